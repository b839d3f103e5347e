namespace DlCourse.Plotting.Model;

/// <summary>Ranges of axes.</summary>
internal static class Scale
{
    /// <summary>A range around all finite values, with a margin on both sides; a single value gets room of half a unit.</summary>
    public static double[] Around(IEnumerable<double> values, double margin = 0.06)
    {
        var (low, high) = Ends(values);
        if (low > high)
        {
            return [0, 1];
        }

        var room = high > low ? (high - low) * margin : Math.Max(0.5, Math.Abs(high) * 1e-3);
        return [low - room, high + room];
    }

    /// <summary>The lowest and the highest finite value.</summary>
    public static (double Low, double High) Ends(IEnumerable<double> values)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values)
        {
            if (double.IsFinite(value))
            {
                low = Math.Min(low, value);
                high = Math.Max(high, value);
            }
        }

        return (low, high);
    }

    /// <summary>An axis over values.</summary>
    public static Axis Axis(string title, IEnumerable<double> values, double margin = 0.06) =>
        new() { Title = Caption(title), Range = Around(values, margin) };

    /// <summary>An axis that starts at 0.</summary>
    public static Axis FromZero(string title, IEnumerable<double> values)
    {
        var (low, high) = Ends(values.Append(0));
        var room = high > low ? (high - low) * 0.06 : 1;
        return new() { Title = Caption(title), Range = [low < 0 ? low - room : 0, high > 0 ? high + room : 0] };
    }

    /// <summary>An axis of categories.</summary>
    public static Axis Categories(string title, string[] names) =>
        new() { Title = Caption(title), Type = "category", Categoryarray = names, Range = [-0.5, names.Length - 0.5], Showgrid = false };

    /// <summary>An axis without anything to see.</summary>
    public static Axis Hidden(double from, double to) => new() { Range = [from, to], Visible = false };

    /// <summary>A caption; none for no words.</summary>
    public static Caption? Caption(string words) => words.Length == 0 ? null : new Caption { Text = words };
}
