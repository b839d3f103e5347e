using System.Numerics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>Batch norm of a matrix [batch, features]: its columns are standardised, as many side by side as a vector holds.</summary>
internal readonly unsafe struct ColumnRows : INormalisation
{
    /// <summary>Threads share columns in multiples of this, which is a cache line of floats.</summary>
    private const int Line = 16;

    /// <inheritdoc/>
    public static void Forward<TVectors, TVector, T>(NormalisedRows rows, T* x, T* w, T* b, T* y, double* mean, double* variance)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>
    {
        var matrix = new ColumnMatrix<T>(rows) { X = x, Weight = w, Bias = b, Result = y, Mean = mean, Variance = variance };
        ForEach(rows, (column, end) =>
        {
            for (; column <= end - TVectors.Count; column += TVectors.Count) matrix.Forward<TVectors, TVector>(column);
            for (; column < end; column++) matrix.Forward<SingleNumbers<T>, T>(column);
        });
    }

    /// <inheritdoc/>
    public static void Gradient<TVectors, TVector, T>(NormalisedRows rows, T* g, T* x, T* w, double* mean, double* variance, T* dx, T* dw, T* db)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>
    {
        var matrix = new ColumnMatrix<T>(rows) { Gradient = g, X = x, Weight = w, Result = dx, OfWeight = dw, OfBias = db, Mean = mean, Variance = variance };
        ForEach(rows, (column, end) =>
        {
            for (; column <= end - TVectors.Count; column += TVectors.Count) matrix.Backward<TVectors, TVector>(column);
            for (; column < end; column++) matrix.Backward<SingleNumbers<T>, T>(column);
        });
    }

    private static void ForEach(NormalisedRows rows, Action<int, int> work)
    {
        var together = (ThreadCount.Piece / Math.Max(1, rows.Runs) + Line) / Line * Line;
        ThreadCount.ForEach((rows.Count + together - 1) / together, piece => work(piece * together, Math.Min(rows.Count, (piece + 1) * together)));
    }
}
