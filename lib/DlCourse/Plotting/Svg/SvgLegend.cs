using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws the legend: every name once, in rows below the panels.</summary>
internal static class SvgLegend
{
    /// <summary>Draws it and says how high it is: 0 if no trace has a name.</summary>
    public static double Draw(SvgWriter svg, IReadOnlyList<Panel> panels, double left, double top, double width, double fontSize)
    {
        var named = panels.SelectMany(panel => panel.Traces).Where(trace => trace.Name is not null).DistinctBy(trace => trace.Name).ToList();
        var (x, y) = (left, top + 12);
        foreach (var trace in named)
        {
            var itemWidth = 30 + 0.58 * fontSize * trace.Name!.Length + 18;
            if (x > left && x + itemWidth > left + width)
            {
                (x, y) = (left, y + fontSize + 9);
            }

            Sample(svg, trace, x, y);
            svg.Element("text", trace.Name, ("x", x + 30), ("y", y + 0.35 * fontSize), ("font-size", fontSize));
            x += itemWidth;
        }

        return named.Count == 0 ? 0 : y - top + fontSize;
    }

    private static void Sample(SvgWriter svg, Trace trace, double x, double y)
    {
        if (trace.Mode == "markers")
        {
            SvgMarks.Marker(svg, trace, x + 13, y, trace.Size);
        }
        else if (trace.Mode == "lines")
        {
            svg.Empty(
                "line", ("x1", x), ("y1", y), ("x2", x + 26), ("y2", y), ("stroke", Palette.Svg(trace.Ink)), ("stroke-width", trace.Width),
                ("stroke-dasharray", SvgMarks.Dashes(trace.Dash)));
        }
        else
        {
            svg.Empty(
                "rect", ("x", x), ("y", y - 7), ("width", 26), ("height", 14), ("fill", Palette.Svg(trace.Ink)),
                ("fill-opacity", trace.FillOpacity), ("stroke", "currentColor"), ("stroke-opacity", 0.4));
        }
    }
}
