namespace DlCourse.Torch.Shapes;

/// <summary>
/// How a tensor lies in memory: the element at index (i, j, …) is at <c>Offset + i·Strides[0] + j·Strides[1] + …</c>. Immutable;
/// every view is another layout over the same memory.
/// </summary>
internal sealed class Layout
{
    public Layout(long[] shape, long[] strides, long offset)
    {
        (Shape, Strides, Offset) = (shape, strides, offset);
        Count = Shapes.Shape.Count(shape);
        IsContiguous = LiesInOrder(shape, strides);
    }

    private Layout(long[] shape)
    {
        (Shape, Strides) = (shape, Shapes.Shape.RowMajorStrides(shape));
        Count = Shapes.Shape.Count(shape);
        IsContiguous = true;
    }

    public long[] Shape { get; }

    /// <summary>Steps in elements, not bytes.</summary>
    public long[] Strides { get; }

    public long Offset { get; }

    public long Count { get; }

    /// <summary>Whether the elements lie in row-major order without gaps.</summary>
    public bool IsContiguous { get; }

    public int Rank => Shape.Length;

    /// <summary>Row-major memory of its own. Takes over the array.</summary>
    public static Layout Contiguous(long[] shape) => new(shape);

    /// <summary>One past the largest element that the layout reaches.</summary>
    public long Extent
    {
        get
        {
            if (Count == 0) return Offset;
            var last = Offset;
            for (var i = 0; i < Rank; i++) last += (Shape[i] - 1) * Strides[i];
            return last + 1;
        }
    }

    public Layout Permute(ReadOnlySpan<int> axes)
    {
        var (shape, strides) = (new long[axes.Length], new long[axes.Length]);
        for (var i = 0; i < axes.Length; i++) (shape[i], strides[i]) = (Shape[axes[i]], Strides[axes[i]]);
        return new Layout(shape, strides, Offset);
    }

    public Layout Transpose(int a, int b)
    {
        if (Rank == 0 || a == b) return this;
        var (shape, strides) = ((long[])Shape.Clone(), (long[])Strides.Clone());
        (shape[a], shape[b]) = (shape[b], shape[a]);
        (strides[a], strides[b]) = (strides[b], strides[a]);
        return new Layout(shape, strides, Offset);
    }

    /// <summary>Drops an axis by fixing its index.</summary>
    public Layout Select(int axis, long index) => new(Without(Shape, axis), Without(Strides, axis), Offset + index * Strides[axis]);

    /// <summary>Every <paramref name="step"/>-th of <paramref name="length"/> elements along an axis.</summary>
    public Layout Slice(int axis, long start, long length, long step)
    {
        var (shape, strides) = ((long[])Shape.Clone(), (long[])Strides.Clone());
        shape[axis] = length;
        strides[axis] *= step;
        return new Layout(shape, strides, Offset + start * Strides[axis]);
    }

    public Layout Unsqueeze(int axis)
    {
        var step = axis < Rank ? Shape[axis] * Strides[axis] : 1;
        return new Layout([.. Shape[..axis], 1, .. Shape[axis..]], [.. Strides[..axis], step, .. Strides[axis..]], Offset);
    }

    public Layout Squeeze(int axis) => new(Without(Shape, axis), Without(Strides, axis), Offset);

    /// <summary>Repeats axes of length 1 by a stride of 0; the caller has checked that the shape fits.</summary>
    public Layout Expand(long[] target)
    {
        var strides = new long[target.Length];
        for (var i = 1; i <= Rank; i++) strides[^i] = Shape[^i] == target[^i] ? Strides[^i] : 0;
        return new Layout(target, strides, Offset);
    }

    /// <summary>The same memory under another shape, or null where no strides could describe it.</summary>
    public Layout? TryView(long[] target)
    {
        if (IsContiguous) return new Layout(target, Shapes.Shape.RowMajorStrides(target), Offset);
        if (Count == 0) return new Layout(target, Shapes.Shape.RowMajorStrides(target), Offset);
        var strides = new long[target.Length];
        var next = target.Length - 1;
        // From the last axis on, join old axes that lie in one run of memory and cut each run into new axes.
        for (var i = Rank - 1; i >= 0;)
        {
            var (run, step) = (Shape[i], Strides[i]);
            i--;
            while (i >= 0 && (Shape[i] == 1 || Strides[i] == step * run))
            {
                run *= Shape[i];
                i--;
            }

            var taken = 1L;
            while (next >= 0 && (taken < run || target[next] == 1))
            {
                strides[next] = step * taken;
                taken *= target[next];
                next--;
            }

            if (taken != run) return null;
        }

        for (; next >= 0; next--) strides[next] = 1;
        return new Layout(target, strides, Offset);
    }

    /// <summary>The elements whose indices along two axes differ by <paramref name="offset"/>, as a new last axis.</summary>
    public Layout Diagonal(int a, int b, long offset)
    {
        var length = Math.Max(0, offset >= 0 ? Math.Min(Shape[a], Shape[b] - offset) : Math.Min(Shape[a] + offset, Shape[b]));
        var start = length == 0 ? 0 : offset >= 0 ? offset * Strides[b] : -offset * Strides[a];
        var (high, low) = (Math.Max(a, b), Math.Min(a, b));
        var step = Strides[a] + Strides[b];
        return new Layout([.. Without(Without(Shape, high), low), length], [.. Without(Without(Strides, high), low), step], Offset + start);
    }

    private static long[] Without(long[] values, int index) => [.. values[..index], .. values[(index + 1)..]];

    private static bool LiesInOrder(long[] shape, long[] strides)
    {
        var step = 1L;
        for (var i = shape.Length - 1; i >= 0; i--)
        {
            if (shape[i] == 0) return true;
            if (shape[i] != 1 && strides[i] != step) return false;
            step *= shape[i];
        }

        return true;
    }
}
