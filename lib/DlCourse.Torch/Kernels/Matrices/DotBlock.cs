using System.Runtime.CompilerServices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>
/// Dot products of each of some rows with each of some others: at most 6 × 4 at once, all sums in registers. It multiplies matrices whose
/// sums run along memory in both.
/// </summary>
/// <remarks>In each step 6 + 4 vectors are loaded for 24 multiplications. Processors with 16 registers take 3 × 4.</remarks>
internal static unsafe class DotBlock
{
    /// <summary>The most rows of the left side.</summary>
    public const int Left = 6;

    /// <summary>Rows of the right side.</summary>
    public const int Right = 4;

    /// <summary>sums[i, j] = Σ over steps of left[i]·right[j], for several stretches of memory one after the other.</summary>
    /// <param name="stretches">How many stretches.</param>
    /// <param name="length">Numbers in each, a multiple of the vector.</param>
    /// <param name="left">The first left row of the first stretch.</param>
    /// <param name="leftRow">From one left row to the next.</param>
    /// <param name="leftStretch">From one stretch to the next.</param>
    /// <param name="right">What the right rows' places count from.</param>
    /// <param name="places">Where the four right rows begin.</param>
    /// <param name="rightStretch">From one stretch to the next.</param>
    /// <param name="sums">[rows, 4].</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply<TVectors, TVector, T, TRows>(int stretches, int length, T* left, long leftRow, long leftStretch, T* right, int* places, long rightStretch, T* sums)
        where TVectors : struct, IVectors<TVector, T>
        where TVector : struct
        where T : unmanaged
        where TRows : struct, ISize
    {
        TVector s00 = default, s01 = default, s02 = default, s03 = default, s10 = default, s11 = default, s12 = default, s13 = default;
        TVector s20 = default, s21 = default, s22 = default, s23 = default, s30 = default, s31 = default, s32 = default, s33 = default;
        TVector s40 = default, s41 = default, s42 = default, s43 = default, s50 = default, s51 = default, s52 = default, s53 = default;
        for (var s = 0; s < stretches; s++, left += leftStretch, right += rightStretch)
        {
            var row = left;
            T* r0 = right + places[0], r1 = right + places[1], r2 = right + places[2], r3 = right + places[3];
            for (var q = 0; q < length; q += TVectors.Count, row += TVectors.Count)
            {
                TVector y0 = TVectors.Load(r0 + q), y1 = TVectors.Load(r1 + q), y2 = TVectors.Load(r2 + q), y3 = TVectors.Load(r3 + q);
                Add(row, y0, y1, y2, y3, ref s00, ref s01, ref s02, ref s03);
                if (TRows.Value > 1) Add(row + leftRow, y0, y1, y2, y3, ref s10, ref s11, ref s12, ref s13);
                if (TRows.Value > 2) Add(row + 2 * leftRow, y0, y1, y2, y3, ref s20, ref s21, ref s22, ref s23);
                if (TRows.Value > 3) Add(row + 3 * leftRow, y0, y1, y2, y3, ref s30, ref s31, ref s32, ref s33);
                if (TRows.Value > 4) Add(row + 4 * leftRow, y0, y1, y2, y3, ref s40, ref s41, ref s42, ref s43);
                if (TRows.Value > 5) Add(row + 5 * leftRow, y0, y1, y2, y3, ref s50, ref s51, ref s52, ref s53);
            }
        }

        Write(sums, s00, s01, s02, s03);
        if (TRows.Value > 1) Write(sums + 4, s10, s11, s12, s13);
        if (TRows.Value > 2) Write(sums + 8, s20, s21, s22, s23);
        if (TRows.Value > 3) Write(sums + 12, s30, s31, s32, s33);
        if (TRows.Value > 4) Write(sums + 16, s40, s41, s42, s43);
        if (TRows.Value > 5) Write(sums + 20, s50, s51, s52, s53);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void Add(T* from, TVector y0, TVector y1, TVector y2, TVector y3, ref TVector s0, ref TVector s1, ref TVector s2, ref TVector s3)
        {
            var x = TVectors.Load(from);
            s0 = TVectors.MultiplyAdd(x, y0, s0);
            s1 = TVectors.MultiplyAdd(x, y1, s1);
            s2 = TVectors.MultiplyAdd(x, y2, s2);
            s3 = TVectors.MultiplyAdd(x, y3, s3);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void Write(T* to, TVector s0, TVector s1, TVector s2, TVector s3)
        {
            to[0] = TVectors.Sum(s0);
            to[1] = TVectors.Sum(s1);
            to[2] = TVectors.Sum(s2);
            to[3] = TVectors.Sum(s3);
        }
    }
}
