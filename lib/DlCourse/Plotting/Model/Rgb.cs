using System.Globalization;

namespace DlCourse.Plotting.Model;

/// <summary>A colour of the screen, each part from 0 to 1.</summary>
internal readonly record struct Rgb(double R, double G, double B)
{
    /// <summary>Relative luminance as WCAG defines it: what contrast is computed from.</summary>
    public double Luminance => 0.2126 * Linear(R) + 0.7152 * Linear(G) + 0.0722 * Linear(B);

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static Rgb Parse(string colour)
    {
        var bits = int.TryParse(colour.AsSpan().TrimStart('#'), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var read) ? read : 0x808080;
        return new(((bits >> 16) & 255) / 255.0, ((bits >> 8) & 255) / 255.0, (bits & 255) / 255.0);
    }

    /// <summary>The colour on the way from one to another.</summary>
    public static Rgb Mix(Rgb from, Rgb to, double t) =>
        new(from.R + t * (to.R - from.R), from.G + t * (to.G - from.G), from.B + t * (to.B - from.B));

    /// <summary>The contrast between two colours, from 1 to 21.</summary>
    public double Contrast(Rgb other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <inheritdoc/>
    public override string ToString() => $"#{Byte(R):X2}{Byte(G):X2}{Byte(B):X2}";

    /// <summary>From the screen's part to the light it sends.</summary>
    public static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    /// <summary>A part as the screen counts it.</summary>
    public static byte Byte(double part) => (byte)Math.Clamp(Math.Round(part * 255), 0, 255);
}
