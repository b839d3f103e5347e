using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>The legend: every name once, in rows.</summary>
internal sealed class Legend
{
    private readonly List<(Trace Trace, double X, double Y)> items = [];
    private readonly double fontSize;

    /// <summary>Arranges the names in rows of the given width.</summary>
    public Legend(IEnumerable<Panel> panels, double width, double fontSize)
    {
        this.fontSize = fontSize;
        var (x, y) = (0.0, 14.0);
        foreach (var trace in panels.SelectMany(panel => panel.Traces).Where(trace => trace is { Showlegend: true, Name.Length: > 0 }).DistinctBy(trace => trace.Name))
        {
            var itemWidth = 32 + TextWidth.Of(trace.Name!, fontSize) + 16;
            if (x > 0 && x + itemWidth - 16 > width)
            {
                (x, y) = (0, y + fontSize + 9);
            }

            items.Add((trace, x, y));
            x += itemWidth;
        }

        Height = items.Count == 0 ? 0 : y + fontSize - 2;
    }

    /// <summary>How high it is: 0 if no trace has a name.</summary>
    public double Height { get; }

    /// <summary>Draws it.</summary>
    public void Draw(SvgWriter svg, double left, double top)
    {
        foreach (var (trace, x, y) in items)
        {
            Sample(svg, trace, left + x, top + y);
            svg.Element("text", trace.Name!, ("x", left + x + 32), ("y", top + y + 0.35 * fontSize), ("font-size", fontSize));
        }
    }

    private static void Sample(SvgWriter svg, Trace trace, double x, double y)
    {
        var mode = trace.Mode ?? "";
        if (trace.Type == "bar" || trace.Fill is not null && mode == "none")
        {
            var colour = trace.Type == "bar" ? trace.Marker?.Color?.Rows[0][0] : trace.Fillcolor;
            svg.Empty(
                "rect", ("x", x), ("y", y - 7), ("width", 26), ("height", 14), ("fill", Palette.Svg(colour)),
                ("fill-opacity", trace.Opacity ?? 1), ("stroke", "currentColor"), ("stroke-opacity", 0.5));
            return;
        }

        if (mode.Contains("lines", StringComparison.Ordinal))
        {
            svg.Empty(
                "line", ("x1", x), ("y1", y), ("x2", x + 26), ("y2", y), ("stroke", Palette.Svg(trace.Line?.Color)),
                ("stroke-width", trace.Line?.Width ?? 2), ("stroke-dasharray", ScatterMarks.Dashes(trace.Line?.Dash)));
        }

        if (mode.Contains("markers", StringComparison.Ordinal))
        {
            var size = Math.Clamp(trace.Marker?.Size?.Numbers[0] ?? 8, 5, 16);
            MarkerShape.Draw(svg, trace.Marker?.Symbol, x + 13, y, size, Palette.Svg(trace.Marker?.Color?.Rows[0][0]));
        }
    }
}
