using System.Numerics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>Layer norm: each row of a matrix is standardised; every column has a weight and a bias.</summary>
internal readonly unsafe struct LayerRows : INormalisation
{
    /// <summary>Rows whose contributions to the gradients of weight and bias are summed one after the other: longer sums would lose digits.</summary>
    private const int MostTogether = 256;

    /// <summary>With fewer, the sums of such parts would take longer than the rows.</summary>
    private const int LeastTogether = 32;

    /// <summary>y[r, i] = x̂[r, i]·w[i] + b[i].</summary>
    public static void Forward<TVectors, TVector, T>(NormalisedRows rows, T* x, T* w, T* b, T* y, double* mean, double* variance)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>
    {
        var length = rows.Length;
        using var constants = new Constants<T>(w, b, length);
        var (px, py, pw, pb, pmean, pvariance) = ((nint)x, (nint)y, (nint)constants.Weight, (nint)constants.Bias, (nint)mean, (nint)variance);
        rows.ForEach(row =>
        {
            var from = (T*)px + (long)row * length;
            var (m, v) = Moments<TVectors, TVector, T>.Of(from, 1, length, 0);
            (((double*)pmean)[row], ((double*)pvariance)[row]) = (m, v);
            RunFormula<TVectors, TVector, T>.Fill((T*)py + (long)row * length, length, new ScaledColumns<T>(from, (T*)pw, (T*)pb, new RowScale<T>(m, v, rows.Epsilon)));
        });
    }

    /// <summary>The gradients of x, w and b from g = dL/dy; those that are null are not needed.</summary>
    public static void Gradient<TVectors, TVector, T>(NormalisedRows rows, T* g, T* x, T* w, double* mean, double* variance, T* dx, T* dw, T* db)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>
    {
        var length = rows.Length;
        using var constants = new Constants<T>(w, null, length);
        var together = Math.Clamp(ThreadCount.Piece / Math.Max(1, length), LeastTogether, MostTogether);
        var pieces = (rows.Count + together - 1) / together;
        var sumsToo = dw != null || db != null;
        using var sums = new AlignedBuffer<T>(sumsToo ? 2L * pieces * length : 0);
        var (pg, px, pw, pmean, pvariance, pdx, psums) = ((nint)g, (nint)x, (nint)constants.Weight, (nint)mean, (nint)variance, (nint)dx, (nint)sums.First);
        // The pieces of a narrow matrix are too small for threads of their own.
        if ((long)rows.Count * length > ThreadCount.Piece) ThreadCount.ForEach(pieces, Piece);
        else for (var piece = 0; piece < pieces; piece++) Piece(piece);
        if (sumsToo) AddUp<TVectors, TVector, T>(sums.First, pieces, length, dw, db);

        void Piece(int piece)
        {
            var sum = sumsToo ? (T*)psums + 2L * piece * length : null;
            if (sumsToo) new Span<T>(sum, 2 * length).Clear();
            for (var row = piece * together; row < Math.Min(rows.Count, (piece + 1) * together); row++)
            {
                var at = (long)row * length;
                var scale = new RowScale<T>(((double*)pmean)[row], ((double*)pvariance)[row], rows.Epsilon);
                Row<TVectors, TVector, T>(length, scale, (T*)pg + at, (T*)px + at, (T*)pw, pdx == 0 ? null : (T*)pdx + at, sum);
            }
        }
    }

    private static void Row<TVectors, TVector, T>(int length, RowScale<T> scale, T* g, T* x, T* w, T* dx, T* sums)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>
    {
        var (sum, product) = PairSums<TVectors, TVector, T>.Over(new ColumnGradients<T>(g, x, w, sums, length, scale), length);
        if (dx == null) return;
        var (slope, offset) = scale.Gradient(sum, scale.Standardised(sum, product), length);
        RunFormula<TVectors, TVector, T>.Fill(dx, length, new ColumnSlopes<T>(g, x, w, scale, slope, offset));
    }

    /// <summary>Adds up the pieces' sums in pairs.</summary>
    private static void AddUp<TVectors, TVector, T>(T* sums, int pieces, int length, T* dw, T* db)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>
    {
        for (var gap = 1; gap < pieces; gap *= 2)
        {
            for (var piece = 0; piece + gap < pieces; piece += 2 * gap)
            {
                var into = sums + 2L * piece * length;
                RunFormula<TVectors, TVector, T>.Fill(into, 2 * length, new Total<T>(into, sums + 2L * (piece + gap) * length));
            }
        }

        Take(dw, sums);
        Take(db, sums + length);

        void Take(T* to, T* from)
        {
            if (to == null) return;
            if (pieces == 0) new Span<T>(to, length).Clear();
            else new ReadOnlySpan<T>(from, length).CopyTo(new Span<T>(to, length));
        }
    }

    /// <summary>Ones for a weight that is not there, and zeros for a bias.</summary>
    private readonly ref struct Constants<T> : IDisposable where T : unmanaged, INumber<T>
    {
        private readonly AlignedBuffer<T> memory;

        public Constants(T* weight, T* bias, int length)
        {
            memory = new AlignedBuffer<T>(weight == null || bias == null ? 2L * length : 0);
            if (weight == null) new Span<T>(memory.First, length).Fill(T.One);
            if (bias == null) new Span<T>(memory.First + length, length).Clear();
            Weight = weight == null ? memory.First : weight;
            Bias = bias == null ? memory.First + length : bias;
        }

        public T* Weight { get; }

        public T* Bias { get; }

        public void Dispose() => memory.Dispose();
    }
}
