using System.Numerics;

namespace DlCourse.Torch.Tests.Kernels;

/// <summary>mantissa·2^exponent with 200 binary digits: exact enough to judge doubles, which have 53.</summary>
internal readonly record struct LongNumber(BigInteger Mantissa, int Exponent)
{
    private const int Digits = 200;

    private static readonly LongNumber Ln2 = 2 * Atanh((LongNumber)1 / 3);

    public static implicit operator LongNumber(double x)
    {
        if (x == 0) return default;
        var exponent = Math.Max(Math.ILogB(x), -1022) - 52;
        // In two steps, since 2^1074 is no double.
        return new(new BigInteger(Math.ScaleB(Math.ScaleB(x, -exponent / 2), -exponent - (-exponent / 2))), exponent);
    }

    public static LongNumber operator +(LongNumber x, LongNumber y)
    {
        if (x.Mantissa.IsZero) return y;
        if (y.Mantissa.IsZero) return x;
        var (high, low) = x.Top >= y.Top ? (x, y) : (y, x);
        if (high.Top - low.Top > Digits + 60) return high;
        var exponent = Math.Min(high.Exponent, low.Exponent);
        return Rounded((high.Mantissa << (high.Exponent - exponent)) + (low.Mantissa << (low.Exponent - exponent)), exponent);
    }

    public static LongNumber operator -(LongNumber x) => new(-x.Mantissa, x.Exponent);

    public static LongNumber operator -(LongNumber x, LongNumber y) => x + -y;

    public static LongNumber operator *(LongNumber x, LongNumber y) => Rounded(x.Mantissa * y.Mantissa, x.Exponent + y.Exponent);

    public static LongNumber operator /(LongNumber x, LongNumber y) => Rounded((x.Mantissa << (2 * Digits)) / y.Mantissa, x.Exponent - y.Exponent - 2 * Digits);

    public static explicit operator double(LongNumber x)
    {
        if (x.Mantissa.IsZero) return 0;
        var drop = Math.Max(0, (int)x.Mantissa.GetBitLength() - 62);
        return Math.ScaleB((double)(long)(x.Mantissa >> drop), x.Exponent + drop);
    }

    /// <summary>eˣ = 2ⁿ·eʳ, the latter by Taylor's series.</summary>
    public static LongNumber Exp(LongNumber x)
    {
        var n = (int)Math.Round((double)x / Math.Log(2));
        var power = Excess(x - n * Ln2) + 1;
        return power with { Exponent = power.Exponent + n };
    }

    public static LongNumber Expm1(LongNumber x) => Math.Abs((double)x) < 0.5 ? Excess(x) : Exp(x) - 1;

    public static LongNumber Tanh(LongNumber x) => Expm1(2 * x) / (Expm1(2 * x) + 2);

    public static LongNumber Sigmoid(LongNumber x) => 1 / (Exp(-x) + 1);

    public static LongNumber Sinh(LongNumber x) => (Expm1(x) - Expm1(-x)) / 2;

    public static LongNumber Cosh(LongNumber x) => (Exp(x) + Exp(-x)) / 2;

    /// <summary>ln(1 + x) = 2·atanh(x/(2 + x)) near 0; elsewhere with Newton's steps.</summary>
    public static LongNumber Log1p(LongNumber x)
    {
        var about = (double)x;
        if (Math.Abs(about) < 0.01) return 2 * Atanh(x / (x + 2));
        LongNumber y = Math.Log(1 + about);
        for (var i = 0; i < 3; i++) y = y - 1 + (x + 1) / Exp(y);
        return y;
    }

    /// <summary>How many units in the last place of the exact result a double is away from it.</summary>
    public static double Error(double value, LongNumber exact)
    {
        var rounded = Math.Abs((double)exact);
        if (double.IsInfinity(value)) return double.IsInfinity(rounded) && (double)exact == value ? 0 : double.PositiveInfinity;
        return double.IsInfinity(rounded) || double.IsNaN(value) ? double.PositiveInfinity : Math.Abs((double)((value - exact) / (Math.BitIncrement(rounded) - rounded)));
    }

    private int Top => Exponent + (int)Mantissa.GetBitLength();

    private static LongNumber Rounded(BigInteger mantissa, int exponent)
    {
        var drop = Math.Max(0, (int)mantissa.GetBitLength() - Digits);
        return new(mantissa >> drop, exponent + drop);
    }

    /// <summary>eˣ − 1 = x + x²/2! + x³/3! + …, for small x.</summary>
    private static LongNumber Excess(LongNumber x) => Sum(x, (term, k) => term * x / (k + 1), (term, _) => term);

    /// <summary>x + x³/3 + x⁵/5 + …, for small x.</summary>
    private static LongNumber Atanh(LongNumber x) => Sum(x, (term, _) => term * x * x, (term, k) => term / (2 * k - 1));

    private static LongNumber Sum(LongNumber first, Func<LongNumber, int, LongNumber> next, Func<LongNumber, int, LongNumber> share)
    {
        LongNumber sum = default;
        var term = first;
        for (var k = 1; !term.Mantissa.IsZero && (k == 1 || sum.Top - term.Top < Digits); k++)
        {
            sum += share(term, k);
            term = next(term, k);
        }

        return sum;
    }
}
