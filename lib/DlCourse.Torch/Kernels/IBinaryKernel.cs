using System.Numerics;

namespace DlCourse.Torch.Kernels;

/// <summary>z = f(x, y) for each pair of elements; either side may be one number for all.</summary>
internal interface IBinaryKernel
{
    static abstract void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z) where T : unmanaged, INumber<T>;

    static abstract void Run<T>(ReadOnlySpan<T> x, T y, Span<T> z) where T : unmanaged, INumber<T>;

    static abstract void Run<T>(T x, ReadOnlySpan<T> y, Span<T> z) where T : unmanaged, INumber<T>;
}

/// <summary>z = f(x, y) for one pair of numbers: for operations that have no vector form.</summary>
internal interface IPairFunction
{
    static abstract T Of<T>(T x, T y) where T : unmanaged, INumber<T>;
}

/// <summary>A test of one pair of numbers.</summary>
internal interface IComparison
{
    static abstract bool Holds<T>(T x, T y) where T : unmanaged, INumber<T>;
}

/// <summary>Applies a function of pairs in a plain loop.</summary>
internal readonly struct ByPairs<TFunction> : IBinaryKernel where TFunction : IPairFunction
{
    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < z.Length; i++) z[i] = TFunction.Of(x[i], y[i]);
    }

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> z) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < z.Length; i++) z[i] = TFunction.Of(x[i], y);
    }

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> z) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < z.Length; i++) z[i] = TFunction.Of(x, y[i]);
    }
}
