using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws a whole figure: title, panels in rows, legend.</summary>
internal sealed class SvgFigure(string title, string description, IReadOnlyList<Panel> panels, int columns)
{
    private const double TitleSize = 16;
    private readonly bool isGrid = panels.Count > 1;

    private double FontSize => isGrid ? 12 : 13;

    /// <summary>The figure as one svg element.</summary>
    /// <param name="standalone">True for a file of its own, which gets a white ground; false for a page, whose text colour it takes on.</param>
    public string Draw(bool standalone)
    {
        var (boxWidth, boxHeight) = BoxSize(panels[0]);
        var hasAxes = panels[0].ShowAxes;
        var (left, between) = hasAxes ? (54.0, isGrid ? 34.0 : 0) : (8.0, 8.0);
        var rows = (panels.Count + columns - 1) / columns;
        var width = left + columns * boxWidth + (columns - 1) * between + 14;
        var titleLines = Wrap(title, width - 20, TitleSize);
        var panelTitleHeight = isGrid ? 17 * panels.Max(p => Wrap(p.Title, boxWidth + between, FontSize).Count) + 4 : 0;
        var rowHeight = panelTitleHeight + boxHeight + (hasAxes ? 24 : 8);
        var top = 12 + 21 * titleLines.Count;
        var legendTop = top + rows * rowHeight + (hasAxes ? 24 : 0);
        var body = new SvgWriter();
        var legendHeight = SvgLegend.Draw(body, panels, left, legendTop, width - left, FontSize);
        var height = legendTop + legendHeight + 6;

        var svg = new SvgWriter();
        svg.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-label", title), ("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}"),
            ("width", width), ("height", height), ("font-family", "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif"), ("fill", "currentColor"),
            ("style", standalone ? "color:#1a1a1a;background:#fff" : "max-width:100%;height:auto"));
        svg.Element("title", title).Element("desc", description);
        if (standalone)
        {
            svg.Empty("rect", ("width", "100%"), ("height", "100%"), ("fill", "#fff"));
        }

        Lines(svg, titleLines, width / 2, 24, 21, TitleSize, "600");
        for (var i = 0; i < panels.Count; i++)
        {
            var (row, column) = (i / columns, i % columns);
            var panel = panels[i].FittedTo(boxWidth, boxHeight);
            var boxTop = top + row * rowHeight + panelTitleHeight;
            var box = new PlotBox(left + column * (boxWidth + between), boxTop, boxWidth, boxHeight, panel.X, panel.Y);
            if (isGrid)
            {
                var lines = Wrap(panel.Title, boxWidth + between, FontSize);
                Lines(svg, lines, box.Left + boxWidth / 2, boxTop - 6 - 17 * (lines.Count - 1), 17, FontSize, "400");
            }

            var isLowest = i + columns >= panels.Count;
            SvgPanel.Draw(svg, panel, box, FontSize, (isLowest, column == 0));
        }

        return svg + body.ToString() + "</svg>";
    }

    private (double Width, double Height) BoxSize(Panel panel) => (panel.ShowAxes, panel.EqualUnits, isGrid) switch
    {
        (false, _, false) => (540, 250),
        (_, true, false) => (390, 340),
        (_, _, false) => (480, 300),
        (_, true, true) => columns switch { <= 2 => (230, 210), 3 => (180, 170), _ => (150, 150) },
        _ => (230, 170),
    };

    private static void Lines(SvgWriter svg, List<string> lines, double x, double y, double step, double size, string weight)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Element("text", lines[i], ("x", x), ("y", y + i * step), ("text-anchor", "middle"), ("font-size", size), ("font-weight", weight));
        }
    }

    /// <summary>Breaks words into lines; a letter is taken for 0.54 of its size wide, as SVG cannot measure.</summary>
    private static List<string> Wrap(string words, double width, double size)
    {
        var room = Math.Max(8, (int)(width / (0.54 * size)));
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > room)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            }
        }

        return lines;
    }
}
