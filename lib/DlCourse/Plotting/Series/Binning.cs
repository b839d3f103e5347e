namespace DlCourse.Plotting;

/// <summary>Equal intervals and how many values fall into each.</summary>
internal static class Binning
{
    /// <summary>Counts values; an interval holds its lower edge, the last one also its upper.</summary>
    /// <param name="values">The values; NaN is left out.</param>
    /// <param name="bins">How many intervals; 0 for Freedman and Diaconis's rule, at most 60.</param>
    public static (double[] Edges, double[] Counts) Count(double[] values, int bins)
    {
        var sorted = values.Where(value => !double.IsNaN(value)).Order().ToArray();
        var (low, high) = (sorted[0], sorted[^1]);
        if (low == high)
        {
            (low, high) = (low - 0.5, high + 0.5);
        }

        if (bins == 0)
        {
            var width = 2 * (sorted[sorted.Length * 3 / 4] - sorted[sorted.Length / 4]) / Math.Cbrt(sorted.Length);
            bins = width > 0 ? (int)Math.Clamp(Math.Ceiling((high - low) / width), 5, 60) : 10;
        }

        return Between(sorted, low, high, bins);
    }

    /// <summary>Counts the values between two ends.</summary>
    public static (double[] Edges, double[] Counts) Between(double[] values, double low, double high, int bins)
    {
        var counts = new double[bins];
        foreach (var value in values.Where(value => value >= low && value <= high))
        {
            counts[Math.Min(bins - 1, (int)((value - low) / (high - low) * bins))]++;
        }

        return ([.. Enumerable.Range(0, bins + 1).Select(i => low + (high - low) * i / bins)], counts);
    }
}
