namespace DlCourse.Plotting.Model;

/// <summary>Colours for values: dark is low and light is high, so that the order survives in grey and for every kind of sight.</summary>
internal sealed class ColorScale
{
    /// <summary>For amounts: from night blue to pale yellow.</summary>
    public static readonly ColorScale Amount = new("#0D1B3E", "#2A4A84", "#2F7F8F", "#62B07A", "#C3D35A", "#FBF08A");

    /// <summary>For what has two sides: class 0 or below is blue, the middle white, class 1 or above orange.</summary>
    public static readonly ColorScale TwoSides = new("#00507D", "#5BA3CF", "#F7F7F7", "#EE9A5A", "#A84A00");

    /// <summary>For images: black to white.</summary>
    public static readonly ColorScale Grey = new("#000000", "#FFFFFF");

    private readonly (double At, Rgb Colour)[] stops;

    private ColorScale(params string[] colours) =>
        stops = [.. colours.Select((colour, i) => ((double)i / (colours.Length - 1), Rgb.Parse(colour)))];

    private ColorScale((double, Rgb)[] stops) => this.stops = stops;

    /// <summary>The scale of a trace; amounts if it names none that is known.</summary>
    public static ColorScale Of(object[][]? pairs)
    {
        if (pairs is not { Length: > 1 })
        {
            return Amount;
        }

        return new([.. pairs.Select(pair => (
            double.Parse(Convert.ToString(pair[0], System.Globalization.CultureInfo.InvariantCulture)!, System.Globalization.CultureInfo.InvariantCulture),
            Rgb.Parse(pair[1].ToString()!)))]);
    }

    /// <summary>The scale as plotly's pairs.</summary>
    public object[][] Pairs() => [.. stops.Select(stop => new object[] { stop.At, stop.Colour.ToString() })];

    /// <summary>The colour at a place from 0 to 1.</summary>
    public Rgb At(double t)
    {
        t = Math.Clamp(t, 0, 1);
        var i = 1;
        while (i < stops.Length - 1 && stops[i].At < t)
        {
            i++;
        }

        var (from, to) = (stops[i - 1], stops[i]);
        return Rgb.Mix(from.Colour, to.Colour, to.At > from.At ? Math.Clamp((t - from.At) / (to.At - from.At), 0, 1) : 0);
    }
}
