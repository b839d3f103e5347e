using System.Numerics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>Two terms for each number of a run, to be summed over the run by <see cref="PairSums{TVectors, TVector, T}"/>.</summary>
internal interface ITermPair<T> where T : unmanaged, INumber<T>
{
    /// <summary>Adds the terms of the numbers from <paramref name="at"/> on, as many as a register holds.</summary>
    void Add<TVectors, TVector>(int at, ref TVector first, ref TVector second) where TVectors : struct, IVectors<TVector, T> where TVector : struct;
}
