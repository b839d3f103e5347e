using System.Text;
using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws cells of values and images of pixels, never smoothed: a value is a square.</summary>
internal static class CellMarks
{
    private const int MostDrawn = 1600;
    private const int HitsAcross = 40;

    /// <summary>Draws a heat map.</summary>
    public static void Heatmap(SvgWriter svg, Trace trace, PlotBox box, HitLayer hits, double fontSize)
    {
        var z = trace.Z!;
        var (xs, ys) = (Edges(trace.X, z[0].Length, box.XAxis), Edges(trace.Y, z.Length, box.YAxis));
        var scale = ColorScale.Of(trace.Colorscale);
        var (low, high) = (trace.Zmin ?? 0, trace.Zmax ?? 1);
        Rgb? Colour(int row, int column) => double.IsNaN(z[row][column]) ? null : scale.At(high > low ? (z[row][column] - low) / (high - low) : 0.5);
        if (z.Any(row => row.Any(double.IsNaN)))
        {
            // No scale of colours has this grey: what is missing is neither the lowest value nor the page.
            svg.Empty("rect", ("x", box.Left), ("y", box.Top), ("width", box.Width), ("height", box.Height), ("fill", "#808080"), ("fill-opacity", 0.4));
        }

        if (z.Length * z[0].Length > MostDrawn)
        {
            Image(svg, box, (xs[0], xs[^1]), (ys[0], ys[^1]), Raster.DataUri(z.Length, z[0].Length, Colour));
        }
        else
        {
            Squares(svg, box, xs, ys, trace.Xgap ?? 0, Colour);
            Missing(svg, z, box, xs, ys);
            Words(svg, trace, box, xs, ys, Colour, fontSize);
        }

        Hits(trace, box, (xs, ys), hits);
    }

    /// <summary>Draws an image.</summary>
    public static void Image(SvgWriter svg, PlotBox box, (double From, double To) x, (double From, double To) y, string source)
    {
        var (left, top) = (Math.Min(box.X(x.From), box.X(x.To)), Math.Min(box.Y(y.From), box.Y(y.To)));
        svg.Empty(
            "image", ("x", left), ("y", top), ("width", Math.Abs(box.X(x.To) - box.X(x.From))), ("height", Math.Abs(box.Y(y.To) - box.Y(y.From))),
            ("preserveAspectRatio", "none"), ("style", "image-rendering:pixelated"), ("href", source));
    }

    /// <summary>The edges of cells around their middles.</summary>
    public static double[] Edges(Values? middles, int count, Axis axis)
    {
        var places = middles?.Places(axis.Categoryarray) ?? [.. Enumerable.Range(0, count).Select(i => (double)i)];
        var step = count > 1 ? (places[count - 1] - places[0]) / (count - 1) : 1;
        return [.. Enumerable.Range(0, count + 1).Select(i => places[0] + (i - 0.5) * step)];
    }

    private static string Name(Values? values, Axis axis, int index) =>
        values?.Names?[index] ?? $"{(axis.Words.Length > 0 ? axis.Words + " " : "")}{NumberText.Of(values?.Numbers[index] ?? index)}";

    // One path for each colour, and one piece for each run of it in a row.
    private static void Squares(SvgWriter svg, PlotBox box, double[] xs, double[] ys, double gap, Func<int, int, Rgb?> colour)
    {
        var paths = new Dictionary<string, StringBuilder>();
        for (var row = 0; row + 1 < ys.Length; row++)
        {
            var (top, bottom) = (Math.Min(box.Y(ys[row]), box.Y(ys[row + 1])), Math.Max(box.Y(ys[row]), box.Y(ys[row + 1])));
            for (var column = 0; column + 1 < xs.Length;)
            {
                var (start, shade) = (column, colour(row, column)?.ToString());
                do
                {
                    column++;
                }
                while (gap == 0 && column + 1 < xs.Length && colour(row, column)?.ToString() == shade);

                if (shade is null)
                {
                    continue;
                }

                var (left, right) = (box.X(xs[start]), box.X(xs[column]));
                if (!paths.TryGetValue(shade, out var path))
                {
                    paths[shade] = path = new StringBuilder();
                }

                string N(double value) => SvgWriter.Number(value);
                path.Append($"M{N(left + gap / 2)} {N(top + gap / 2)}H{N(right - gap / 2)}V{N(bottom - gap / 2)}H{N(left + gap / 2)}z");
            }
        }

        svg.Open("g", ("shape-rendering", "crispEdges"));
        foreach (var (shade, path) in paths)
        {
            svg.Empty("path", ("d", path.ToString()), ("fill", shade));
        }

        svg.Close("g");
    }

    // An empty cell could be a pale one: a cross says that nothing is there.
    private static void Missing(SvgWriter svg, double[][] z, PlotBox box, double[] xs, double[] ys)
    {
        var path = new StringBuilder();
        foreach (var (row, column) in from row in Enumerable.Range(0, z.Length) from column in Enumerable.Range(0, z[row].Length) where double.IsNaN(z[row][column]) select (row, column))
        {
            var (x, y) = (box.X((xs[column] + xs[column + 1]) / 2), box.Y((ys[row] + ys[row + 1]) / 2));
            path.Append(MarkerShape.Path("x", x, y, 0.2 * Math.Min(Math.Abs(box.X(xs[1]) - box.X(xs[0])), Math.Abs(box.Y(ys[1]) - box.Y(ys[0])))));
        }

        if (path.Length > 0)
        {
            svg.Empty("path", ("d", path.ToString()), ("fill", "none"), ("stroke", "currentColor"), ("stroke-opacity", 0.6));
        }
    }

    private static void Words(SvgWriter svg, Trace trace, PlotBox box, double[] xs, double[] ys, Func<int, int, Rgb?> colour, double fontSize)
    {
        if (trace.Text is not { IsTable: true } text)
        {
            return;
        }

        var room = Math.Abs(box.X(xs[1]) - box.X(xs[0])) - 3;
        var widest = text.Rows.SelectMany(row => row).Max(words => TextWidth.Of(words, 1));
        var size = Math.Min(fontSize, Math.Min(room / Math.Max(widest, 0.1), 0.8 * Math.Abs(box.Y(ys[1]) - box.Y(ys[0]))));
        for (var row = 0; row < text.Rows.Length; row++)
        {
            foreach (var column in Enumerable.Range(0, text.Rows[row].Length).Where(column => text.Rows[row][column].Length > 0))
            {
                var fill = colour(row, column) is { } ground ? Palette.WordsOn(ground) : "currentColor";
                svg.Element(
                    "text", text.Rows[row][column], ("x", box.X((xs[column] + xs[column + 1]) / 2)),
                    ("y", box.Y((ys[row] + ys[row + 1]) / 2) + 0.35 * size), ("text-anchor", "middle"), ("font-size", size), ("fill", fill));
            }
        }
    }

    /// <summary>Places to ask: every cell of a small table, a coarse grid of a large one.</summary>
    private static void Hits(Trace trace, PlotBox box, (double[] X, double[] Y) edges, HitLayer hits)
    {
        var z = trace.Z!;
        var (xs, ys) = edges;
        var (down, across) = (1 + z.Length / HitsAcross, 1 + z[0].Length / HitsAcross);
        for (var row = 0; row < z.Length; row += down)
        {
            for (var column = 0; column < z[row].Length; column += across)
            {
                var (r, c) = (row, column);
                hits.Add(box.X((xs[c] + xs[c + 1]) / 2), box.Y((ys[r] + ys[r + 1]) / 2), 8, () => trace.Hovertext?[r * z[0].Length + c]
                    ?? $"{Name(trace.Y, box.YAxis, r)}, {Name(trace.X, box.XAxis, c)}: {NumberText.Of(z[r][c])}");
            }
        }
    }
}
