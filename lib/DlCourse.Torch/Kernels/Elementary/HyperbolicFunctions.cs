using System.Numerics;
using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Elementary;

/// <summary>sinh x = (eˣ − e⁻ˣ)/2 with the sign of x; below 1, where the difference would cancel, Taylor's series.</summary>
internal readonly struct SinhFunction : IElementaryFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var size = TLanes.Abs(x);
        var half = Exponential.Scaled<TLanes, T>(size, -1);
        var large = half - Exponential.Number<TLanes, T>(0.25) / half;
        return TLanes.CopySign(TLanes.WhereLess(size, Exponential.Number<TLanes, T>(1), Series<TLanes, T>(size), large), x);
    }

    /// <summary>x + x³/3! + x⁵/5! + …: the first term left out is below a tenth of the last place at 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Series<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var square = x * x;
        var sum = Exponential.Number<TLanes, T>(1 / 39916800.0);
        if (typeof(T) == typeof(double))
        {
            sum = Exponential.Number<TLanes, T>(1 / 355687428096000.0);
            sum = TLanes.MultiplyAdd(sum, square, Exponential.Number<TLanes, T>(1 / 1307674368000.0));
            sum = TLanes.MultiplyAdd(sum, square, Exponential.Number<TLanes, T>(1 / 6227020800.0));
            sum = TLanes.MultiplyAdd(sum, square, Exponential.Number<TLanes, T>(1 / 39916800.0));
        }

        sum = TLanes.MultiplyAdd(sum, square, Exponential.Number<TLanes, T>(1 / 362880.0));
        sum = TLanes.MultiplyAdd(sum, square, Exponential.Number<TLanes, T>(1 / 5040.0));
        sum = TLanes.MultiplyAdd(sum, square, Exponential.Number<TLanes, T>(1 / 120.0));
        sum = TLanes.MultiplyAdd(sum, square, Exponential.Number<TLanes, T>(1 / 6.0));
        return TLanes.MultiplyAdd(sum * square, x, x);
    }
}

/// <summary>cosh x = (eˣ + e⁻ˣ)/2.</summary>
internal readonly struct CoshFunction : IElementaryFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var half = Exponential.Scaled<TLanes, T>(TLanes.Abs(x), -1);
        return half + Exponential.Number<TLanes, T>(0.25) / half;
    }
}
