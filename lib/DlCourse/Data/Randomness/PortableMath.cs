namespace DlCourse.Data.Randomness;

/// <summary>Sine, cosine, exponential and logarithm with the same last bit on every machine.</summary>
/// <remarks>
/// <see cref="Math.Sin"/> and its like call the platform's C library, whose last bits differ between systems. These are series in
/// additions, multiplications and divisions, which IEEE 754 rounds alike everywhere; tests hold them within 4·10⁻¹⁵ of
/// <see cref="Math"/>, relative to the larger of 1 and the value.
/// </remarks>
public static class PortableMath
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double HalfPiHigh = 1.57079632673412561417;
    private const double HalfPiLow = 6.07710050650619224932e-11;

    /// <summary>sin x for |x| ≤ 10⁶.</summary>
    public static double Sin(double x) => Quadrant(x, 0);

    /// <summary>cos x for |x| ≤ 10⁶.</summary>
    public static double Cos(double x) => Quadrant(x, 1);

    /// <summary>eˣ; 0 below −745, infinity above 709.78.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > 709.78) return double.PositiveInfinity;
        if (x < -745) return 0;
        // x = k·ln 2 + r with |r| ≤ ln 2 / 2, so that eˣ = 2ᵏ·eʳ and the series for eʳ is short.
        var k = Math.Floor(x / Ln2High + 0.5);
        var r = (x - k * Ln2High) - k * Ln2Low;
        var sum = 1.0;
        for (var n = 14; n >= 1; n--)
        {
            sum = 1 + r * sum / n;
        }

        return Math.ScaleB(sum, (int)k);
    }

    /// <summary>ln x; −infinity at 0, NaN below.</summary>
    public static double Log(double x)
    {
        if (double.IsNaN(x) || x < 0) return double.NaN;
        if (x == 0) return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x)) return x;
        // x = m·2ᵏ with m in [√½, √2); ln m = 2·artanh((m − 1)/(m + 1)).
        var k = Math.ILogB(x);
        var m = Math.ScaleB(x, -k);
        if (m > 1.4142135623730951)
        {
            m /= 2;
            k++;
        }

        var z = (m - 1) / (m + 1);
        var square = z * z;
        var sum = 0.0;
        for (var n = 25; n >= 1; n -= 2)
        {
            sum = sum * square + 1.0 / n;
        }

        return k * Ln2High + (2 * z * sum + k * Ln2Low);
    }

    /// <summary>1 / (1 + e⁻ˣ).</summary>
    public static double Sigmoid(double x) => x >= 0 ? 1 / (1 + Exp(-x)) : Exp(x) / (1 + Exp(x));

    private static double Quadrant(double x, int shift)
    {
        if (!(Math.Abs(x) <= 1e6))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "The angle must be between −10⁶ and 10⁶.");
        }

        var k = Math.Floor(x / HalfPiHigh + 0.5);
        var r = (x - k * HalfPiHigh) - k * HalfPiLow;
        var quadrant = ((long)k + shift) & 3;
        var value = (quadrant & 1) == 0 ? SineSeries(r) : CosineSeries(r);
        return quadrant >= 2 ? -value : value;
    }

    private static double SineSeries(double r)
    {
        var square = r * r;
        var sum = 1.0;
        for (var n = 18; n >= 2; n -= 2)
        {
            sum = 1 - square * sum / (n * (n + 1));
        }

        return r * sum;
    }

    private static double CosineSeries(double r)
    {
        var square = r * r;
        var sum = 1.0;
        for (var n = 17; n >= 1; n -= 2)
        {
            sum = 1 - square * sum / (n * (n + 1));
        }

        return sum;
    }
}
