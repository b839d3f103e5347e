using System.Numerics;
using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Elementary;

/// <summary>
/// ln(1 + x), exact also near 0, where 1 + x loses the digits of x: what the rounded sum u is short of is carried along, ln(1 + x) = ln u + short/u.
/// With u = 2ⁿ·(1 + f) and s = f/(2 + f), ln(1 + f) = f − f²/2 + s·(f²/2 + R(s²)).
/// </summary>
/// <remarks>The method and the coefficients of R are those of Sun's fdlibm (s_log1p.c; as float FreeBSD's e_logf.c).</remarks>
internal readonly struct Log1pFunction : IElementaryFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var isFloat = typeof(T) == typeof(float);
        var one = Exponential.Number<TLanes, T>(1);

        // Knuth's exact sum, whichever of 1 and x is the larger.
        var u = one + x;
        var ofX = u - one;
        var missing = (one - (u - ofX)) + (x - ofX);
        var (mantissa, power) = TLanes.Parts(u);
        var f = mantissa - one;
        var s = f / (mantissa + one);
        var z = s * s;
        var r = isFloat ? Remainder<TLanes, T>(z) : LongRemainder<TLanes, T>(z);
        var half = Exponential.Number<TLanes, T>(0.5) * f * f;

        // ln 2 in two parts; the first has so few digits that its product with n is exact.
        var small = TLanes.MultiplyAdd(power, Exponential.Number<TLanes, T>(isFloat ? -2.12194440e-4 : 1.90821492927058770002e-10), missing / u);
        var large = power * Exponential.Number<TLanes, T>(isFloat ? 0.693359375 : 6.93147180369123816490e-01);
        var result = large - (half - TLanes.MultiplyAdd(s, half + r, small) - f);
        return TLanes.CopySign(Ends<TLanes, T>(x, result), x);
    }

    /// <summary>The ends: ∞ at ∞, −∞ at −1, no number below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Ends<TLanes, T>(TLanes x, TLanes inside) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (left, right) = (Exponential.Number<TLanes, T>(-1), TLanes.Of(T.PositiveInfinity));
        var outside = TLanes.WhereLess(x, left, TLanes.Of(T.NaN), TLanes.Of(T.NegativeInfinity));
        return TLanes.WhereLess(x, right, TLanes.WhereLess(left, x, inside, outside), x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Remainder<TLanes, T>(TLanes z) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = Exponential.Number<TLanes, T>(0.24279078841);
        sum = TLanes.MultiplyAdd(sum, z, Exponential.Number<TLanes, T>(0.28498786688));
        sum = TLanes.MultiplyAdd(sum, z, Exponential.Number<TLanes, T>(0.40000972152));
        return TLanes.MultiplyAdd(sum, z, Exponential.Number<TLanes, T>(0.66666662693)) * z;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes LongRemainder<TLanes, T>(TLanes z) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = Exponential.Number<TLanes, T>(1.479819860511658591e-01);
        sum = TLanes.MultiplyAdd(sum, z, Exponential.Number<TLanes, T>(1.531383769920937332e-01));
        sum = TLanes.MultiplyAdd(sum, z, Exponential.Number<TLanes, T>(1.818357216161805012e-01));
        sum = TLanes.MultiplyAdd(sum, z, Exponential.Number<TLanes, T>(2.222219843214978396e-01));
        sum = TLanes.MultiplyAdd(sum, z, Exponential.Number<TLanes, T>(2.857142874366239149e-01));
        sum = TLanes.MultiplyAdd(sum, z, Exponential.Number<TLanes, T>(3.999999999940941908e-01));
        return TLanes.MultiplyAdd(sum, z, Exponential.Number<TLanes, T>(6.666666666666735130e-01)) * z;
    }
}
