using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Says what is to be seen: how many, from where to where, the ends and the trend.</summary>
internal static class Describer
{
    /// <summary>A panel in words.</summary>
    public static string Describe(Panel panel)
    {
        var axes = panel.ShowAxes && (panel.Y.Words.Length > 0 || panel.X.Words.Length > 0)
            ? $"{(panel.Y.Words.Length > 0 ? panel.Y.Words : "values")} against {(panel.X.Words.Length > 0 ? panel.X.Words : panel.X.Type == "date" ? "time" : "categories")}{Logs(panel)}"
            : null;
        var traces = panel.Summary is { } summary ? [summary] : panel.Traces.Where(trace => trace.Name != "").Select(trace => Describe(trace, panel));
        var words = panel.Annotations.Where(a => a.Text.Length > 0).Select(a => $"“{a.Text.Replace("<br>", " ", StringComparison.Ordinal)}”");
        return string.Join("; ", new[] { axes, panel.Note }.OfType<string>().Concat(traces).Concat(panel.ShowAxes ? words : []).Where(part => part.Length > 0));
    }

    /// <summary>The names in a legend.</summary>
    public static string Legend(IEnumerable<Panel> panels) =>
        string.Join(", ", panels.SelectMany(panel => panel.Traces).Where(trace => trace.Showlegend == true).Select(trace => trace.Name).Distinct());

    private static string Logs(Panel panel) => (panel.X.IsLog, panel.Y.IsLog) switch
    {
        (true, true) => " (both axes logarithmic)",
        (true, false) => " (horizontal axis logarithmic)",
        (false, true) => " (vertical axis logarithmic)",
        _ => "",
    };

    private static string Describe(Trace trace, Panel panel)
    {
        var name = trace.Name is { } given ? given + ": " : "";
        return trace.Type switch
        {
            "heatmap" or "contour" or "surface" => name + Cells(trace),
            "image" => name + (trace.Alternative ?? "an image"),
            "bar" => name + Bars(trace),
            _ when trace.Mode == "none" => trace.Name ?? "an area",
            _ when trace.Mode == "text" => string.Join(", ", trace.Text?.Rows[0] ?? []),
            _ => name + Points(trace, panel),
        };
    }

    private static string Cells(Trace trace)
    {
        var (low, high) = Scale.Ends(trace.Z!.SelectMany(row => row));
        var missing = trace.Z!.Sum(row => row.Count(double.IsNaN));
        var kind = trace.Type == "heatmap" ? "cells" : "values";
        return $"{trace.Z!.Length} × {trace.Z[0].Length} {kind} from {NumberText.Of(low)} to {NumberText.Of(high)}{(missing > 0 ? $", {missing} missing" : "")}";
    }

    private static string Bars(Trace trace)
    {
        var lengths = (trace.Orientation == "h" ? trace.X : trace.Y)!.Numbers;
        var places = trace.Orientation == "h" ? trace.Y! : trace.X!;
        var (low, high) = Scale.Ends(lengths);
        string At(double value) => places.Names?[lengths.ToList().IndexOf(value)] ?? NumberText.Of(places.Numbers[lengths.ToList().IndexOf(value)]);
        return lengths.All(double.IsNaN) ? "no bars" : $"{lengths.Count} bars, highest {NumberText.Of(high)} at {At(high)}, lowest {NumberText.Of(low)} at {At(low)}";
    }

    private static string Points(Trace trace, Panel panel)
    {
        var ys = trace.Y!.Places(panel.Y.Categoryarray);
        var present = Enumerable.Range(0, ys.Count).Where(i => !double.IsNaN(ys[i])).ToArray();
        var missing = ys.Count - present.Length;
        var gap = missing > 0 ? $", {missing} missing" : "";
        if (present.Length < 2 || trace.Y.Names is not null)
        {
            return (present.Length == 1 ? $"1 point at {Place(trace, panel, present[0])}, {NumberText.Of(ys[present[0]])}" : $"{present.Length} points") + gap;
        }

        var (lowest, highest) = (present.MinBy(i => ys[i]), present.MaxBy(i => ys[i]));
        var isLine = trace.Mode?.Contains("lines", StringComparison.Ordinal) == true;
        var ends = $"{present.Length} points, lowest {NumberText.Of(ys[lowest])} at {Place(trace, panel, lowest)}, highest {NumberText.Of(ys[highest])} at {Place(trace, panel, highest)}";
        return ends + (isLine ? ", " + Trend([.. present.Select(i => ys[i])]) : "") + gap;
    }

    private static string Place(Trace trace, Panel panel, int i) =>
        trace.X!.Names?[i] ?? (panel.X.Type == "date" ? $"{DateTicks.Date(trace.X.Numbers[i]):yyyy-MM-dd}" : NumberText.Of(trace.X.Numbers[i]));

    private static string Trend(double[] values)
    {
        var (low, high) = (values.Min(), values.Max());
        var change = values[^1] - values[0];
        var pairs = values.Zip(values.Skip(1)).ToArray();
        return true switch
        {
            _ when low == high => "constant",
            _ when pairs.All(pair => pair.First <= pair.Second) => "rises throughout",
            _ when pairs.All(pair => pair.First >= pair.Second) => "falls throughout",
            _ when change > 0.25 * (high - low) => "rises overall",
            _ when change < -0.25 * (high - low) => "falls overall",
            _ => "ends near where it starts",
        };
    }
}
