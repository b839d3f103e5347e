using System.Numerics;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels;

/// <summary>Applies what works on rows along any axis: other axes than the last are copied into rows first.</summary>
internal static class AlongAxis
{
    /// <summary>y[…, :, …] = f(x[…, :, …]); y is contiguous and of x's shape and type.</summary>
    public static void Run<TKernel>(Operand x, int axis, Operand y) where TKernel : IRowKernel
    {
        var rows = Rows(x, axis);
        var last = axis == x.Layout.Rank - 1 || x.Layout.Rank == 0;
        var target = last ? y : Operand.Allocate(y.Type, rows.Layout.Shape);
        switch (x.Type)
        {
            case ScalarType.Float32: Run<float, TKernel>(rows, target); break;
            case ScalarType.Float64: Run<double, TKernel>(rows, target); break;
            case ScalarType.Int64: Run<long, TKernel>(rows, target); break;
            case ScalarType.Int32: Run<int, TKernel>(rows, target); break;
            default: Run<byte, TKernel>(rows, target); break;
        }

        if (!last) Copying.Copy(Back(target, axis), y);
    }

    private static void Run<T, TKernel>(Operand x, Operand y) where T : unmanaged, INumber<T> where TKernel : IRowKernel => ForEachBlock(x, (first, count, length) =>
    {
        var from = x.Span<T>();
        var to = y.Span<T>();
        for (var at = first * length; at < (first + count) * length; at += length) TKernel.Run<T>(from.Slice(at, length), to.Slice(at, length));
    });

    /// <summary>dx = f(g, y), row by row along the last axis; all contiguous and of one shape and floating-point type.</summary>
    public static void Slope<TSlope>(Operand g, Operand y, Operand dx) where TSlope : IRowSlope
    {
        if (y.Type == ScalarType.Float32) Slope<float, TSlope>(g, y, dx);
        else Slope<double, TSlope>(g, y, dx);
    }

    private static void Slope<T, TSlope>(Operand g, Operand y, Operand dx) where T : unmanaged, IFloatingPointIeee754<T> where TSlope : IRowSlope => ForEachBlock(y, (first, count, length) =>
    {
        var gradient = g.Span<T>();
        var result = y.Span<T>();
        var to = dx.Span<T>();
        for (var at = first * length; at < (first + count) * length; at += length) TSlope.Run<T>(gradient.Slice(at, length), result.Slice(at, length), to.Slice(at, length));
    });

    /// <summary>Calls <paramref name="work"/> with the first row of each block, the number of its rows and the length of a row.</summary>
    private static void ForEachBlock(Operand rows, Action<int, int, int> work)
    {
        var length = Length(rows);
        if (rows.Layout.Count == 0) return;
        var block = Math.Max(1, ThreadCount.Piece / length);
        var count = (int)(rows.Layout.Count / length);
        ThreadCount.ForEach((count + block - 1) / block, b => work(b * block, Math.Min(block, count - b * block), length));
    }

    /// <summary>The operand with the axis moved to the end, contiguous.</summary>
    public static Operand Rows(Operand x, int axis)
    {
        if (x.Layout.Rank == 0) return x;
        int[] order = [.. Enumerable.Range(0, x.Layout.Rank).Where(i => i != axis), axis];
        return Reducing.Ordered(new Operand(x.Storage, x.Layout.Permute(order)));
    }

    /// <summary>The operand with the last axis moved back to its place.</summary>
    public static Operand Back(Operand x, int axis)
    {
        if (x.Layout.Rank == 0) return x;
        var rank = x.Layout.Rank;
        int[] order = [.. Enumerable.Range(0, axis), rank - 1, .. Enumerable.Range(axis, rank - 1 - axis)];
        return new Operand(x.Storage, x.Layout.Permute(order));
    }

    public static int Length(Operand rows) => rows.Layout.Rank == 0 ? 1 : (int)rows.Layout.Shape[^1];
}
