using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws one panel: its axes, then its traces, then its words.</summary>
internal static class SvgPanel
{
    /// <summary>Draws a panel into a box.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="panel">What.</param>
    /// <param name="box">At which place.</param>
    /// <param name="fontSize">Size of its letters in pixels.</param>
    /// <param name="axisTitles">Whether the axes say what they measure: in a grid only those at the rim do.</param>
    public static void Draw(SvgWriter svg, Panel panel, PlotBox box, double fontSize, (bool X, bool Y) axisTitles)
    {
        if (panel.ShowAxes)
        {
            Axes(svg, box, fontSize, axisTitles);
        }

        // The inner svg element cuts off what leaves the box; unlike a clip path it needs no id.
        svg.Open(
            "svg", ("x", box.Left), ("y", box.Top), ("width", box.Width), ("height", box.Height), ("overflow", "hidden"),
            ("viewBox", $"{SvgWriter.Number(box.Left)} {SvgWriter.Number(box.Top)} {SvgWriter.Number(box.Width)} {SvgWriter.Number(box.Height)}"));
        foreach (var trace in panel.Traces)
        {
            SvgMarks.Draw(svg, trace, box, fontSize / 13);
        }

        foreach (var label in panel.Labels)
        {
            SvgMarks.Draw(svg, label, box, fontSize);
        }

        svg.Close("svg");
    }

    private static void Axes(SvgWriter svg, PlotBox box, double fontSize, (bool X, bool Y) titles)
    {
        var small = fontSize - 2;
        foreach (var tick in box.XAxis.Ticks(Math.Max(2, (int)(box.Width / 70))))
        {
            var x = box.X(tick);
            svg.Empty("line", ("x1", x), ("y1", box.Top), ("x2", x), ("y2", box.Bottom), ("stroke", "currentColor"), ("stroke-opacity", 0.13));
            svg.Element("text", TickText(tick), ("x", x), ("y", box.Bottom + small + 4), ("text-anchor", "middle"), ("font-size", small));
        }

        foreach (var tick in box.YAxis.Ticks(Math.Max(2, (int)(box.Height / 75))))
        {
            var y = box.Y(tick);
            svg.Empty("line", ("x1", box.Left), ("y1", y), ("x2", box.Right), ("y2", y), ("stroke", "currentColor"), ("stroke-opacity", 0.13));
            svg.Element("text", TickText(tick), ("x", box.Left - 6), ("y", y + 0.35 * small), ("text-anchor", "end"), ("font-size", small));
        }

        svg.Empty(
            "rect", ("x", box.Left), ("y", box.Top), ("width", box.Width), ("height", box.Height), ("fill", "none"),
            ("stroke", "currentColor"), ("stroke-opacity", 0.5));
        if (titles.X)
        {
            svg.Element(
                "text", box.XAxis.Title, ("x", box.Left + box.Width / 2), ("y", box.Bottom + small + fontSize + 10),
                ("text-anchor", "middle"), ("font-size", fontSize));
        }

        if (titles.Y)
        {
            var (x, y) = (SvgWriter.Number(box.Left - 3.1 * small), SvgWriter.Number(box.Top + box.Height / 2));
            svg.Element("text", box.YAxis.Title, ("transform", $"translate({x} {y}) rotate(-90)"), ("text-anchor", "middle"), ("font-size", fontSize));
        }
    }

    private static string TickText(double value) => SvgWriter.Number(value).Replace('-', '−');
}
