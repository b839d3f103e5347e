using DlCourse.Plotting.Geometry;
using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws a surface over a plane, isometrically: the tiles behind first, so that those in front cover them.</summary>
internal static class SurfaceMarks
{
    private static readonly Isometric Eye = new(-37, 32);

    /// <summary>Draws the ground, the surface and its three axes.</summary>
    public static void Draw(SvgWriter svg, Trace trace, PlotBox box, Scene scene, double fontSize)
    {
        var (xs, ys, z) = (trace.X!.Numbers, trace.Y!.Numbers, trace.Z!);
        var (xAxis, yAxis, zAxis) = (scene.Xaxis!, scene.Yaxis!, scene.Zaxis!);
        Ground(svg, box);
        var scale = ColorScale.Of(trace.Colorscale);
        var tiles = from row in Enumerable.Range(0, z.Length - 1)
                    from column in Enumerable.Range(0, z[0].Length - 1)
                    let corners = new[] { (row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column) }
                    where corners.All(c => !double.IsNaN(z[c.Item1][c.Item2]))
                    let depth = Eye.Depth(Part(xAxis, xs[column]), Part(yAxis, ys[row]))
                    orderby depth descending
                    select corners;
        foreach (var corners in tiles)
        {
            var height = corners.Average(c => z[c.Item1][c.Item2]);
            var colour = scale.At((height - trace.Cmin!.Value) / (trace.Cmax!.Value - trace.Cmin.Value)).ToString();
            var points = corners.Select(c => Pixel(box, Part(xAxis, xs[c.Item2]), Part(yAxis, ys[c.Item1]), Part(zAxis, z[c.Item1][c.Item2])));
            svg.Empty(
                "polygon", ("points", string.Join(' ', points.Select(p => $"{Short(p.X)},{Short(p.Y)}"))),
                ("fill", colour), ("stroke", colour), ("stroke-width", 0.7));
        }

        Axes(svg, box, xAxis, yAxis, zAxis, fontSize);
    }

    private static double Part(Axis axis, double value) => (value - axis.Start) / (axis.End - axis.Start);

    private static string Short(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    private static (double X, double Y) Pixel(PlotBox box, double x, double y, double z)
    {
        var (seenX, seenY) = Eye.See(x, y, z);
        var unit = Math.Min((box.Width - 90) / 1.42, (box.Height - 50) / 1.3);
        return (box.Left + box.Width / 2 + 12 + seenX * unit, box.Top + box.Height / 2 - 8 - seenY * unit);
    }

    private static void Ground(SvgWriter svg, PlotBox box)
    {
        foreach (var t in new[] { 0, 0.25, 0.5, 0.75, 1 })
        {
            Line(svg, Pixel(box, t, 0, 0), Pixel(box, t, 1, 0), 0.25);
            Line(svg, Pixel(box, 0, t, 0), Pixel(box, 1, t, 0), 0.25);
        }

        Line(svg, Pixel(box, 0, 1, 0), Pixel(box, 0, 1, 1), 0.25);
        Line(svg, Pixel(box, 1, 1, 0), Pixel(box, 1, 1, 1), 0.25);
        Line(svg, Pixel(box, 0, 1, 1), Pixel(box, 1, 1, 1), 0.25);
    }

    private static void Axes(SvgWriter svg, PlotBox box, Axis x, Axis y, Axis z, double size)
    {
        Line(svg, Pixel(box, 0, 0, 0), Pixel(box, 1, 0, 0), 0.7);
        Line(svg, Pixel(box, 1, 0, 0), Pixel(box, 1, 1, 0), 0.7);
        Line(svg, Pixel(box, 0, 0, 0), Pixel(box, 0, 0, 1), 0.7);
        Mark(x, part => Pixel(box, part, 0, 0), -2, 19, "end");
        Mark(y, part => Pixel(box, 1, part, 0), 8, 10, "start");
        Mark(z, part => Pixel(box, 0, 0, part), -8, 4, "end");

        void Mark(Axis axis, Func<double, (double X, double Y)> at, double dx, double dy, string anchor)
        {
            foreach (var tick in Ticks.Of(axis, 110, _ => 26))
            {
                var (px, py) = at(Part(axis, tick.Place));
                svg.Element("text", tick.Text, ("x", px + dx), ("y", py + dy), ("text-anchor", anchor), ("font-size", size - 1));
            }

            var (mx, my) = axis == z ? at(1) : at(0.5);
            var (ox, oy) = axis == z ? (-8.0, -12.0) : axis == x ? (-30.0, 34.0) : (34.0, 30.0);
            svg.Element("text", axis.Words, ("x", mx + ox), ("y", my + oy), ("text-anchor", "middle"), ("font-size", size), ("font-weight", 600));
        }
    }

    private static void Line(SvgWriter svg, (double X, double Y) a, (double X, double Y) b, double opacity) =>
        svg.Empty("line", ("x1", a.X), ("y1", a.Y), ("x2", b.X), ("y2", b.Y), ("stroke", "currentColor"), ("stroke-opacity", opacity));
}
