using System.Numerics;
using System.Numerics.Tensors;

namespace DlCourse.Torch.Kernels;

/// <summary>y = f(row) with as many results as elements: what depends on a whole axis.</summary>
internal interface IRowKernel
{
    static abstract void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>;
}

/// <summary>dx = f(g, y) of a row y and its gradient g. Rows are of floating-point numbers; dx is neither.</summary>
internal interface IRowSlope
{
    static abstract void Run<T>(ReadOnlySpan<T> g, ReadOnlySpan<T> y, Span<T> dx) where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>dx = y · (g − Σ g·y) of y = softmax(x).</summary>
internal readonly struct SoftmaxSlope : IRowSlope
{
    public static void Run<T>(ReadOnlySpan<T> g, ReadOnlySpan<T> y, Span<T> dx) where T : unmanaged, IFloatingPointIeee754<T>
    {
        TensorPrimitives.AddMultiply(g, -TensorPrimitives.Dot(g, y), y, dx);
    }
}

/// <summary>dx = g − e^y · Σ g of y = ln softmax(x).</summary>
internal readonly struct LogSoftmaxSlope : IRowSlope
{
    public static void Run<T>(ReadOnlySpan<T> g, ReadOnlySpan<T> y, Span<T> dx) where T : unmanaged, IFloatingPointIeee754<T>
    {
        ExpKernel.Run(y, dx);
        TensorPrimitives.Multiply(dx, Sum.Run(g), dx);
        TensorPrimitives.Subtract(g, dx, dx);
    }
}

/// <summary>e^(xᵢ − max) / Σ e^(xⱼ − max): the maximum is taken out so that nothing overflows.</summary>
internal readonly struct SoftmaxKernel : IRowKernel
{
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) Of<float>(Cast<T, float>(x), Cast<T, float>(y));
        else Of<double>(Cast<T, double>(x), Cast<T, double>(y));
    }

    private static void Of<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        TensorPrimitives.Subtract(x, TensorPrimitives.Max(x), y);
        ExpKernel.Run<T>(y, y);
        TensorPrimitives.Divide(y, Sum.Run<T>(y), y);
    }

    internal static Span<TTo> Cast<T, TTo>(Span<T> x) where T : unmanaged where TTo : unmanaged => System.Runtime.InteropServices.MemoryMarshal.Cast<T, TTo>(x);

    internal static ReadOnlySpan<TTo> Cast<T, TTo>(ReadOnlySpan<T> x) where T : unmanaged where TTo : unmanaged => System.Runtime.InteropServices.MemoryMarshal.Cast<T, TTo>(x);
}

/// <summary>xᵢ − max − ln Σ e^(xⱼ − max).</summary>
internal readonly struct LogSoftmaxKernel : IRowKernel
{
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) Of<float>(SoftmaxKernel.Cast<T, float>(x), SoftmaxKernel.Cast<T, float>(y));
        else Of<double>(SoftmaxKernel.Cast<T, double>(x), SoftmaxKernel.Cast<T, double>(y));
    }

    private static void Of<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var top = TensorPrimitives.Max(x);
        TensorPrimitives.Subtract(x, top, y);
        ExpKernel.Run<T>(y, y);
        TensorPrimitives.Subtract(x, top + T.Log(Sum.Run<T>(y)), y);
    }
}

/// <summary>The sum of all elements up to each.</summary>
internal readonly struct CumulativeSumKernel : IRowKernel
{
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        // Summed in double precision, as PyTorch does, so that long rows keep their digits.
        if (typeof(T) == typeof(float))
        {
            var wide = 0.0;
            for (var i = 0; i < x.Length; i++) y[i] = T.CreateTruncating(wide += double.CreateTruncating(x[i]));
            return;
        }

        var sum = T.Zero;
        for (var i = 0; i < x.Length; i++) y[i] = sum += x[i];
    }
}

/// <summary>The product of all elements up to each.</summary>
internal readonly struct CumulativeProductKernel : IRowKernel
{
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            var wide = 1.0;
            for (var i = 0; i < x.Length; i++) y[i] = T.CreateTruncating(wide *= double.CreateTruncating(x[i]));
            return;
        }

        var product = T.One;
        for (var i = 0; i < x.Length; i++) y[i] = product *= x[i];
    }
}
