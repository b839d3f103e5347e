using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws lines, areas, points and words of a scatter trace.</summary>
internal static class ScatterMarks
{
    // Above this many, markers share one element and lose their outline: a cloud is read as a whole.
    private const int MostSingleMarkers = 150;

    /// <summary>Draws the trace and adds its places to the layer that answers questions.</summary>
    public static void Draw(SvgWriter svg, Trace trace, PlotBox box, double scale, HitLayer hits)
    {
        if (trace.Opacity == 0)
        {
            return;
        }

        var points = box.Points(trace);
        var mode = trace.Mode ?? "lines";
        if (trace.Fill is not null)
        {
            Area(svg, trace, box, points);
        }

        if (mode.Contains("lines", StringComparison.Ordinal))
        {
            Line(svg, trace, points);
        }

        if (mode.Contains("markers", StringComparison.Ordinal))
        {
            Markers(svg, trace, points, scale);
        }

        if (mode.Contains("text", StringComparison.Ordinal) && trace.Text is { } text)
        {
            PointWords.Draw(svg, trace, points, text, 12 * scale, scale, box);
        }

        if (mode is not "none" and not "text" && trace.Name != "")
        {
            for (var i = 0; i < points.Length; i++)
            {
                var size = trace.Marker?.Size is { } sizes ? sizes.Numbers[sizes.Count == 1 ? 0 : i] * scale : 6;
                var place = i;
                hits.Add(points[i].X, points[i].Y, size / 2, () => Tip(trace, box, place));
            }
        }
    }

    /// <summary>The dash pattern of a plotly dash name.</summary>
    public static string Dashes(string? dash) => dash switch { "dash" => "7 5", "dot" => "2 4", "dashdot" => "9 4 2 4", _ => "none" };

    /// <summary>The runs of points between gaps.</summary>
    public static IEnumerable<ArraySegment<(double X, double Y)>> Runs((double X, double Y)[] points)
    {
        var start = 0;
        for (var i = 0; i <= points.Length; i++)
        {
            if (i == points.Length || double.IsNaN(points[i].X))
            {
                if (i > start)
                {
                    yield return new(points, start, i - start);
                }

                start = i + 1;
            }
        }
    }

    private static string Tip(Trace trace, PlotBox box, int i)
    {
        var x = trace.X!.Names?[i] ?? (box.XAxis.Type == "date" ? $"{DateTicks.Date(trace.X.Numbers[i]):yyyy-MM-dd}" : NumberText.Of(trace.X.Numbers[i]));
        var place = trace.Hovertext?[i] ?? $"({x}, {trace.Y!.Names?[i] ?? NumberText.Of(trace.Y.Numbers[i])})";
        return trace.Name is null ? place : $"{trace.Name}: {place}";
    }

    private static void Area(SvgWriter svg, Trace trace, PlotBox box, (double X, double Y)[] points)
    {
        var colour = Palette.Svg(trace.Fillcolor ?? trace.Line?.Color);
        var ground = Math.Clamp(box.Y(box.YAxis.Place(box.YAxis.IsLog ? 1 : 0)), box.Top, box.Bottom);
        foreach (var run in Runs(points))
        {
            var outline = trace.Fill == "tozeroy" ? run.Prepend((run[0].X, ground)).Append((run[^1].X, ground)) : run;
            svg.Empty("polygon", ("points", Join(outline)), ("fill", colour), ("fill-opacity", trace.Opacity ?? 0.2));
        }
    }

    private static void Line(SvgWriter svg, Trace trace, (double X, double Y)[] points)
    {
        var (colour, width) = (Palette.Svg(trace.Line?.Color), trace.Line?.Width ?? 2);
        foreach (var run in Runs(points))
        {
            if (run.Count == 1 && !trace.Mode!.Contains("markers", StringComparison.Ordinal))
            {
                // A point between two gaps has no line: a dot keeps it visible.
                svg.Empty("circle", ("cx", run[0].X), ("cy", run[0].Y), ("r", width), ("fill", colour));
                continue;
            }

            svg.Empty(
                "polyline", ("points", Join(run)), ("fill", "none"), ("stroke", colour), ("stroke-width", width),
                ("stroke-linejoin", "round"), ("stroke-dasharray", Dashes(trace.Line?.Dash)));
        }
    }

    private static void Markers(SvgWriter svg, Trace trace, (double X, double Y)[] points, double scale)
    {
        var sizes = trace.Marker?.Size?.Numbers ?? [7.0];
        var colours = trace.Marker?.Color?.Rows[0] ?? [Palette.Model];
        var symbol = trace.Marker?.Symbol;
        if (points.Length <= MostSingleMarkers)
        {
            for (var i = 0; i < points.Length; i++)
            {
                if (!double.IsNaN(points[i].X))
                {
                    var colour = Palette.Svg(colours[colours.Length == 1 ? 0 : i]);
                    MarkerShape.Draw(svg, symbol, points[i].X, points[i].Y, sizes[sizes.Count == 1 ? 0 : i] * scale, colour);
                }
            }

            return;
        }

        foreach (var group in Enumerable.Range(0, points.Length).Where(i => !double.IsNaN(points[i].X))
            .GroupBy(i => (Colour: colours[colours.Length == 1 ? 0 : i], Size: sizes[sizes.Count == 1 ? 0 : i])))
        {
            var (colour, size) = (Palette.Svg(group.Key.Colour), group.Key.Size * scale);
            var path = string.Concat(group.Select(i => MarkerShape.Path(symbol, points[i].X, points[i].Y, size / 2)));
            var isDot = symbol is null or "circle" or "circle-open";
            svg.Empty(
                "path", ("d", path), ("fill", isDot ? "none" : colour), ("stroke", colour), ("stroke-width", isDot ? size : 0.5),
                ("stroke-linecap", "round"), ("opacity", trace.Opacity ?? 1));
        }
    }

    private static string Join(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(p => $"{SvgWriter.Number(p.X)},{SvgWriter.Number(p.Y)}"));
}
