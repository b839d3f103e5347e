using System.Runtime.CompilerServices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>
/// The innermost loop of matrix products and convolutions: a block of C, at most 12 rows × 2 vectors, is held in registers while k runs.
/// </summary>
/// <remarks>
/// In each step the loop loads a piece of one row of B (1 or 2 vectors) and, for each row of the block, one number of A, which is multiplied
/// with the whole piece and added. With 12 × 2 vectors that is 24 multiplications for 14 loads, and 24 independent sums: enough to keep two
/// multipliers busy that need four cycles each. 24 sums, 2 pieces of B and a number of A fit 32 registers; processors with 16
/// get blocks of 6 rows.
/// <para>The number of rows and of vectors are types, so the compiler makes a loop for each size and drops the lines of rows that a size has not.</para>
/// </remarks>
internal static unsafe class RegisterBlock
{
    /// <summary>C = A·B + D for one block; D may be C itself, or one row that is added to all, or nothing.</summary>
    /// <param name="depth">Columns of A, rows of B.</param>
    /// <param name="a">The block's rows of A, packed: all rows' first number, then all rows' second, ….</param>
    /// <param name="b">Where the rows of B are.</param>
    /// <param name="c">The block's first number.</param>
    /// <param name="cRow">From one row of C to the next.</param>
    /// <param name="d">D, or null.</param>
    /// <param name="dRow">From one row of D to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply<TVectors, TVector, T, TRows, TColumns, TPlaces>(int depth, T* a, TPlaces b, T* c, long cRow, T* d, long dRow)
        where TVectors : struct, IVectors<TVector, T>
        where TVector : struct
        where T : unmanaged
        where TRows : struct, ISize
        where TColumns : struct, ISize
        where TPlaces : struct, IRowPlaces<T>
    {
        // The sums meet C only at the end; by then it has come.
        var lanes = TVectors.Count;
        for (var i = 0; i < TRows.Value; i++)
        {
            Cache.Fetch(c + i * cRow);
            if (TColumns.Value > 1) Cache.Fetch(c + i * cRow + lanes);
        }

        TVector c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default;
        TVector c30 = default, c31 = default, c40 = default, c41 = default, c50 = default, c51 = default;
        TVector c60 = default, c61 = default, c70 = default, c71 = default, c80 = default, c81 = default;
        TVector c90 = default, c91 = default, ca0 = default, ca1 = default, cb0 = default, cb1 = default;
        for (var p = 0; p < depth; p++, a += TRows.Value)
        {
            var row = b.Row(p);
            var left = TVectors.Load(row);
            var right = TColumns.Value > 1 ? TVectors.Load(row + lanes) : default;
            Add(a[0], left, right, ref c00, ref c01);
            if (TRows.Value > 1) Add(a[1], left, right, ref c10, ref c11);
            if (TRows.Value > 2) Add(a[2], left, right, ref c20, ref c21);
            if (TRows.Value > 3) Add(a[3], left, right, ref c30, ref c31);
            if (TRows.Value > 4) Add(a[4], left, right, ref c40, ref c41);
            if (TRows.Value > 5) Add(a[5], left, right, ref c50, ref c51);
            if (TRows.Value > 6) Add(a[6], left, right, ref c60, ref c61);
            if (TRows.Value > 7) Add(a[7], left, right, ref c70, ref c71);
            if (TRows.Value > 8) Add(a[8], left, right, ref c80, ref c81);
            if (TRows.Value > 9) Add(a[9], left, right, ref c90, ref c91);
            if (TRows.Value > 10) Add(a[10], left, right, ref ca0, ref ca1);
            if (TRows.Value > 11) Add(a[11], left, right, ref cb0, ref cb1);
        }

        Write(c, c00, c01, d, 0);
        if (TRows.Value > 1) Write(c + cRow, c10, c11, d, dRow);
        if (TRows.Value > 2) Write(c + 2 * cRow, c20, c21, d, 2 * dRow);
        if (TRows.Value > 3) Write(c + 3 * cRow, c30, c31, d, 3 * dRow);
        if (TRows.Value > 4) Write(c + 4 * cRow, c40, c41, d, 4 * dRow);
        if (TRows.Value > 5) Write(c + 5 * cRow, c50, c51, d, 5 * dRow);
        if (TRows.Value > 6) Write(c + 6 * cRow, c60, c61, d, 6 * dRow);
        if (TRows.Value > 7) Write(c + 7 * cRow, c70, c71, d, 7 * dRow);
        if (TRows.Value > 8) Write(c + 8 * cRow, c80, c81, d, 8 * dRow);
        if (TRows.Value > 9) Write(c + 9 * cRow, c90, c91, d, 9 * dRow);
        if (TRows.Value > 10) Write(c + 10 * cRow, ca0, ca1, d, 10 * dRow);
        if (TRows.Value > 11) Write(c + 11 * cRow, cb0, cb1, d, 11 * dRow);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void Add(T number, TVector left, TVector right, ref TVector sumLeft, ref TVector sumRight)
        {
            var factor = TVectors.Repeat(number);
            sumLeft = TVectors.MultiplyAdd(factor, left, sumLeft);
            if (TColumns.Value > 1) sumRight = TVectors.MultiplyAdd(factor, right, sumRight);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void Write(T* to, TVector left, TVector right, T* d, long row)
        {
            var lanes = TVectors.Count;
            if (d != null)
            {
                var plus = d + row;
                left = TVectors.Add(TVectors.Load(plus), left);
                if (TColumns.Value > 1) right = TVectors.Add(TVectors.Load(plus + lanes), right);
            }

            TVectors.Store(left, to);
            if (TColumns.Value > 1) TVectors.Store(right, to + lanes);
        }
    }
}
