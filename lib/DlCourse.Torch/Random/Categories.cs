using System.Numerics;

namespace DlCourse.Torch.Random;

/// <summary>Indices drawn with given weights.</summary>
internal static class Categories
{
    /// <summary>
    /// With replacement: each sample is the first index whose cumulative weight is not below a uniform number. The weights are
    /// finite, not negative, and not all zero.
    /// </summary>
    /// <remarks>Sums and quotients are in the precision of the weights, the uniform numbers in double precision, as in libtorch.</remarks>
    public static void FillWithReplacement<T>(RandomStream stream, Span<long> to, ReadOnlySpan<T> weights) where T : unmanaged, INumber<T>
    {
        var cumulative = new T[weights.Length];
        var sum = T.Zero;
        for (var i = 0; i < weights.Length; i++) cumulative[i] = sum += weights[i];
        for (var i = 0; i < weights.Length; i++) cumulative[i] /= sum;
        cumulative[^1] = T.One;
        for (var i = 0; i < to.Length; i++) to[i] = FirstNotBelow(cumulative, stream.NextDouble());
    }

    /// <summary>
    /// Without replacement: divide each weight by an exponential number; the index of the largest quotient is a draw with the
    /// given weights, that of the next largest a draw from the rest, and so on.
    /// </summary>
    /// <param name="to">The samples.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="exponentials">As many exponential numbers.</param>
    public static void FillWithoutReplacement<T>(Span<long> to, ReadOnlySpan<T> weights, ReadOnlySpan<T> exponentials) where T : unmanaged, INumber<T>
    {
        var (keys, indices) = (new T[weights.Length], new long[weights.Length]);
        for (var i = 0; i < keys.Length; i++) (keys[i], indices[i]) = (-weights[i] / exponentials[i], i);
        Array.Sort(keys, indices);
        indices.AsSpan(0, to.Length).CopyTo(to);
    }

    private static int FirstNotBelow<T>(T[] cumulative, double uniform) where T : INumber<T>
    {
        var (left, right) = (0, cumulative.Length);
        while (left < right)
        {
            var middle = left + (right - left) / 2;
            if (double.CreateTruncating(cumulative[middle]) < uniform) left = middle + 1;
            else right = middle;
        }

        return left;
    }
}
