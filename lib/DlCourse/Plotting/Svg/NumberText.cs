using System.Globalization;

namespace DlCourse.Plotting.Svg;

/// <summary>Numbers as people write them: a true minus, no needless digits, powers of ten where digits would only be counted.</summary>
internal static class NumberText
{
    /// <summary>A number with about four digits that count.</summary>
    public static string Of(double value)
    {
        var size = Math.Abs(value);
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "missing" : value > 0 ? "∞" : "−∞";
        }

        if (size != 0 && (size < 1e-3 || size >= 1e7))
        {
            return Power(value);
        }

        var digits = size == 0 ? 0 : Math.Clamp(3 - (int)Math.Floor(Math.Log10(size)), 0, 6);
        return Plain(Math.Round(value, digits), "#,0.######");
    }

    /// <summary>A tick's number: as many decimals as its neighbours need.</summary>
    public static string Tick(double value, double step)
    {
        var largest = Math.Max(Math.Abs(value), step);
        // A power of ten keeps three digits: where neighbours differ only in later ones, all digits are written.
        if ((step < 1e-4 || largest >= 1e9) && step / largest > 0.01)
        {
            return value == 0 ? "0" : Power(value);
        }

        if (step >= 1e6 && largest < 1e9)
        {
            return value == 0 ? "0" : Plain(value / 1e6, "#,0.##") + "M";
        }

        var decimals = Math.Clamp(-(int)Math.Floor(Math.Log10(step) + 1e-9), 0, 12);
        return Plain(value, decimals == 0 ? "#,0" : "0." + new string('0', decimals));
    }

    /// <summary>A power of ten with a raised exponent.</summary>
    public static string PowerOfTen(int exponent) => exponent switch
    {
        >= -3 and <= 4 => Plain(Math.Pow(10, exponent), "#,0.###"),
        _ => "10" + Raised(exponent),
    };

    private static string Power(double value)
    {
        var exponent = (int)Math.Floor(Math.Log10(Math.Abs(value)) + 1e-12);
        var factor = Math.Round(value / Math.Pow(10, exponent), 2);
        return factor == 1 ? "10" + Raised(exponent) : $"{Plain(factor, "0.##")}×10{Raised(exponent)}";
    }

    private static string Plain(double value, string format) =>
        (value + 0.0).ToString(format, CultureInfo.InvariantCulture).Replace('-', '−') is "−0" ? "0" : (value + 0.0).ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Raised(int exponent) =>
        string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(digit => digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}
