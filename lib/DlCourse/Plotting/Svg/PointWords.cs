using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Words beside points: each at the first side where it covers neither a point nor other words.</summary>
internal static class PointWords
{
    /// <summary>Draws the words of a trace.</summary>
    public static void Draw(SvgWriter svg, Trace trace, (double X, double Y)[] points, Labels text, double size, double scale, PlotBox box)
    {
        var sizes = trace.Marker?.Size?.Numbers ?? [0.0];
        var radii = points.Select((_, i) => sizes[sizes.Count == 1 ? 0 : i] * scale / 2).ToArray();
        var taken = points.Select((p, i) => (Left: p.X - radii[i], Top: p.Y - radii[i], Right: p.X + radii[i], Bottom: p.Y + radii[i])).ToList();
        for (var i = 0; i < Math.Min(points.Length, text.Rows[0].Length); i++)
        {
            var words = text.Rows[0][i];
            if (double.IsNaN(points[i].X) || words.Length == 0)
            {
                continue;
            }

            var (wide, (x, y), gap) = (TextWidth.Of(words, size), points[i], radii[i] + 4);
            (double Left, double Top)[] sides =
            [
                (x - wide / 2, y - gap - size), (x - wide / 2, y + gap), (x + gap, y - size / 2), (x - gap - wide, y - size / 2),
            ];
            var (left, top) = sides.FirstOrDefault(IsFree, sides[0]);
            taken.Add((left, top, left + wide, top + size));
            svg.Element("text", words, ("x", left + wide / 2), ("y", top + 0.85 * size), ("font-size", size), ("text-anchor", "middle"));

            bool IsFree((double Left, double Top) at) =>
                at.Left >= box.Left && at.Left + wide <= box.Right && at.Top >= box.Top && at.Top + size <= box.Bottom
                && !taken.Exists(other => at.Left < other.Right && other.Left < at.Left + wide && at.Top < other.Bottom && other.Top < at.Top + size);
        }
    }
}
