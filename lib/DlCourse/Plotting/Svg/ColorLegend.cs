using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>The legend of a trace's colours: a bar with ticks to the right of the box.</summary>
internal sealed class ColorLegend
{
    private const double BarWidth = 12;
    private readonly Trace trace;
    private readonly Axis axis;
    private readonly double fontSize;

    private ColorLegend(Trace trace, double fontSize)
    {
        this.trace = trace;
        this.fontSize = fontSize;
        axis = new Axis { Range = [trace.Zmin ?? trace.Cmin ?? trace.Marker?.Cmin ?? 0, trace.Zmax ?? trace.Cmax ?? trace.Marker?.Cmax ?? 1] };
    }

    /// <summary>How much room it takes to the right of the box.</summary>
    public double Width => 26 + BarWidth + Ticks.Of(axis, 200, _ => fontSize).Max(tick => TextWidth.Of(tick.Text, fontSize));

    /// <summary>What the colours measure.</summary>
    public string Words => (trace.Colorbar ?? trace.Marker?.Colorbar)?.Title?.Text ?? "";

    /// <summary>The legend that a panel needs; null if none of its traces shows one.</summary>
    public static ColorLegend? Of(Panel panel, double fontSize) =>
        panel.Traces.FirstOrDefault(trace => (trace.Showscale ?? trace.Marker?.Showscale) == true) is { } trace ? new ColorLegend(trace, fontSize) : null;

    /// <summary>Draws it.</summary>
    public void Draw(SvgWriter svg, PlotBox box)
    {
        var scale = ColorScale.Of(trace.Colorscale ?? trace.Marker?.Colorscale);
        var bar = box with { Left = box.Right + 12, Width = BarWidth, YAxis = axis };
        double[] edges = trace.Contours is { } levels
            ? [axis.Start, .. levels.All.Where(level => level > axis.Start && level < axis.End), axis.End]
            : [.. Enumerable.Range(0, 33).Select(i => axis.Start + (axis.End - axis.Start) * i / 32)];
        svg.Open("g", ("shape-rendering", "crispEdges"));
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            var middle = (edges[i] + edges[i + 1]) / 2;
            var colour = scale.At((middle - axis.Start) / (axis.End - axis.Start));
            svg.Empty(
                "rect", ("x", bar.Left), ("y", bar.Y(edges[i + 1])), ("width", BarWidth), ("height", bar.Y(edges[i]) - bar.Y(edges[i + 1])),
                ("fill", colour.ToString()), ("opacity", trace.Contours is null ? 1 : trace.Opacity ?? 1));
        }

        svg.Close("g");
        svg.Empty("rect", ("x", bar.Left), ("y", bar.Top), ("width", BarWidth), ("height", bar.Height), ("fill", "none"), ("stroke", "currentColor"), ("stroke-opacity", 0.6));
        foreach (var tick in Ticks.Of(axis, box.Height, _ => fontSize + 6))
        {
            svg.Empty("line", ("x1", bar.Right), ("y1", bar.Y(tick.Place)), ("x2", bar.Right + 4), ("y2", bar.Y(tick.Place)), ("stroke", "currentColor"));
            svg.Element("text", tick.Text, ("class", "dlc-v"), ("x", bar.Right + 7), ("y", bar.Y(tick.Place) + 0.35 * fontSize), ("font-size", fontSize));
        }

        if (Words.Length > 0)
        {
            svg.Element("text", Words, ("x", box.Right + Width), ("y", box.Top - 12), ("text-anchor", "end"), ("font-size", fontSize));
        }
    }
}
