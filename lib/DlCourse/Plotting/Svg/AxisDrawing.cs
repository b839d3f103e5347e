using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Makes room for the numbers and words along two axes, and draws them.</summary>
internal sealed class AxisDrawing
{
    private readonly Panel panel;
    private readonly Typography type;
    private readonly IReadOnlyList<Tick> across;
    private readonly IReadOnlyList<Tick> up;
    private readonly List<string> yTitle;
    private readonly bool slanted;

    /// <summary>Arranges the axes of a panel.</summary>
    public AxisDrawing(Panel panel, Typography type, double width, double height)
    {
        this.panel = panel;
        this.type = type;
        up = Ticks.Of(panel.Y, panel.EqualUnits ? 0.8 * width * panel.Aspect : height, _ => type.Ticks + 4);
        yTitle = panel.Y.Words.Length > 0 ? TextWidth.Wrap(panel.Y.Words, Math.Max(height, 90), type.Words) : [];
        var left = 10 + up.Select(tick => TextWidth.Of(tick.Text, type.Ticks)).DefaultIfEmpty(0).Max() + yTitle.Count * (type.Words + 4);
        across = [];
        for (var overhang = 0.0; ;)
        {
            var boxWidth = width - left - overhang;
            across = Ticks.Of(panel.X, boxWidth, text => TextWidth.Of(text, type.Ticks) + 5);
            Box = new PlotBox(left, 0, boxWidth, panel.EqualUnits ? boxWidth * panel.Aspect : height, panel.X, panel.Y);
            var over = across.Select(tick => Box.X(tick.Place) + TextWidth.Of(tick.Text, type.Ticks) / 2 - width - 8).DefaultIfEmpty(0).Max();
            if (over <= 0 || overhang > 0)
            {
                break;
            }

            overhang = over;
        }

        slanted = panel.X.Categoryarray is not null
            && !Ticks.Fit(across, Box.Width / Math.Abs(panel.X.End - panel.X.Start), text => TextWidth.Of(text, type.Ticks));
        Below = 8 + (slanted ? 0.7 * across.Max(tick => TextWidth.Of(tick.Text, type.Ticks)) + 6 : type.Ticks + 2)
            + (panel.X.Words.Length > 0 ? type.Words + 6 : 0);
    }

    /// <summary>The box, at the top.</summary>
    public PlotBox Box { get; }

    /// <summary>How much room is needed below the box.</summary>
    public double Below { get; }

    /// <summary>Draws grid lines, numbers and titles.</summary>
    public void Draw(SvgWriter svg, PlotBox box)
    {
        var size = type.Ticks;
        foreach (var tick in across)
        {
            var x = box.X(tick.Place);
            if (panel.X.Showgrid != false)
            {
                GridLine(svg, x, box.Top, x, box.Bottom);
            }

            (string, object) place = slanted ? ("transform", $"translate({SvgWriter.Number(x + 3)} {SvgWriter.Number(box.Bottom + size + 2)}) rotate(-40)") : ("x", x);
            (string, object)[] rest = slanted ? [("text-anchor", "end")] : [("y", box.Bottom + size + 5), ("text-anchor", "middle")];
            svg.Element("text", tick.Text, [place, .. rest, ("font-size", size), ("class", "dlc-h")]);
        }

        foreach (var tick in up)
        {
            var y = box.Y(tick.Place);
            if (panel.Y.Showgrid != false)
            {
                GridLine(svg, box.Left, y, box.Right, y);
            }

            svg.Element("text", tick.Text, ("x", box.Left - 6), ("y", y + 0.35 * size), ("text-anchor", "end"), ("font-size", size), ("class", "dlc-v"));
        }

        if (panel.X.Words.Length > 0)
        {
            svg.Element("text", panel.X.Words, ("x", box.Left + box.Width / 2), ("y", box.Bottom + Below - 5), ("text-anchor", "middle"), ("font-size", type.Words));
        }

        for (var i = 0; i < yTitle.Count; i++)
        {
            var (x, y) = (SvgWriter.Number(type.Words + i * (type.Words + 4)), SvgWriter.Number(box.Top + box.Height / 2));
            svg.Element("text", yTitle[i], ("transform", $"translate({x} {y}) rotate(-90)"), ("text-anchor", "middle"), ("font-size", type.Words));
        }
    }

    private static void GridLine(SvgWriter svg, double x1, double y1, double x2, double y2) =>
        svg.Empty("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", "currentColor"), ("stroke-opacity", 0.14));
}
