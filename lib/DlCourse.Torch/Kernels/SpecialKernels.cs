using System.Numerics;
using MathNet.Numerics;

namespace DlCourse.Torch.Kernels;

/// <summary>Functions that MathNet computes, in double precision.</summary>
internal static class SpecialFunction
{
    public static void Apply<T>(ReadOnlySpan<T> x, Span<T> y, Func<double, double> function) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var i = 0; i < x.Length; i++) y[i] = T.CreateTruncating(function(double.CreateTruncating(x[i])));
    }
}

internal readonly struct ErfKernel : IFloatingKernel
{
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => SpecialFunction.Apply(x, y, SpecialFunctions.Erf);
}

internal readonly struct ErfcKernel : IFloatingKernel
{
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => SpecialFunction.Apply(x, y, SpecialFunctions.Erfc);
}

internal readonly struct ErfInverseKernel : IFloatingKernel
{
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => SpecialFunction.Apply(x, y, SpecialFunctions.ErfInv);
}

internal readonly struct LogGammaKernel : IFloatingKernel
{
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => SpecialFunction.Apply(x, y, SpecialFunctions.GammaLn);
}

internal readonly struct DigammaKernel : IFloatingKernel
{
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => SpecialFunction.Apply(x, y, SpecialFunctions.DiGamma);
}
