using System.Buffers;
using System.Numerics;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels;

/// <summary>
/// Reduces some axes of an operand. Row-major memory whose reduced axes are neighbours is outer × reduced × inner: with inner = 1
/// each result is one run of memory; otherwise rows are combined with rows. Reduced axes apart, such as batch and pixels around the
/// channels, are reduced group by group, from the last. Anything else is first copied into that order.
/// </summary>
internal static class Reducing
{
    /// <summary>Rows that are combined one after another before halves are combined with halves.</summary>
    private const int FewRows = 32;

    /// <param name="x">The operand.</param>
    /// <param name="reduced">For each axis, whether it is reduced.</param>
    /// <param name="y">Contiguous, with as many elements as the kept axes span.</param>
    public static void Run<TReduction>(Operand x, bool[] reduced, Operand y) where TReduction : IReduction
    {
        switch (x.Type)
        {
            case ScalarType.Float32: Run<float, TReduction>(x, reduced, y); break;
            case ScalarType.Float64: Run<double, TReduction>(x, reduced, y); break;
            case ScalarType.Int64: Run<long, TReduction>(x, reduced, y); break;
            case ScalarType.Int32: Run<int, TReduction>(x, reduced, y); break;
            default: Run<byte, TReduction>(x, reduced, y); break;
        }
    }

    private static void Run<T, TReduction>(Operand x, bool[] reduced, Operand y) where T : unmanaged, INumber<T> where TReduction : IReduction
    {
        if (x.IsContiguous && FirstOfLastGroup(reduced) is > 0 and var first && reduced.AsSpan(0, first).Contains(true))
        {
            var (remaining, partial) = LastGroup<T, TReduction>(x, reduced, first);
            Run<T, TReduction>(partial, remaining, y);
            return;
        }

        var (ordered, outer, length, inner) = Arrange(x, reduced);
        if (outer * inner == 0) return;
        if (inner > 1)
        {
            ThreadCount.ForEach(outer, o => Columns<T, TReduction>(ordered.Span<T>().Slice(o * length * inner, length * inner), length, y.Span<T>().Slice(o * inner, inner)));
        }
        else if (outer == 1 && length > ThreadCount.Piece)
        {
            y.Span<T>()[0] = OfPieces<T, TReduction>(ordered);
        }
        else if (outer == 1)
        {
            y.Span<T>()[0] = TReduction.Run<T>(ordered.Span<T>());
        }
        else
        {
            Rows<T, TReduction>(ordered, outer, length, y);
        }
    }

    /// <summary>Where the last neighbours among the reduced axes begin; −1 if no axis is reduced.</summary>
    private static int FirstOfLastGroup(bool[] reduced)
    {
        var first = Array.LastIndexOf(reduced, true);
        while (first > 0 && reduced[first - 1]) first--;
        return first;
    }

    /// <summary>Reduces the last neighbours: what is left to reduce, and of what. Their axes keep the length 1.</summary>
    private static (bool[] Remaining, Operand Partial) LastGroup<T, TReduction>(Operand x, bool[] reduced, int first) where T : unmanaged, INumber<T> where TReduction : IReduction
    {
        var (group, remaining, shape) = (new bool[reduced.Length], new bool[reduced.Length], new long[reduced.Length]);
        for (var i = 0; i < reduced.Length; i++)
        {
            group[i] = i >= first && reduced[i];
            remaining[i] = i < first && reduced[i];
            shape[i] = group[i] ? 1 : x.Layout.Shape[i];
        }

        var partial = Operand.Allocate(x.Type, shape);
        Run<T, TReduction>(x, group, partial);
        return (remaining, partial);
    }

    private static void Rows<T, TReduction>(Operand x, int outer, int length, Operand y) where T : unmanaged, INumber<T> where TReduction : IReduction
    {
        var rows = Math.Max(1, ThreadCount.Piece / Math.Max(length, 1));
        ThreadCount.ForEach((outer + rows - 1) / rows, block =>
        {
            var data = x.Span<T>();
            var result = y.Span<T>();
            for (var o = block * rows; o < Math.Min(outer, (block + 1) * rows); o++) result[o] = TReduction.Run<T>(data.Slice(o * length, length));
        });
    }

    private static T OfPieces<T, TReduction>(Operand x) where T : unmanaged, INumber<T> where TReduction : IReduction
    {
        var parts = new T[(x.Layout.Count + ThreadCount.Piece - 1) / ThreadCount.Piece];
        ThreadCount.ForEachPiece(x.Layout.Count, (start, length) => parts[start / ThreadCount.Piece] = TReduction.Run<T>(x.Span<T>().Slice(start, length)));
        return TReduction.Run<T>(parts);
    }

    /// <summary>Combines rows of equal length, halves with halves.</summary>
    private static void Columns<T, TReduction>(ReadOnlySpan<T> rows, int count, Span<T> result) where T : unmanaged, INumber<T> where TReduction : IReduction
    {
        var width = result.Length;
        if (width < Vector<T>.Count)
        {
            NarrowColumns<T, TReduction>(rows, count, result);
            return;
        }

        if (count <= FewRows)
        {
            FewColumns<T, TReduction>(rows, count, result);
            return;
        }

        var half = count / 2;
        var rented = ArrayPool<T>.Shared.Rent(width);
        var other = rented.AsSpan(0, width);
        Columns<T, TReduction>(rows[..(half * width)], half, result);
        Columns<T, TReduction>(rows[(half * width)..], count - half, other);
        TReduction.Combine<T>(other, result);
        ArrayPool<T>.Shared.Return(rented);
    }

    /// <summary>Combines a few rows: down the columns, one vector at a time, so that the sums stay in a register.</summary>
    private static void FewColumns<T, TReduction>(ReadOnlySpan<T> rows, int count, Span<T> result) where T : unmanaged, INumber<T> where TReduction : IReduction
    {
        var (width, at) = (result.Length, 0);
        for (; at <= width - Vector<T>.Count; at += Vector<T>.Count)
        {
            var sum = new Vector<T>(rows[at..]);
            for (var i = 1; i < count; i++) sum = TReduction.Combine(sum, new Vector<T>(rows[(i * width + at)..]));
            sum.CopyTo(result[at..]);
        }

        if (at == width) return;
        rows[at..width].CopyTo(result[at..]);
        for (var i = 1; i < count; i++) TReduction.Combine(rows[(i * width + at)..((i + 1) * width)], result[at..]);
    }

    /// <summary>Combines rows that are shorter than a vector: the whole second half with the whole first one, until one row is left.</summary>
    private static void NarrowColumns<T, TReduction>(ReadOnlySpan<T> rows, int count, Span<T> result) where T : unmanaged, INumber<T> where TReduction : IReduction
    {
        var width = result.Length;
        var rented = ArrayPool<T>.Shared.Rent(rows.Length);
        rows.CopyTo(rented);
        for (var kept = count; kept > 1;)
        {
            var (half, all) = (kept / 2, kept);
            kept -= half;
            TReduction.Combine<T>(rented.AsSpan(kept * width, (all - kept) * width), rented.AsSpan(0, half * width));
        }

        rented.AsSpan(0, width).CopyTo(result);
        ArrayPool<T>.Shared.Return(rented);
    }

    /// <summary>The operand as contiguous outer × reduced × inner.</summary>
    internal static (Operand Ordered, int Outer, int Length, int Inner) Arrange(Operand x, bool[] reduced)
    {
        var shape = x.Layout.Shape;
        var first = Array.IndexOf(reduced, true);
        var last = Array.LastIndexOf(reduced, true);
        if (first < 0) return (Ordered(x), (int)x.Layout.Count, 1, 1);
        var neighbours = !reduced.AsSpan(first, last - first + 1).Contains(false);
        if (!neighbours || !x.IsContiguous)
        {
            int[] order = [.. Enumerable.Range(0, shape.Length).Where(i => !reduced[i]), .. Enumerable.Range(0, shape.Length).Where(i => reduced[i])];
            x = Ordered(new Operand(x.Storage, x.Layout.Permute(order)));
            shape = x.Layout.Shape;
            var kept = reduced.Count(isReduced => !isReduced);
            return (x, (int)Shape.Count(shape.AsSpan(0, kept)), (int)Shape.Count(shape.AsSpan(kept)), 1);
        }

        return (x, (int)Shape.Count(shape.AsSpan(0, first)), (int)Shape.Count(shape.AsSpan(first, last - first + 1)), (int)Shape.Count(shape.AsSpan(last + 1)));
    }

    internal static Operand Ordered(Operand x)
    {
        if (x.IsContiguous) return x;
        var copy = Operand.Allocate(x.Type, x.Layout.Shape);
        Copying.Copy(x, copy);
        return copy;
    }
}
