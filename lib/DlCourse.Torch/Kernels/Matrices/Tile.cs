using System.Numerics;
using System.Runtime.CompilerServices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>A block of C of any size up to that of a <see cref="RegisterBlock"/>: chooses the loop, and takes care of edges.</summary>
internal static unsafe class Tile<TVectors, TVector, T>
    where TVectors : struct, IVectors<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    /// <summary>Rows of a full tile.</summary>
    public static int Rows => TVectors.AreMany ? 12 : 6;

    /// <summary>Columns of a full tile.</summary>
    public static int Columns => 2 * TVectors.Count;

    /// <summary>Rows of the smallest loop that holds so many: as many are packed.</summary>
    public static int Padded(int rows) => rows > 8 ? 12 : rows > 4 ? (rows + 1) & ~1 : rows == 3 ? 4 : rows;

    /// <summary>C = A·B + D for <paramref name="rows"/> × <paramref name="columns"/> numbers of C.</summary>
    /// <param name="rows">At most <see cref="Rows"/>.</param>
    /// <param name="columns">At most <see cref="Columns"/>. Each row of B can be read up to whole vectors.</param>
    /// <param name="depth">Columns of A, rows of B.</param>
    /// <param name="a">The rows of A, packed to <see cref="Padded"/> rows.</param>
    /// <param name="b">Where the rows of B are.</param>
    /// <param name="c">The tile's first number.</param>
    /// <param name="cRow">From one row of C to the next.</param>
    /// <param name="d">What is added: C itself, a row for all rows (with a step of 0), or null for nothing.</param>
    /// <param name="dRow">From one row of D to the next.</param>
    [SkipLocalsInit]
    public static void Multiply<TPlaces>(int rows, int columns, int depth, T* a, TPlaces b, T* c, long cRow, T* d, long dRow)
        where TPlaces : struct, IRowPlaces<T>
    {
        var (padded, lanes) = (Padded(rows), TVectors.Count);
        var vectors = columns > lanes ? 2 : 1;
        if (rows == padded && columns == vectors * lanes)
        {
            Whole(padded, vectors, depth, a, b, c, cRow, d, dRow);
            return;
        }

        // At the edges the tile is computed whole, aside, and the part that belongs to C taken over.
        var aside = stackalloc T[12 * 2 * 16];
        var step = vectors * lanes;
        Whole(padded, vectors, depth, a, b, aside, step, null, 0);
        for (var i = 0; i < rows; i++)
        {
            var from = aside + i * step;
            var to = c + i * cRow;
            var plus = d is null ? null : d + i * dRow;
            var j = 0;
            if (columns >= lanes)
            {
                var first = TVectors.Load(from);
                TVectors.Store(plus is null ? first : TVectors.Add(TVectors.Load(plus), first), to);
                j = lanes;
            }

            for (; j < columns; j++) to[j] = plus is null ? from[j] : plus[j] + from[j];
        }
    }

    private static void Whole<TPlaces>(int rows, int vectors, int depth, T* a, TPlaces b, T* c, long cRow, T* d, long dRow)
        where TPlaces : struct, IRowPlaces<T>
    {
        if (vectors == 2) WithColumns<TPlaces, Sizes.Two>(rows, depth, a, b, c, cRow, d, dRow);
        else WithColumns<TPlaces, Sizes.One>(rows, depth, a, b, c, cRow, d, dRow);
    }

    private static void WithColumns<TPlaces, TColumns>(int rows, int depth, T* a, TPlaces b, T* c, long cRow, T* d, long dRow)
        where TPlaces : struct, IRowPlaces<T>
        where TColumns : struct, ISize
    {
        switch (rows)
        {
            case 12: RegisterBlock.Multiply<TVectors, TVector, T, Sizes.Twelve, TColumns, TPlaces>(depth, a, b, c, cRow, d, dRow); break;
            case 8: RegisterBlock.Multiply<TVectors, TVector, T, Sizes.Eight, TColumns, TPlaces>(depth, a, b, c, cRow, d, dRow); break;
            case 6: RegisterBlock.Multiply<TVectors, TVector, T, Sizes.Six, TColumns, TPlaces>(depth, a, b, c, cRow, d, dRow); break;
            case 4: RegisterBlock.Multiply<TVectors, TVector, T, Sizes.Four, TColumns, TPlaces>(depth, a, b, c, cRow, d, dRow); break;
            case 2: RegisterBlock.Multiply<TVectors, TVector, T, Sizes.Two, TColumns, TPlaces>(depth, a, b, c, cRow, d, dRow); break;
            default: RegisterBlock.Multiply<TVectors, TVector, T, Sizes.One, TColumns, TPlaces>(depth, a, b, c, cRow, d, dRow); break;
        }
    }
}
