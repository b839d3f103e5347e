using System.Globalization;
using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws traces, words and arrows into a box.</summary>
internal static class SvgMarks
{
    /// <summary>Draws one trace.</summary>
    public static void Draw(SvgWriter svg, Trace trace, PlotBox box, double scale)
    {
        var colour = Palette.Svg(trace.Ink);
        var points = string.Join(' ', trace.X.Zip(trace.Y, (x, y) => $"{SvgWriter.Number(box.X(x))},{SvgWriter.Number(box.Y(y))}"));
        if (trace.FillOpacity > 0)
        {
            svg.Empty("polygon", ("points", points), ("fill", colour), ("fill-opacity", trace.FillOpacity));
        }

        if (trace.Mode == "lines")
        {
            svg.Empty(
                "polyline", ("points", points), ("fill", "none"), ("stroke", colour), ("stroke-width", trace.Width),
                ("stroke-linejoin", "round"), ("stroke-dasharray", Dashes(trace.Dash)));
        }

        for (var i = 0; trace.Mode == "markers" && i < trace.X.Length; i++)
        {
            var tip = trace.Tips?[i] ?? string.Create(CultureInfo.InvariantCulture, $"({trace.X[i]:0.####}, {trace.Y[i]:0.####})");
            svg.Open("g").Element("title", trace.Name is null ? tip : $"{trace.Name}: {tip}");
            Marker(svg, trace, box.X(trace.X[i]), box.Y(trace.Y[i]), trace.Size * scale);
            svg.Close("g");
        }
    }

    /// <summary>Draws one marker, also for the legend.</summary>
    public static void Marker(SvgWriter svg, Trace trace, double x, double y, double size)
    {
        var colour = Palette.Svg(trace.Ink);
        var r = size / 2;
        (string, object)[] paint = [("fill", colour), ("stroke", "currentColor"), ("stroke-width", 1)];
        switch (trace.Symbol)
        {
            case "triangle-up":
                var corners = $"{SvgWriter.Number(x)},{SvgWriter.Number(y - 1.2 * r)} {SvgWriter.Number(x - 1.15 * r)},{SvgWriter.Number(y + 0.8 * r)} "
                    + $"{SvgWriter.Number(x + 1.15 * r)},{SvgWriter.Number(y + 0.8 * r)}";
                svg.Empty("polygon", [("points", corners), .. paint]);
                break;
            case "circle-open":
                svg.Empty("circle", ("cx", x), ("cy", y), ("r", r), ("fill", "none"), ("stroke", colour), ("stroke-width", 2));
                break;
            default:
                svg.Empty("circle", [("cx", x), ("cy", y), ("r", r), .. paint]);
                break;
        }
    }

    /// <summary>Draws words and, if they have one, their arrow.</summary>
    public static void Draw(SvgWriter svg, Label label, PlotBox box, double fontSize)
    {
        var colour = Palette.Svg(label.Ink);
        if (label.Tail is { } tail)
        {
            Arrow(svg, (box.X(tail.X), box.Y(tail.Y)), (box.X(label.Head.X), box.Y(label.Head.Y)), colour);
        }

        var anchor = label.Anchor switch { "left" => "start", "right" => "end", _ => "middle" };
        var size = fontSize * label.Scale;
        svg.Element(
            "text", label.Text, ("x", box.X(label.X)), ("y", box.Y(label.Y) + 0.35 * size), ("text-anchor", anchor),
            ("font-size", size), ("fill", "currentColor"));
    }

    /// <summary>The dash pattern of a plotly dash name.</summary>
    public static string Dashes(string dash) => dash switch { "dash" => "7 5", "dot" => "2 4", _ => "none" };

    private static void Arrow(SvgWriter svg, (double X, double Y) tail, (double X, double Y) head, string colour)
    {
        var (dx, dy) = (head.X - tail.X, head.Y - tail.Y);
        var length = Math.Sqrt(dx * dx + dy * dy);
        if (length == 0)
        {
            return;
        }

        const double HeadLength = 11;
        const double HeadWidth = 4.5;
        var (ux, uy) = (dx / length, dy / length);
        var (nx, ny) = (head.X - HeadLength * ux, head.Y - HeadLength * uy);
        svg.Empty("line", ("x1", tail.X), ("y1", tail.Y), ("x2", nx), ("y2", ny), ("stroke", colour), ("stroke-width", 2.5));
        var corners = $"{SvgWriter.Number(head.X)},{SvgWriter.Number(head.Y)} "
            + $"{SvgWriter.Number(nx - HeadWidth * uy)},{SvgWriter.Number(ny + HeadWidth * ux)} "
            + $"{SvgWriter.Number(nx + HeadWidth * uy)},{SvgWriter.Number(ny - HeadWidth * ux)}";
        svg.Empty("polygon", ("points", corners), ("fill", colour));
    }
}
