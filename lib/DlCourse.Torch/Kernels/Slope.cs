using System.Numerics;

namespace DlCourse.Torch.Kernels;

/// <summary>dx = g·f′(x), where the result y = f(x) says what the derivative is.</summary>
internal interface ISlope
{
    static abstract Vector<T> Of<T>(Vector<T> g, Vector<T> y) where T : unmanaged, INumber<T>;
}

/// <summary>dx = g·(1 − y²) of y = tanh(x).</summary>
internal readonly struct TanhSlope : ISlope
{
    public static Vector<T> Of<T>(Vector<T> g, Vector<T> y) where T : unmanaged, INumber<T> => g * (Vector<T>.One - y * y);
}

/// <summary>dx = g·y·(1 − y) of y = 1/(1 + e⁻ˣ).</summary>
internal readonly struct SigmoidSlope : ISlope
{
    public static Vector<T> Of<T>(Vector<T> g, Vector<T> y) where T : unmanaged, INumber<T> => g * y * (Vector<T>.One - y);
}

/// <summary>dx = g, or 0 where y = max(x, 0) is 0.</summary>
internal readonly struct RectifySlope : ISlope
{
    public static Vector<T> Of<T>(Vector<T> g, Vector<T> y) where T : unmanaged, INumber<T> => Vector.ConditionalSelect(Vector.LessThanOrEqual(y, Vector<T>.Zero), Vector<T>.Zero, g);
}

/// <summary>Runs over g and y once; composed of tensor operations, the same would pass over memory two to four times. dx may be one of them.</summary>
internal readonly struct Slope<TSlope> : IBinaryKernel where TSlope : ISlope
{
    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z) where T : unmanaged, INumber<T>
    {
        var i = 0;
        for (; i <= z.Length - Vector<T>.Count; i += Vector<T>.Count) TSlope.Of(new Vector<T>(x[i..]), new Vector<T>(y[i..])).CopyTo(z[i..]);
        if (i == z.Length) return;

        // The rest is copied to whole vectors, so that there is one formula for all.
        Span<T> rest = stackalloc T[2 * Vector<T>.Count];
        rest.Clear();
        x[i..].CopyTo(rest);
        y[i..].CopyTo(rest[Vector<T>.Count..]);
        TSlope.Of(new Vector<T>(rest), new Vector<T>(rest[Vector<T>.Count..])).CopyTo(rest);
        rest[..(z.Length - i)].CopyTo(z[i..]);
    }

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> z) where T : unmanaged, INumber<T>
    {
        z.Fill(y);
        Run(x, z, z);
    }

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> z) where T : unmanaged, INumber<T>
    {
        z.Fill(x);
        Run(z, y, z);
    }
}
