namespace DlCourse.Torch.Shapes;

/// <summary>Arithmetic on shapes: lengths of the axes, outermost first.</summary>
internal static class Shape
{
    /// <summary>The number of elements, ∏ shape[i]; 1 for a tensor without axes.</summary>
    public static long Count(ReadOnlySpan<long> shape)
    {
        var count = 1L;
        foreach (var length in shape) count *= length;
        return count;
    }

    /// <summary>The strides of row-major memory: stride[i] = ∏ shape[j], j &gt; i.</summary>
    public static long[] RowMajorStrides(ReadOnlySpan<long> shape)
    {
        var strides = new long[shape.Length];
        var step = 1L;
        for (var i = shape.Length - 1; i >= 0; i--)
        {
            strides[i] = step;
            step *= Math.Max(shape[i], 1);
        }

        return strides;
    }

    /// <summary><c>[2, 3]</c>: how messages write a shape.</summary>
    public static string Text(ReadOnlySpan<long> shape) => $"[{string.Join(", ", shape.ToArray())}]";

    /// <summary>Checks lengths that a caller gave for a new tensor.</summary>
    /// <exception cref="TensorException">A length is negative, or there would be more elements than an array can hold.</exception>
    public static void CheckLengths(ReadOnlySpan<long> shape, string operation)
    {
        var count = 1.0;
        foreach (var length in shape)
        {
            if (length < 0) throw new TensorException($"{operation}: the shape {Text(shape)} has a negative length {length}; every axis needs a length of 0 or more.");
            count *= length;
        }

        if (count > Array.MaxLength) throw new TensorException($"{operation}: the shape {Text(shape)} has {count:0} elements; a tensor holds at most {Array.MaxLength}.");
    }

    /// <summary>Replaces one −1 by the length that makes <paramref name="requested"/> hold the elements of <paramref name="from"/>.</summary>
    /// <exception cref="TensorException">Two −1, or no length fits.</exception>
    public static long[] Infer(ReadOnlySpan<long> requested, ReadOnlySpan<long> from, string operation)
    {
        var count = Count(from);
        var shape = requested.ToArray();
        var open = -1;
        var known = 1L;
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] == -1)
            {
                if (open >= 0) throw new TensorException($"{operation}: only one axis can be -1 (\"work it out\"), but {Text(requested)} has two.");
                open = i;
            }
            else if (shape[i] < 0)
            {
                throw new TensorException($"{operation}: {Text(requested)} has the length {shape[i]}; use 0 or more, or one -1 for \"work it out\".");
            }
            else
            {
                known *= shape[i];
            }
        }

        if (open >= 0 && known > 0 && count % known == 0) shape[open] = count / known;
        if (open >= 0 && known == 0) throw new TensorException($"{operation}: {Text(requested)} has an axis of length 0, so the length at -1 could be anything; write it out.");
        if (Count(shape) != count || (open >= 0 && shape[open] == -1))
        {
            var hint = known > 0 && open < 0 ? $" {Text(requested)} needs {known} elements." : known > 0 ? $" {count} is not a multiple of {known}." : "";
            throw new TensorException($"{operation}: a tensor of shape {Text(from)} has {count} elements and cannot become {Text(requested)}.{hint} The number of elements stays the same.");
        }

        return shape;
    }
}
