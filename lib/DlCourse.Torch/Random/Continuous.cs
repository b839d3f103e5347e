using System.Numerics;

namespace DlCourse.Torch.Random;

/// <summary>Distributions that one uniform or normal number in double precision gives by a formula.</summary>
internal static class Continuous
{
    /// <summary>Exponential: −ln(1 − u) / rate.</summary>
    public static void FillExponential<T>(RandomStream stream, Span<T> to, double rate) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < to.Length; i++) to[i] = T.CreateTruncating(-1 / rate * Math.Log(1 - stream.NextDouble()));
    }

    /// <summary>Cauchy: median + scale · tan π(u − ½).</summary>
    public static void FillCauchy<T>(RandomStream stream, Span<T> to, double median, double scale) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < to.Length; i++) to[i] = T.CreateTruncating(median + scale * Math.Tan(Math.PI * (stream.NextDouble() - 0.5)));
    }

    /// <summary>Log-normal: exp of a normal number.</summary>
    public static void FillLogNormal<T>(RandomStream stream, Span<T> to, double mean, double deviation) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < to.Length; i++) to[i] = T.CreateTruncating(Math.Exp(Normal.Next(stream, mean, deviation)));
    }

    /// <summary>Geometric: attempts until the first success, ⌈ln u / ln(1 − p)⌉.</summary>
    public static void FillGeometric<T>(RandomStream stream, Span<T> to, double probability) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < to.Length; i++) to[i] = T.CreateTruncating(Math.Ceiling(Math.Log(stream.NextDouble()) / Math.Log(1 - probability)));
    }
}
