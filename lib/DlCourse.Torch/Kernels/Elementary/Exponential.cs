using System.Numerics;
using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Elementary;

/// <summary>
/// eˣ = 2ⁿ·eʳ with n = x/ln 2 rounded to a whole number, so that |r| ≤ ln 2/2. There Taylor's series is short: the term after r⁷/7! is below
/// a tenth of a float's last place, the one after r¹³/13! below a tenth of a double's.
/// </summary>
internal static class Exponential
{
    /// <summary>eʳ − 1, exact also near 0, and n in the last bits of a number.</summary>
    /// <remarks>
    /// A number between 2²³ and 2²⁴ (2⁵² and 2⁵³ as double) has no bits for fractions: adding 1.5·2²³ rounds to a whole number and leaves it
    /// in the last bits. r = x − n·ln 2 is taken in two steps: the first part of ln 2 has so few digits that its product with n is exact.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (TLanes Excess, TLanes Power) Split<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var isFloat = typeof(T) == typeof(float);
        var rounder = Rounder<TLanes, T>();
        var power = TLanes.MultiplyAdd(x, Number<TLanes, T>(1.4426950408889634), rounder);
        var n = power - rounder;
        var r = TLanes.MultiplyAdd(n, Number<TLanes, T>(isFloat ? -0.693359375 : -6.93147180369123816490e-01), x);
        r = TLanes.MultiplyAdd(n, Number<TLanes, T>(isFloat ? 2.12194440e-4 : -1.90821492927058770002e-10), r);
        var sum = isFloat ? Number<TLanes, T>(1 / 5040.0) : LongTail<TLanes, T>(r);
        sum = TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 720.0));
        sum = TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 120.0));
        sum = TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 24.0));
        sum = TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 6.0));
        sum = TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 2.0));
        return (TLanes.MultiplyAdd(sum, r * r, r), power);
    }

    /// <summary>eˣ: 0 and ∞ where the type ends, and the numbers next to 0 that have fewer digits before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T> => Scaled<TLanes, T>(x, 0);

    /// <summary>eˣ·2ˢ, also where eˣ itself is above the largest number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Scaled<TLanes, T>(TLanes x, int shift) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var isFloat = typeof(T) == typeof(float);
        x = TLanes.AtMost(Number<TLanes, T>(isFloat ? 90 : 712), TLanes.AtLeast(Number<TLanes, T>(isFloat ? -104 : -746), x));
        var (excess, power) = Split<TLanes, T>(x);

        // 2ⁿ itself may be outside the type: two factors of about 2^(n/2), and only the last product is rounded.
        var rounder = Rounder<TLanes, T>();
        var half = TLanes.MultiplyAdd(power - rounder, Number<TLanes, T>(0.5), rounder);
        var other = power - rounder - (half - rounder) + Number<TLanes, T>(shift) + rounder;
        return (excess + Number<TLanes, T>(1)) * TLanes.PowerOfTwo(half) * TLanes.PowerOfTwo(other);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Number<TLanes, T>(double number) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T> => TLanes.Of(T.CreateTruncating(number));

    /// <summary>The terms of a double that a float does not need.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes LongTail<TLanes, T>(TLanes r) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = Number<TLanes, T>(1 / 6227020800.0);
        sum = TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 479001600.0));
        sum = TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 39916800.0));
        sum = TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 3628800.0));
        sum = TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 362880.0));
        sum = TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 40320.0));
        return TLanes.MultiplyAdd(sum, r, Number<TLanes, T>(1 / 5040.0));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Rounder<TLanes, T>() where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T> =>
        Number<TLanes, T>(typeof(T) == typeof(float) ? 1.5 * (1 << 23) : 1.5 * (1L << 52));
}

/// <summary>eˣ.</summary>
internal readonly struct ExpFunction : IElementaryFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T> => Exponential.Of<TLanes, T>(x);
}

/// <summary>eˣ − 1 = 2ⁿ·(eʳ − 1) + (2ⁿ − 1), rounded once; beyond ±32 eˣ alone, or −1.</summary>
internal readonly struct Expm1Function : IElementaryFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var one = Exponential.Number<TLanes, T>(1);
        var (excess, power) = Exponential.Split<TLanes, T>(x);
        var scale = TLanes.PowerOfTwo(power);
        var result = TLanes.WhereLess(TLanes.Abs(x), Exponential.Number<TLanes, T>(32), TLanes.MultiplyAdd(excess, scale, scale - one), Exponential.Of<TLanes, T>(x) - one);
        return TLanes.CopySign(result, x);
    }
}

/// <summary>
/// tanh x = 1 − 2/(e^2|x| + 1) with the sign of x, beyond 9 (20 as double) 1 to the last digit. Near 0, where that would cancel, x + x³·P(x²)/Q(x²)
/// with the coefficients of S. Moshier's Cephes library (tanh.c). One division serves both.
/// </summary>
internal readonly struct TanhFunction : IElementaryFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (one, border) = (Exponential.Number<TLanes, T>(1), Exponential.Number<TLanes, T>(0.625));
        var size = TLanes.Abs(x);
        var (excess, power) = Exponential.Split<TLanes, T>(TLanes.AtMost(Exponential.Number<TLanes, T>(typeof(T) == typeof(float) ? 20 : 40), size + size));
        var scale = TLanes.PowerOfTwo(power);
        var square = x * x;
        var p = TLanes.MultiplyAdd(Exponential.Number<TLanes, T>(-9.64399179425052238628e-1), square, Exponential.Number<TLanes, T>(-9.92877231001918586564e1));
        p = TLanes.MultiplyAdd(p, square, Exponential.Number<TLanes, T>(-1.61468768441708447952e3)) * square * size;
        var q = TLanes.MultiplyAdd(square + Exponential.Number<TLanes, T>(1.12811678491632931402e2), square, Exponential.Number<TLanes, T>(2.23548839060100448583e3));
        q = TLanes.MultiplyAdd(q, square, Exponential.Number<TLanes, T>(4.84406305325125486048e3));
        var above = TLanes.WhereLess(size, border, p, Exponential.Number<TLanes, T>(-2));
        var below = TLanes.WhereLess(size, border, q, TLanes.MultiplyAdd(excess, scale, scale + one));
        return TLanes.CopySign(TLanes.WhereLess(size, border, size, one) + above / below, x);
    }
}

/// <summary>σ(x) = 1/(1 + e⁻ˣ), and eˣ where 1 counts for nothing beside e⁻ˣ: results near 0 keep their digits.</summary>
internal readonly struct SigmoidFunction : IElementaryFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var one = Exponential.Number<TLanes, T>(1);
        var limit = Exponential.Number<TLanes, T>(typeof(T) == typeof(float) ? -80 : -700);
        var (excess, power) = Exponential.Split<TLanes, T>(TLanes.AtLeast(limit, Exponential.Number<TLanes, T>(0) - x));
        var scale = TLanes.PowerOfTwo(power);

        // Of 2ⁿ·(eʳ − 1) + 2ⁿ + 1, the two that are added first must not lose digits of the 1.
        var sum = TLanes.WhereLess(x, Exponential.Number<TLanes, T>(-10), TLanes.MultiplyAdd(excess, scale, one) + scale, TLanes.MultiplyAdd(excess, scale, scale + one));
        return TLanes.WhereLess(x, limit, Exponential.Of<TLanes, T>(x), one / sum);
    }
}
