using System.Numerics;
using System.Runtime.CompilerServices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>Mean and variance of a row, which lies in one run of memory or in several of equal length.</summary>
internal static unsafe class Moments<TVectors, TVector, T>
    where TVectors : struct, IVectors<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    /// <summary>Two passes: c ≈ mean; then mean = c + Σ(x − c)/n and variance = (Σ(x − c)² − (Σ(x − c))²/n)/n.</summary>
    /// <remarks>
    /// The second pass also corrects what rounding c took away, so that a mean far from 0 costs no digits of the variance: T. Chan,
    /// G. Golub and R. LeVeque, "Algorithms for Computing the Sample Variance" (1983), the corrected two-pass algorithm.
    /// </remarks>
    /// <param name="x">The first run.</param>
    /// <param name="runs">How many runs.</param>
    /// <param name="length">Numbers of each.</param>
    /// <param name="stride">From one run to the next.</param>
    public static (double Mean, double Variance) Of(T* x, int runs, int length, long stride)
    {
        var count = (double)runs * length;
        var sum = 0.0;
        for (var run = 0; run < runs; run++) sum += PairSums<TVectors, TVector, T>.Over(new Values<T>(x + run * stride), length).First;
        var centre = T.CreateTruncating(sum / count);
        var (first, second) = (0.0, 0.0);
        for (var run = 0; run < runs; run++)
        {
            var (a, b) = PairSums<TVectors, TVector, T>.Over(new CentredPowers<T>(x + run * stride, centre), length);
            (first, second) = (first + a, second + b);
        }

        return Moments.Corrected(centre, first, second, count);
    }
}

/// <summary>The end of the second pass.</summary>
internal static class Moments
{
    /// <summary>Mean and variance from c, Σ(x − c) and Σ(x − c)².</summary>
    public static (double Mean, double Variance) Corrected<T>(T centre, double first, double second, double count) where T : unmanaged, INumber<T>
    {
        var correction = first / count;
        return (double.CreateTruncating(centre) + correction, Math.Max(0, (second - first * correction) / count));
    }
}

/// <summary>x, and nothing.</summary>
internal readonly unsafe struct Values<T>(T* x) : ITermPair<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<TVectors, TVector>(int at, ref TVector first, ref TVector second) where TVectors : struct, IVectors<TVector, T> where TVector : struct =>
        first = TVectors.Add(first, TVectors.Load(x + at));
}

/// <summary>x − c and (x − c)².</summary>
file readonly unsafe struct CentredPowers<T>(T* x, T centre) : ITermPair<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<TVectors, TVector>(int at, ref TVector first, ref TVector second) where TVectors : struct, IVectors<TVector, T> where TVector : struct
    {
        var centred = TVectors.Subtract(TVectors.Load(x + at), TVectors.Repeat(centre));
        first = TVectors.Add(first, centred);
        second = TVectors.MultiplyAdd(centred, centred, second);
    }
}
