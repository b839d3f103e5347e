using System.Text;
using DlCourse.Plotting.Geometry;
using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws areas and lines of equal value.</summary>
internal static class ContourMarks
{
    private const double CasedWidth = 1.8;

    /// <summary>Draws the trace: every level's area covers the part of the lower ones that reaches it.</summary>
    public static void Draw(SvgWriter svg, Trace trace, PlotBox box)
    {
        var (z, levels) = (trace.Z!, trace.Contours!);
        var scale = ColorScale.Of(trace.Colorscale);
        var (low, high) = (trace.Zmin ?? levels.Start, trace.Zmax ?? levels.End);
        var filled = levels.Coloring == "fill";
        svg.Open("g", ("opacity", trace.Opacity ?? 1), ("stroke-linejoin", "round"));
        double[] all = filled ? [double.NegativeInfinity, .. levels.All] : [.. levels.All];
        foreach (var level in all)
        {
            var loops = ContourLoops.At(z, level);
            if (loops.Count == 0)
            {
                continue;
            }

            var isGround = double.IsNegativeInfinity(level);
            var bandMiddle = (isGround ? levels.Start - levels.Size / 2 : level + levels.Size / 2) - low;
            var colour = scale.At(high > low ? bandMiddle / (high - low) : 0.5).ToString();
            if (filled)
            {
                var area = string.Concat(loops.Select(loop => Path(loop, closed: true)));
                svg.Empty("path", ("d", area), ("fill", colour), ("fill-rule", "evenodd"));
            }

            if (levels.Showlines != false && !isGround)
            {
                var lines = string.Concat(loops.SelectMany(Inner).Select(line => Path(line, closed: false)));
                var stroke = trace.Line?.Color is { } own ? Palette.Svg(own) : filled ? Palette.WordsOn(Rgb.Parse(colour)) : colour;
                if (!filled && trace.Line?.Color is null)
                {
                    // The scale of colours runs from dark to light: on either page some levels would be lost without a line of its text colour below.
                    svg.Empty("path", ("d", lines), ("fill", "none"), ("stroke", Palette.Svg(Palette.Model)), ("stroke-width", CasedWidth + 1.6), ("stroke-opacity", 0.75));
                }

                svg.Open("path", ("d", lines), ("fill", "none"), ("stroke", stroke), ("stroke-width", trace.Line?.Width ?? (filled ? 0.7 : CasedWidth)))
                    .Element("title", NumberText.Of(level)).Close("path");
            }
        }

        svg.Close("g");

        (double, double) Place((double X, double Y) p) => (box.X(At(trace.X!.Numbers, p.X)), box.Y(At(trace.Y!.Numbers, p.Y)));

        string Path(IReadOnlyList<(double X, double Y)> points, bool closed)
        {
            var path = new StringBuilder();
            foreach (var (x, y) in points.Select(Place))
            {
                path.Append(path.Length == 0 ? 'M' : 'L').Append(Short(x)).Append(' ').Append(Short(y));
            }

            return closed ? path.Append('z').ToString() : path.ToString();
        }

        // An outline without its way along the edge of the grid, which is no line of equal value.
        IEnumerable<List<(double X, double Y)>> Inner((double X, double Y)[] loop)
        {
            var line = new List<(double X, double Y)>();
            for (var i = 0; i <= loop.Length; i++)
            {
                var (p, q) = (loop[i % loop.Length], loop[(i + 1) % loop.Length]);
                line.Add(p);
                var onEdge = (p.X == q.X && (p.X == 0 || p.X == z[0].Length - 1)) || (p.Y == q.Y && (p.Y == 0 || p.Y == z.Length - 1));
                if (onEdge)
                {
                    if (line.Count > 1)
                    {
                        yield return line;
                    }

                    line = [];
                }
            }

            if (line.Count > 1)
            {
                yield return line;
            }
        }
    }

    private static string Short(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    private static double At(IReadOnlyList<double> places, double index)
    {
        var i = Math.Clamp((int)Math.Floor(index), 0, places.Count - 2);
        return places[i] + (index - i) * (places[i + 1] - places[i]);
    }
}
