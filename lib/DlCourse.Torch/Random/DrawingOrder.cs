namespace DlCourse.Torch.Random;

/// <summary>
/// In which order the elements of a tensor are drawn. libtorch walks through memory, not through indices: the axis with the
/// smallest stride is the innermost. So <c>t.T.uniform_()</c> draws the same numbers into the same memory as <c>t.uniform_()</c>.
/// </summary>
internal static class DrawingOrder
{
    /// <summary>The axes, outermost first.</summary>
    /// <param name="shape">The lengths of the axes.</param>
    /// <param name="strides">
    /// The strides of each operand, the written one first; the others decide where it leaves the order open. An operand that is
    /// repeated along an axis has a stride of 0 there.
    /// </param>
    public static int[] Axes(long[] shape, params ReadOnlySpan<long[]> strides)
    {
        var inward = new int[shape.Length];
        for (var i = 0; i < inward.Length; i++) inward[i] = inward.Length - 1 - i;
        // Insertion sort that skips what cannot be compared: the result depends on the algorithm, which is libtorch's.
        for (var i = 1; i < inward.Length; i++)
        {
            var at = i;
            for (var before = i - 1; before >= 0; before--)
            {
                var comparison = Compare(shape, strides, inward[before], inward[at]);
                if (comparison < 0) break;
                if (comparison == 0) continue;
                (inward[before], inward[at]) = (inward[at], inward[before]);
                at = before;
            }
        }

        Array.Reverse(inward);
        return inward;
    }

    /// <summary>Positive if axis <paramref name="a"/> belongs outside <paramref name="b"/>, negative if inside, 0 if nothing says.</summary>
    private static int Compare(long[] shape, ReadOnlySpan<long[]> strides, int a, int b)
    {
        foreach (var operand in strides)
        {
            var (x, y) = (operand[a], operand[b]);
            if (x == 0 || y == 0) continue;
            if (x != y) return x < y ? -1 : 1;
            if (shape[a] > shape[b]) return 1;
        }

        return 0;
    }
}
