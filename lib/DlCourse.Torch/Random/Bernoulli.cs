using System.Numerics;

namespace DlCourse.Torch.Random;

/// <summary>Ones with a probability p, else zeros: 1 where a uniform number is below p.</summary>
/// <remarks>This is the sequence of PyTorch built without MKL. MKL has a generator of its own, and where PyTorch uses it for these numbers it draws others.</remarks>
internal static class Bernoulli
{
    /// <summary>One probability for all: 53-bit uniform numbers.</summary>
    public static void Fill<T>(RandomStream stream, Span<T> to, double probability) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < to.Length; i++) to[i] = stream.NextDouble() < probability ? T.One : T.Zero;
    }

    /// <summary>A probability for each, in double precision: 53-bit uniform numbers.</summary>
    public static void Fill<T>(RandomStream stream, Span<T> to, ReadOnlySpan<double> probabilities) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < to.Length; i++) to[i] = stream.NextDouble() < probabilities[i] ? T.One : T.Zero;
    }

    /// <summary>A probability for each, in single precision: 24-bit uniform numbers.</summary>
    public static void Fill<T>(RandomStream stream, Span<T> to, ReadOnlySpan<float> probabilities) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < to.Length; i++) to[i] = stream.NextSingle() < probabilities[i] ? T.One : T.Zero;
    }
}
