using System.Numerics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>What stands at each place of a run, as a formula on vectors.</summary>
internal interface IRunFormula<T> where T : unmanaged, INumber<T>
{
    /// <summary>The numbers from <paramref name="at"/> on, as many as a register holds.</summary>
    TVector At<TVectors, TVector>(int at) where TVectors : struct, IVectors<TVector, T> where TVector : struct;
}

/// <summary>Fills runs by formula.</summary>
internal static unsafe class RunFormula<TVectors, TVector, T>
    where TVectors : struct, IVectors<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    public static void Fill<TFormula>(T* to, int length, TFormula formula) where TFormula : struct, IRunFormula<T>
    {
        var at = 0;
        for (; at <= length - TVectors.Count; at += TVectors.Count) TVectors.Store(formula.At<TVectors, TVector>(at), to + at);
        for (; at < length; at++) to[at] = formula.At<SingleNumbers<T>, T>(at);
    }
}
