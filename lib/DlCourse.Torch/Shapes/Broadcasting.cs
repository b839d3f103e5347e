namespace DlCourse.Torch.Shapes;

/// <summary>
/// Broadcasting: shapes are lined up at their last axes; two lengths fit when they are equal or one of them is 1, which is then
/// repeated; missing axes in front count as 1.
/// </summary>
internal static class Broadcasting
{
    /// <summary>The shape that both operands take.</summary>
    /// <exception cref="TensorException">Two lengths differ and neither is 1.</exception>
    public static long[] Join(long[] a, long[] b, string operation)
    {
        if (a.AsSpan().SequenceEqual(b)) return a;
        var joined = new long[Math.Max(a.Length, b.Length)];
        for (var i = 1; i <= joined.Length; i++)
        {
            var x = i <= a.Length ? a[^i] : 1;
            var y = i <= b.Length ? b[^i] : 1;
            if (x != y && x != 1 && y != 1) throw Mismatch(a, b, joined.Length - i, x, y, operation);
            joined[^i] = x == 1 ? y : x;
        }

        return joined;
    }

    /// <summary>Whether a tensor of this shape can be repeated to <paramref name="target"/>.</summary>
    public static bool Fits(ReadOnlySpan<long> shape, ReadOnlySpan<long> target)
    {
        if (shape.Length > target.Length) return false;
        for (var i = 1; i <= shape.Length; i++)
        {
            if (shape[^i] != 1 && shape[^i] != target[^i]) return false;
        }

        return true;
    }

    private static TensorException Mismatch(long[] a, long[] b, int axis, long x, long y, string operation)
    {
        var advice = "Lengths must be equal or 1, counted from the last axis.";
        if (a.Length == b.Length && a.Length == 2 && a[0] == b[1] && a[1] == b[0]) advice += " One of them looks transposed: try .T on it.";
        else if (a.Length == 2 && b.Length == 1 && a[0] == b[0]) advice += $" To use one value per row, make the second one a column: .unsqueeze(1) gives [{b[0]}, 1].";
        else if (b.Length == 2 && a.Length == 1 && b[0] == a[0]) advice += $" To use one value per row, make the first one a column: .unsqueeze(1) gives [{a[0]}, 1].";
        else if (a.Length == b.Length && a.Length >= 3 && SameLengths(a, b)) advice += " Both have the same lengths in another order: images are batch × channels × height × width here; permute(0, 3, 1, 2) moves channels from last to second.";
        return new TensorException($"{operation}: shapes {Shape.Text(a)} and {Shape.Text(b)} do not fit together: axis {axis} is {x} in one and {y} in the other. {advice}");
    }

    private static bool SameLengths(long[] a, long[] b) => a.Order().SequenceEqual(b.Order());
}
