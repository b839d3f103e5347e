using System.Numerics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>
/// y = x̂·w + b, where x̂ = (x − mean)/√(variance + ε) for each row, and its gradients. The variance is that of all numbers of the row, not of a sample.
/// Results do not depend on the number of threads.
/// </summary>
internal unsafe interface INormalisation
{
    /// <param name="rows">Which numbers form a row.</param>
    /// <param name="x">The input.</param>
    /// <param name="w">Null for 1.</param>
    /// <param name="b">Null for 0.</param>
    /// <param name="y">The result.</param>
    /// <param name="mean">Of each row; a result, or given.</param>
    /// <param name="variance">Of each row; a result, or given.</param>
    static abstract void Forward<TVectors, TVector, T>(NormalisedRows rows, T* x, T* w, T* b, T* y, double* mean, double* variance)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>;

    /// <summary>The gradients of x, w and b from g = dL/dy; those that are null are not needed.</summary>
    static abstract void Gradient<TVectors, TVector, T>(NormalisedRows rows, T* g, T* x, T* w, double* mean, double* variance, T* dx, T* dw, T* db)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>;
}
