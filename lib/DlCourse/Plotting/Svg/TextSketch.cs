using System.Text;
using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>A picture in letters, for terminals and logs.</summary>
internal static class TextSketch
{
    private const int Wide = 48;
    private const string Heights = "▁▂▃▄▅▆▇█";

    /// <summary>The lines of a sketch, each after a line break; nothing where letters show nothing.</summary>
    public static string Of(Panel panel)
    {
        var text = new StringBuilder();
        foreach (var trace in panel.Traces)
        {
            if (trace is { Type: "scatter", Y.Count: > 2 } && trace.Mode?.Contains("lines", StringComparison.Ordinal) == true && trace.Name != "")
            {
                text.Append("\n  ").Append(Curve(trace.Y!.Numbers));
            }
            else if (trace.Type == "bar" && trace.Y!.Count <= 30 && trace.X!.Count <= 30)
            {
                Bars(text, trace);
            }
            else if (trace.Type == "heatmap" && trace.Z!.Length <= 12 && trace.Z[0].Length <= 12)
            {
                Table(text, trace.Z);
            }
        }

        return text.ToString();
    }

    private static string Curve(IReadOnlyList<double> values)
    {
        var (low, high) = Scale.Ends(values);
        var columns = Math.Min(Wide, values.Count);
        return string.Concat(Enumerable.Range(0, columns).Select(column =>
        {
            var part = Enumerable.Range(column * values.Count / columns, Math.Max(1, (column + 1) * values.Count / columns - column * values.Count / columns))
                .Select(i => values[i]).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average();
            return double.IsNaN(part) ? ' ' : Heights[high > low ? (int)Math.Round((part - low) / (high - low) * 7) : 3];
        }));
    }

    private static void Bars(StringBuilder text, Trace trace)
    {
        var (places, lengths) = trace.Orientation == "h" ? (trace.Y!, trace.X!.Numbers) : (trace.X!, trace.Y!.Numbers);
        var longest = lengths.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(1).Max();
        for (var i = 0; i < lengths.Count; i++)
        {
            var name = places.Names?[i] ?? NumberText.Of(places.Numbers[i]);
            var cells = double.IsNaN(lengths[i]) || longest == 0 ? 0 : (int)Math.Round(Math.Abs(lengths[i]) / longest * 32);
            text.Append("\n  ").Append(name.PadRight(12)).Append(' ').Append('█', cells).Append(' ').Append(NumberText.Of(lengths[i]));
        }
    }

    private static void Table(StringBuilder text, double[][] z)
    {
        var cells = z.Select(row => row.Select(NumberText.Of).ToArray()).ToArray();
        var width = cells.SelectMany(row => row).Max(cell => cell.Length) + 1;
        foreach (var row in cells)
        {
            text.Append("\n  ").Append(string.Concat(row.Select(cell => cell.PadLeft(width))));
        }
    }
}
