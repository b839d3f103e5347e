using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws words, arrows and shapes.</summary>
internal static class WordMarks
{
    /// <summary>Draws words or an arrow.</summary>
    public static void Draw(SvgWriter svg, Annotation annotation, PlotBox box, double fontSize)
    {
        var (x, y) = (box.X(annotation.X), box.Y(annotation.Y));
        if (annotation is { Showarrow: true, Ax: { } ax, Ay: { } ay })
        {
            Arrow(svg, (box.X(ax), box.Y(ay)), (x, y), Palette.Svg(annotation.Arrowcolor), annotation.Arrowwidth ?? 2, annotation.Arrowhead != 0);
            (x, y) = (box.X(ax), box.Y(ay));
        }

        if (annotation.Text.Length == 0)
        {
            return;
        }

        var size = annotation.Font?.Size ?? fontSize;
        var anchor = annotation.Xanchor switch { "left" => "start", "right" => "end", _ => "middle" };
        var lines = annotation.Text.Split("<br>");
        var rise = annotation.Yanchor switch { "top" => 0.8, "bottom" => -0.3 - (lines.Length - 1) * 1.25, _ => 0.35 - (lines.Length - 1) * 0.625 };
        for (var i = 0; i < lines.Length; i++)
        {
            svg.Element(
                "text", lines[i], ("x", x), ("y", y + (rise + 1.25 * i) * size), ("text-anchor", anchor), ("font-size", size),
                ("font-weight", annotation.Font?.Weight ?? 400), ("fill", Palette.Svg(annotation.Font?.Color)));
        }
    }

    /// <summary>Draws a shape.</summary>
    public static void Draw(SvgWriter svg, Shape shape, PlotBox box)
    {
        var (x0, x1) = (box.X(shape.X0), box.X(shape.X1));
        var (y0, y1) = (box.Y(shape.Y0), box.Y(shape.Y1));
        (string, object)[] stroke =
        [
            ("stroke", Palette.Svg(shape.Line?.Color)), ("stroke-width", shape.Line?.Width ?? 1.5),
            ("stroke-dasharray", ScatterMarks.Dashes(shape.Line?.Dash)),
        ];
        (string, object)[] fill = [("fill", shape.Fillcolor is null ? "none" : Palette.Svg(shape.Fillcolor)), ("fill-opacity", shape.Opacity ?? 1)];
        switch (shape.Type)
        {
            case "line":
                svg.Empty("line", [("x1", x0), ("y1", y0), ("x2", x1), ("y2", y1), .. stroke]);
                break;
            case "circle":
                svg.Empty(
                    "ellipse", [("cx", (x0 + x1) / 2), ("cy", (y0 + y1) / 2), ("rx", Math.Abs(x1 - x0) / 2), ("ry", Math.Abs(y1 - y0) / 2), .. fill, .. stroke]);
                break;
            default:
                svg.Empty(
                    "rect",
                    [("x", Math.Min(x0, x1)), ("y", Math.Min(y0, y1)), ("width", Math.Abs(x1 - x0)), ("height", Math.Abs(y1 - y0)), .. fill, .. stroke]);
                break;
        }
    }

    private static void Arrow(SvgWriter svg, (double X, double Y) tail, (double X, double Y) head, string colour, double width, bool hasHead)
    {
        var (dx, dy) = (head.X - tail.X, head.Y - tail.Y);
        var length = Math.Sqrt(dx * dx + dy * dy);
        if (length == 0)
        {
            return;
        }

        var headLength = hasHead ? Math.Min(5 + 2.4 * width, length) : 0;
        var headWidth = headLength * 0.42;
        var (ux, uy) = (dx / length, dy / length);
        var (nx, ny) = (head.X - headLength * ux, head.Y - headLength * uy);
        svg.Empty("line", ("x1", tail.X), ("y1", tail.Y), ("x2", nx), ("y2", ny), ("stroke", colour), ("stroke-width", width));
        if (hasHead)
        {
            var corners = new[] { head, (nx - headWidth * uy, ny + headWidth * ux), (nx + headWidth * uy, ny - headWidth * ux) };
            svg.Empty("polygon", ("points", string.Join(' ', corners.Select(c => $"{SvgWriter.Number(c.Item1)},{SvgWriter.Number(c.Item2)}"))), ("fill", colour));
        }
    }
}
