using System.Numerics;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels;

/// <content>Two operands.</content>
internal static partial class Elementwise
{
    /// <summary>z = f(x, y). All have the same type; x and y are already expanded to z's shape; z may be x.</summary>
    public static void Binary<TKernel>(Operand x, Operand y, Operand z) where TKernel : IBinaryKernel
    {
        switch (x.Type)
        {
            case ScalarType.Float32: Binary<float, TKernel>(x, y, z); break;
            case ScalarType.Float64: Binary<double, TKernel>(x, y, z); break;
            case ScalarType.Int64: Binary<long, TKernel>(x, y, z); break;
            case ScalarType.Int32: Binary<int, TKernel>(x, y, z); break;
            default: Binary<byte, TKernel>(x, y, z); break;
        }
    }

    private static void Binary<T, TKernel>(Operand x, Operand y, Operand z) where T : unmanaged, INumber<T> where TKernel : IBinaryKernel
    {
        if (x.IsContiguous && y.IsContiguous && z.IsContiguous)
        {
            if (z.Layout.Count <= ThreadCount.Piece) TKernel.Run<T>(x.Span<T>(), y.Span<T>(), z.Span<T>());
            else BinaryInPieces<T, TKernel>(x, y, z);
            return;
        }

        if (x.IsContiguous && z.IsContiguous && IsOneNumber(y))
        {
            var number = y.Storage.Span<T>()[(int)y.Layout.Offset];
            if (z.Layout.Count <= ThreadCount.Piece) TKernel.Run(x.Span<T>(), number, z.Span<T>());
            else BinaryInPieces<T, TKernel>(x, number, z);
            return;
        }

        if (y.IsContiguous && z.IsContiguous && IsOneNumber(x) && z.Layout.Count <= ThreadCount.Piece)
        {
            TKernel.Run(x.Storage.Span<T>()[(int)x.Layout.Offset], y.Span<T>(), z.Span<T>());
            return;
        }

        if (x.IsContiguous && z.IsContiguous && RowLength(y) is > 0 and <= BufferLength and var width)
        {
            BinaryWithRow<T, TKernel>(x, y, width, z);
            return;
        }

        Span<T> a = stackalloc T[BufferLength], b = stackalloc T[BufferLength], c = stackalloc T[BufferLength];
        var xs = x.Storage.Span<T>();
        var ys = y.Storage.Span<T>();
        var zs = z.Storage.Span<T>();
        var runs = new StridedRuns(z.Layout.Shape, x.Layout, y.Layout, z.Layout);
        while (runs.Next())
        {
            for (var done = 0; done < runs.Length; done += BufferLength)
            {
                var length = Math.Min(BufferLength, runs.Length - done);
                var (atX, atY, atZ) = (runs.Start(0) + done * runs.Step(0), runs.Start(1) + done * runs.Step(1), runs.Start(2) + done * runs.Step(2));
                var result = runs.Step(2) == 1 ? zs.Slice((int)atZ, length) : c[..length];
                if (runs.Step(1) == 0) TKernel.Run(Run(xs, atX, runs.Step(0), a[..length]), ys[(int)atY], result);
                else if (runs.Step(0) == 0) TKernel.Run(xs[(int)atX], Run(ys, atY, runs.Step(1), b[..length]), result);
                else TKernel.Run(Run(xs, atX, runs.Step(0), a[..length]), Run(ys, atY, runs.Step(1), b[..length]), result);
                if (runs.Step(2) != 1) Scatter(result, zs, atZ, runs.Step(2));
            }
        }
    }

    /// <summary>z = f(x, y) where y is one row for every row of x, such as a bias: repeated until a call of the kernel is worth while.</summary>
    private static void BinaryWithRow<T, TKernel>(Operand x, Operand y, int width, Operand z) where T : unmanaged, INumber<T> where TKernel : IBinaryKernel
    {
        var together = BufferLength / width * width;
        var perPiece = Math.Max(1, ThreadCount.Piece / together) * together;
        var pieces = (int)((z.Layout.Count + perPiece - 1) / perPiece);
        if (pieces == 1) Piece(0);
        else ThreadCount.ForEach(pieces, Piece);

        void Piece(int piece)
        {
            var row = y.Storage.Span<T>().Slice((int)y.Layout.Offset, width);
            Span<T> rows = stackalloc T[BufferLength];
            for (var i = 0; i < together; i += width) row.CopyTo(rows[i..]);
            var start = piece * perPiece;
            var length = Math.Min(perPiece, (int)z.Layout.Count - start);
            var from = x.Span<T>().Slice(start, length);
            var to = z.Span<T>().Slice(start, length);
            for (var done = 0; done < length; done += together)
            {
                var count = Math.Min(together, length - done);
                TKernel.Run<T>(from.Slice(done, count), rows[..count], to.Slice(done, count));
            }
        }
    }

    private static void BinaryInPieces<T, TKernel>(Operand x, Operand y, Operand z) where T : unmanaged, INumber<T> where TKernel : IBinaryKernel =>
        ThreadCount.ForEachPiece(z.Layout.Count, (start, length) =>
            TKernel.Run<T>(x.Span<T>().Slice(start, length), y.Span<T>().Slice(start, length), z.Span<T>().Slice(start, length)));

    private static void BinaryInPieces<T, TKernel>(Operand x, T y, Operand z) where T : unmanaged, INumber<T> where TKernel : IBinaryKernel =>
        ThreadCount.ForEachPiece(z.Layout.Count, (start, length) => TKernel.Run(x.Span<T>().Slice(start, length), y, z.Span<T>().Slice(start, length)));

    /// <summary>z = whether the comparison holds. x and y have one type and z's shape; z is Bool.</summary>
    public static void Compare<TTest>(Operand x, Operand y, Operand z) where TTest : IComparison
    {
        switch (x.Type)
        {
            case ScalarType.Float32: Compare<float, TTest>(x, y, z); break;
            case ScalarType.Float64: Compare<double, TTest>(x, y, z); break;
            case ScalarType.Int64: Compare<long, TTest>(x, y, z); break;
            case ScalarType.Int32: Compare<int, TTest>(x, y, z); break;
            default: Compare<byte, TTest>(x, y, z); break;
        }
    }

    private static void Compare<T, TTest>(Operand x, Operand y, Operand z) where T : unmanaged, INumber<T> where TTest : IComparison
    {
        if (x.IsContiguous && z.IsContiguous && (y.IsContiguous || IsOneNumber(y)))
        {
            var many = y.IsContiguous;
            ThreadCount.ForEachPiece(z.Layout.Count, (start, length) =>
            {
                var a = x.Span<T>().Slice(start, length);
                var c = z.Span<bool>().Slice(start, length);
                if (many)
                {
                    var b = y.Span<T>().Slice(start, length);
                    for (var i = 0; i < c.Length; i++) c[i] = TTest.Holds(a[i], b[i]);
                }
                else
                {
                    var b = y.Storage.Span<T>()[(int)y.Layout.Offset];
                    for (var i = 0; i < c.Length; i++) c[i] = TTest.Holds(a[i], b);
                }
            });
            return;
        }

        var xs = x.Storage.Span<T>();
        var ys = y.Storage.Span<T>();
        var zs = z.Storage.Span<bool>();
        var runs = new StridedRuns(z.Layout.Shape, x.Layout, y.Layout, z.Layout);
        while (runs.Next())
        {
            var (atX, atY, atZ) = ((int)runs.Start(0), (int)runs.Start(1), (int)runs.Start(2));
            for (var i = 0; i < runs.Length; i++)
            {
                zs[atZ] = TTest.Holds(xs[atX], ys[atY]);
                (atX, atY, atZ) = (atX + (int)runs.Step(0), atY + (int)runs.Step(1), atZ + (int)runs.Step(2));
            }
        }
    }

    private static ReadOnlySpan<T> Run<T>(ReadOnlySpan<T> from, long start, long step, Span<T> buffer)
    {
        if (step == 1) return from.Slice((int)start, buffer.Length);
        Gather(from, start, step, buffer);
        return buffer;
    }

    /// <summary>The number of elements in order that the last axes span, if the axes before only repeat them; otherwise 0.</summary>
    private static int RowLength(Operand x)
    {
        var (shape, strides, length) = (x.Layout.Shape, x.Layout.Strides, 1L);
        var axis = shape.Length - 1;
        for (; axis >= 0 && (shape[axis] == 1 || strides[axis] == length); axis--) length *= shape[axis];
        for (; axis >= 0; axis--)
        {
            if (shape[axis] != 1 && strides[axis] != 0) return 0;
        }

        return (int)length;
    }

    /// <summary>Whether every index leads to the same element.</summary>
    private static bool IsOneNumber(Operand x) => !x.Layout.Strides.AsSpan().ContainsAnyExcept(0) && x.Layout.Count > 0;
}
