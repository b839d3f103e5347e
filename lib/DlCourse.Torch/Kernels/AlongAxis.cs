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

    private static void Run<T, TKernel>(Operand x, Operand y) where T : unmanaged, INumber<T> where TKernel : IRowKernel
    {
        var length = Length(x);
        if (x.Layout.Count == 0) return;
        var block = Math.Max(1, ThreadCount.Piece / length);
        var count = (int)(x.Layout.Count / length);
        ThreadCount.ForEach((count + block - 1) / block, b =>
        {
            var from = x.Span<T>();
            var to = y.Span<T>();
            for (var i = b * block; i < Math.Min(count, (b + 1) * block); i++) TKernel.Run<T>(from.Slice(i * length, length), to.Slice(i * length, length));
        });
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
