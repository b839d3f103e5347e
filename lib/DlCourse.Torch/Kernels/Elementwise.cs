using System.Numerics;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels;

/// <summary>
/// Applies kernels to operands of any layout. Contiguous memory goes to the kernel as it is, large memory in pieces to several
/// threads; everything else runs along the last axis, through small buffers where elements do not lie side by side.
/// </summary>
internal static partial class Elementwise
{
    /// <summary>Elements that are gathered before a kernel sees them: few enough to stay in the first-level cache.</summary>
    private const int BufferLength = 512;

    /// <summary>y = f(x). Both have the same shape and type; y may be x.</summary>
    public static void Unary<TKernel>(Operand x, Operand y) where TKernel : IUnaryKernel
    {
        switch (x.Type)
        {
            case ScalarType.Float32: Unary<float, Number<TKernel, float>>(x, y); break;
            case ScalarType.Float64: Unary<double, Number<TKernel, double>>(x, y); break;
            case ScalarType.Int64: Unary<long, Number<TKernel, long>>(x, y); break;
            case ScalarType.Int32: Unary<int, Number<TKernel, int>>(x, y); break;
            default: Unary<byte, Number<TKernel, byte>>(x, y); break;
        }
    }

    /// <summary>y = f(x) for a floating-point x.</summary>
    public static void Floating<TKernel>(Operand x, Operand y) where TKernel : IFloatingKernel
    {
        if (x.Type == ScalarType.Float32) Unary<float, Real<TKernel, float>>(x, y);
        else Unary<double, Real<TKernel, double>>(x, y);
    }

    private static void Unary<T, TRun>(Operand x, Operand y) where T : unmanaged where TRun : IRun<T>
    {
        if (x.IsContiguous && y.IsContiguous)
        {
            if (y.Layout.Count <= ThreadCount.Piece) TRun.Run(x.Span<T>(), y.Span<T>());
            else UnaryInPieces<T, TRun>(x, y);
            return;
        }

        Span<T> a = stackalloc T[BufferLength], b = stackalloc T[BufferLength];
        var xs = x.Storage.Span<T>();
        var ys = y.Storage.Span<T>();
        var runs = new StridedRuns(y.Layout.Shape, x.Layout, y.Layout);
        while (runs.Next())
        {
            for (var done = 0; done < runs.Length; done += BufferLength)
            {
                var length = Math.Min(BufferLength, runs.Length - done);
                Gather(xs, runs.Start(0) + done * runs.Step(0), runs.Step(0), a[..length]);
                TRun.Run(a[..length], b[..length]);
                Scatter(b[..length], ys, runs.Start(1) + done * runs.Step(1), runs.Step(1));
            }
        }
    }

    private static void UnaryInPieces<T, TRun>(Operand x, Operand y) where T : unmanaged where TRun : IRun<T> =>
        ThreadCount.ForEachPiece(y.Layout.Count, (start, length) => TRun.Run(x.Span<T>().Slice(start, length), y.Span<T>().Slice(start, length)));

    internal static void Gather<T>(ReadOnlySpan<T> from, long start, long step, Span<T> to)
    {
        if (step == 1) from.Slice((int)start, to.Length).CopyTo(to);
        else if (step == 0) to.Fill(from[(int)start]);
        else
        {
            var at = (int)start;
            for (var i = 0; i < to.Length; i++, at += (int)step) to[i] = from[at];
        }
    }

    internal static void Scatter<T>(ReadOnlySpan<T> from, Span<T> to, long start, long step)
    {
        if (step == 1)
        {
            from.CopyTo(to[(int)start..]);
            return;
        }

        var at = (int)start;
        for (var i = 0; i < from.Length; i++, at += (int)step) to[at] = from[i];
    }

    /// <summary>A kernel whose element type is fixed, so that one loop serves both kinds.</summary>
    private interface IRun<T> where T : unmanaged
    {
        static abstract void Run(ReadOnlySpan<T> x, Span<T> y);
    }

    private readonly struct Number<TKernel, T> : IRun<T> where TKernel : IUnaryKernel where T : unmanaged, INumber<T>
    {
        public static void Run(ReadOnlySpan<T> x, Span<T> y) => TKernel.Run(x, y);
    }

    private readonly struct Real<TKernel, T> : IRun<T> where TKernel : IFloatingKernel where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Run(ReadOnlySpan<T> x, Span<T> y) => TKernel.Run(x, y);
    }
}
