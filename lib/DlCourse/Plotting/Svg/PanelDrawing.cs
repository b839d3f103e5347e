using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws one panel: finds room for its words, then draws its axes, its traces and its words.</summary>
internal sealed class PanelDrawing
{
    private const double TallestSquare = 310;
    private readonly Panel panel;
    private readonly Typography type;
    private readonly List<string> titleLines;
    private readonly ColorLegend? colours;
    private readonly AxisDrawing? axes;
    private readonly PlotBox box;

    /// <summary>Arranges a panel.</summary>
    /// <param name="panel">What.</param>
    /// <param name="width">How wide, with everything around it; a diagram has its own width.</param>
    /// <param name="type">Sizes of letters.</param>
    /// <param name="withTitle">Whether its own title stands above it.</param>
    public PanelDrawing(Panel panel, double width, Typography type, bool withTitle)
    {
        this.panel = panel;
        this.type = type;
        colours = ColorLegend.Of(panel, type.Ticks);
        Width = panel switch
        {
            { ShowAxes: false } => panel.Width ?? width,
            // Where units are equal, a square as wide as the page would be higher than a screen.
            { EqualUnits: true } when type == Typography.Single => Math.Min(width, 75 + TallestSquare / panel.Aspect + (colours?.Width ?? 0)),
            _ => width,
        };
        titleLines = withTitle ? TextWidth.Wrap(panel.Title, Width - 8, type.Title) : [];
        var top = titleLines.Count * (type.Title + 4) + (colours?.Words.Length > 0 ? type.Ticks + 14 : 8);
        if (!panel.ShowAxes)
        {
            box = new PlotBox(2, top - 4, Width - 4 - (colours?.Width ?? 0), panel.Height ?? 0.6 * Width, panel.X, panel.Y);
            Height = box.Bottom + 4;
            return;
        }

        var usual = type == Typography.Single ? 270 : Math.Max(120, 0.62 * Width);
        axes = new AxisDrawing(panel, type, Width - (colours?.Width ?? 0) - 12, panel.Height ?? usual);
        box = axes.Box with { Top = top };
        Height = box.Bottom + axes.Below;
    }

    /// <summary>Width of everything in pixels.</summary>
    public double Width { get; }

    /// <summary>Height of everything in pixels.</summary>
    public double Height { get; }

    /// <summary>Left edge of the box.</summary>
    public double BoxLeft => box.Left;

    /// <summary>How many stops of the tab key a picture is worth.</summary>
    private int MostHits => type == Typography.Single ? 80 : 25;

    /// <summary>Draws the panel with its top left corner at the origin.</summary>
    public void Draw(SvgWriter svg)
    {
        for (var i = 0; i < titleLines.Count; i++)
        {
            svg.Element(
                "text", titleLines[i], ("x", panel.ShowAxes ? box.Left + box.Width / 2 : Width / 2), ("y", type.Title + i * (type.Title + 4)),
                ("text-anchor", "middle"), ("font-size", type.Title), ("font-weight", 600));
        }

        axes?.Draw(svg, box);
        colours?.Draw(svg, box);
        var hits = new HitLayer(box, type.Ticks, MostHits);

        // The inner svg element cuts off what leaves the box; unlike a clip path it needs no id. A hair more, so that no line on an edge is halved.
        svg.Open(
            "svg", ("x", box.Left - 1), ("y", box.Top - 1), ("width", box.Width + 2), ("height", box.Height + 2), ("overflow", "hidden"),
            ("viewBox", $"{N(box.Left - 1)} {N(box.Top - 1)} {N(box.Width + 2)} {N(box.Height + 2)}"));
        foreach (var shape in panel.Shapes.Where(shape => shape.Layer == "below"))
        {
            WordMarks.Draw(svg, shape, box);
        }

        foreach (var trace in panel.Traces)
        {
            Draw(svg, trace, hits);
        }

        foreach (var shape in panel.Shapes.Where(shape => shape.Layer != "below"))
        {
            WordMarks.Draw(svg, shape, box);
        }

        foreach (var annotation in panel.Annotations)
        {
            WordMarks.Draw(svg, annotation, box, type.Words);
        }

        hits.Draw(svg);
        svg.Close("svg");
        if (panel.ShowAxes)
        {
            svg.Empty(
                "rect", ("x", box.Left), ("y", box.Top), ("width", box.Width), ("height", box.Height), ("fill", "none"),
                ("stroke", "currentColor"), ("stroke-opacity", 0.55));
        }
    }

    private static string N(double value) => SvgWriter.Number(value);

    private void Draw(SvgWriter svg, Trace trace, HitLayer hits)
    {
        switch (trace.Type)
        {
            case "bar":
                BarMarks.Draw(svg, trace, box, hits, type.Ticks);
                break;
            case "heatmap":
                CellMarks.Heatmap(svg, trace, box, hits, type.Words);
                break;
            case "contour":
                ContourMarks.Draw(svg, trace, box);
                break;
            case "image":
                CellMarks.Image(svg, box, (box.XAxis.Start, box.XAxis.End), (box.YAxis.Start, box.YAxis.End), trace.Source!);
                break;
            case "surface":
                SurfaceMarks.Draw(svg, trace, box, panel.Scene!, type.Words);
                break;
            default:
                ScatterMarks.Draw(svg, trace, box, type == Typography.Single ? 1 : 0.85, hits);
                break;
        }
    }
}
