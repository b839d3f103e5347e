namespace DlCourse.Data;

/// <summary>One column of a data set in a few numbers.</summary>
/// <param name="Name">What it measures.</param>
/// <param name="Missing">How many values are missing.</param>
/// <param name="Summary">Mean, spread and ends of numbers; the commonest of words.</param>
public sealed record ColumnSummary(string Name, int Missing, string Summary)
{
    /// <summary>Sums up numbers; NaN is a missing value.</summary>
    public static ColumnSummary Of(string name, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var there = values.Where(value => !double.IsNaN(value)).ToArray();
        if (there.Length == 0) return new ColumnSummary(name, values.Count, "no value");
        var (mean, deviation) = Statistics.MeanAndDeviation(there);
        return new ColumnSummary(
            name, values.Count - there.Length, FormattableString.Invariant($"mean {mean:0.####}, std {deviation:0.####}, from {there.Min():0.####} to {there.Max():0.####}"));
    }

    /// <summary>Sums up words; null is a missing value.</summary>
    public static ColumnSummary Of(string name, IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var counts = values.OfType<string>().GroupBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", counts.Take(5).Select(group => $"{group.Key} ({group.Count()})"));
        return new ColumnSummary(name, values.Count(value => value is null), counts.Count > 5 ? $"{shown} and {counts.Count - 5} others" : shown);
    }
}
