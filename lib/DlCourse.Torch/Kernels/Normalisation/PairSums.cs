using System.Numerics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>Two sums over a run of memory in one pass.</summary>
internal static class PairSums<TVectors, TVector, T>
    where TVectors : struct, IVectors<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    /// <summary>So many numbers are summed in their own type; the sums of such parts are added in double precision.</summary>
    private const int Part = 4096;

    /// <param name="terms">What is summed.</param>
    /// <param name="length">Numbers of the run.</param>
    public static (double First, double Second) Over<TTerms>(TTerms terms, int length) where TTerms : struct, ITermPair<T>
    {
        if (length <= Part) return OverPart(terms, 0, length);
        var (first, second) = (0.0, 0.0);
        for (var start = 0; start < length; start += Part)
        {
            var (a, b) = OverPart(terms, start, Math.Min(length, start + Part));
            (first, second) = (first + a, second + b);
        }

        return (first, second);
    }

    private static (double First, double Second) OverPart<TTerms>(TTerms terms, int at, int end) where TTerms : struct, ITermPair<T>
    {
        var width = TVectors.Count;
        var zero = TVectors.Repeat(T.Zero);
        var (a0, a1, a2, a3) = (zero, zero, zero, zero);
        var (b0, b1, b2, b3) = (zero, zero, zero, zero);
        // Four of each: an addition must wait for the one before it into the same register.
        for (; at <= end - 4 * width; at += 4 * width)
        {
            terms.Add<TVectors, TVector>(at, ref a0, ref b0);
            terms.Add<TVectors, TVector>(at + width, ref a1, ref b1);
            terms.Add<TVectors, TVector>(at + 2 * width, ref a2, ref b2);
            terms.Add<TVectors, TVector>(at + 3 * width, ref a3, ref b3);
        }

        for (; at <= end - width; at += width) terms.Add<TVectors, TVector>(at, ref a0, ref b0);
        var first = TVectors.Sum(TVectors.Add(TVectors.Add(a0, a1), TVectors.Add(a2, a3)));
        var second = TVectors.Sum(TVectors.Add(TVectors.Add(b0, b1), TVectors.Add(b2, b3)));
        for (; at < end; at++) terms.Add<SingleNumbers<T>, T>(at, ref first, ref second);
        return (double.CreateTruncating(first), double.CreateTruncating(second));
    }
}
