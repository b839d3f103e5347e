using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws a whole figure, as one SVG file or as HTML whose panels wrap where the page is narrow.</summary>
internal sealed class FigureDrawing
{
    private const string Font = "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif";
    private const double SingleWidth = 460;

    // A legend below panels that wrap must fit a telephone, or it would be shrunk there.
    private const double NarrowWidth = 330;
    private readonly Figure figure;
    private readonly IReadOnlyList<Panel> panels;
    private readonly List<PanelDrawing> drawings;
    private readonly Typography type;

    /// <summary>Arranges a figure.</summary>
    public FigureDrawing(Figure figure)
    {
        this.figure = figure;
        panels = figure.Panels;
        type = panels.Count > 1 ? Typography.Small : Typography.Single;
        var width = panels.Count == 1 ? SingleWidth : figure.Columns switch { <= 2 => 300, 3 => 226, _ => 176 };
        drawings = [.. panels.Select(panel => new PanelDrawing(panel, panel.Width ?? width, type, panels.Count > 1))];
    }

    private string Colours => figure.Theme switch
    {
        Theme.Dark => "color:#F0F0F0;background:#1E1E1E",
        Theme.Light => "color:#1A1A1A;background:#FFFFFF",
        _ => "",
    };

    /// <summary>One SVG file; unless a theme says otherwise, dark on a white ground.</summary>
    public string ToSvg()
    {
        const double Margin = 10;
        var columns = figure.Columns;
        var cellWidth = drawings.Max(drawing => drawing.Width);
        var titleWidth = cellWidth * columns + Margin * (columns - 1);
        var title = TextWidth.Wrap(figure.Title, titleWidth, Typography.Single.Title);
        var rows = drawings.Chunk(columns).ToArray();
        var legend = new Legend(panels, titleWidth - drawings[0].BoxLeft, type.Words);
        var notes = Notes(titleWidth);
        var width = titleWidth + 2 * Margin;
        var top = Margin + title.Count * 21;
        var height = top + rows.Sum(row => row.Max(d => d.Height) + 6) + legend.Height + notes.Count * 17 + Margin;
        var svg = new SvgWriter();
        Open(svg, width, height, figure.Theme == Theme.Dark ? Colours : "color:#1A1A1A;background:#FFFFFF", figure.Title, figure.Description);
        svg.Empty("rect", ("width", "100%"), ("height", "100%"), ("fill", figure.Theme == Theme.Dark ? "#1E1E1E" : "#FFFFFF"));
        Lines(svg, title, Margin, Margin + 14, 21, Typography.Single.Title, 600);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                svg.Open("g", ("transform", $"translate({SvgWriter.Number(Margin + i * (cellWidth + Margin))} {SvgWriter.Number(top)})"));
                row[i].Draw(svg);
                svg.Close("g");
            }

            top += row.Max(d => d.Height) + 6;
        }

        legend.Draw(svg, Margin + drawings[0].BoxLeft, top);
        Lines(svg, notes, Margin, top + legend.Height + 14, 17, 12, 400);
        return svg.Close("svg").ToString();
    }

    /// <summary>HTML for a page: no script, no network, in the page's own text colour unless a theme says otherwise.</summary>
    public string ToHtml()
    {
        var html = new SvgWriter();
        var columns = panels.Count == 1 ? 1 : figure.Columns;
        var width = drawings.Max(d => d.Width) * columns + 12 * (columns - 1);
        html.Open("div", ("class", "dlcourse-figure"), ("role", "figure"), ("aria-label", figure.Title), ("style", $"max-width:{SvgWriter.Number(Math.Max(width, SingleWidth))}px;padding:{(figure.Theme == Theme.Page ? "4px 0" : "8px 12px")};font-family:{Font};{Colours}"));
        html.Element("div", figure.Title, ("style", "font-size:16px;font-weight:600;line-height:1.3;margin:2px 0 6px"));
        var legend = new Legend(panels, panels.Count == 1 ? width - drawings[0].BoxLeft : Math.Min(width, NarrowWidth), type.Words);
        if (panels.Count == 1)
        {
            Panel(html, drawings[0], figure.Title, figure.Description, legend);
        }
        else
        {
            html.Open("div", ("style", "display:flex;flex-wrap:wrap;gap:6px 12px;align-items:flex-start"));
            for (var i = 0; i < panels.Count; i++)
            {
                Panel(html, drawings[i], panels[i].Title, Describer.Describe(panels[i]), null);
            }

            html.Close("div");
            if (legend.Height > 0)
            {
                Open(html, Math.Min(width, NarrowWidth), legend.Height + 4, "max-width:100%;height:auto;display:block", "Legend", Describer.Legend(panels));
                legend.Draw(html, 0, 0);
                html.Close("svg");
            }
        }

        foreach (var note in panels.Select(panel => panel.Note).OfType<string>().Distinct())
        {
            html.Element("div", note, ("style", "font-size:12px;line-height:1.4"));
        }

        return html.Close("div").ToString();
    }

    private static void Panel(SvgWriter html, PanelDrawing drawing, string title, string description, Legend? legend)
    {
        Open(html, drawing.Width, drawing.Height + (legend?.Height ?? 0), "max-width:100%;height:auto;display:block;overflow:visible", title, description);
        drawing.Draw(html);
        legend?.Draw(html, drawing.BoxLeft, drawing.Height);
        html.Close("svg");
    }

    private static void Open(SvgWriter svg, double width, double height, string style, string title, string description) => svg.Open(
        "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("role", "group"), ("aria-label", title),
        ("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}"), ("width", width), ("height", height), ("font-family", Font),
        ("fill", "currentColor"), ("style", style))
        .Element("title", title).Element("desc", description).Element("style", HitLayer.Style);

    private static void Lines(SvgWriter svg, List<string> lines, double x, double y, double step, double size, int weight)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Element("text", lines[i], ("x", x), ("y", y + i * step), ("font-size", size), ("font-weight", weight));
        }
    }

    private List<string> Notes(double width) =>
        [.. panels.Select(panel => panel.Note).OfType<string>().Distinct().SelectMany(note => TextWidth.Wrap(note, width, 12))];
}
