using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Draws bars: standing or lying, one for each place.</summary>
internal static class BarMarks
{
    /// <summary>Draws the trace; where bars begin and how wide they are stands in the trace.</summary>
    public static void Draw(SvgWriter svg, Trace trace, PlotBox box, HitLayer hits, double fontSize)
    {
        var lies = trace.Orientation == "h";
        var places = (lies ? trace.Y : trace.X)!.Places((lies ? box.YAxis : box.XAxis).Categoryarray);
        var lengths = (lies ? trace.X : trace.Y)!.Numbers;
        for (var i = 0; i < Math.Min(places.Count, lengths.Count); i++)
        {
            if (double.IsNaN(lengths[i]) || double.IsNaN(places[i]))
            {
                continue;
            }

            var start = trace.Base is { Count: > 0 } bases ? bases.Numbers[bases.Count == 1 ? 0 : i] : 0;
            var wide = trace.Width is { Count: > 0 } widths ? widths.Numbers[widths.Count == 1 ? 0 : i] : 0.8;
            var offset = trace.Offset is { Count: > 0 } offsets ? offsets.Numbers[offsets.Count == 1 ? 0 : i] : -wide / 2;
            var (a, b) = (places[i] + offset, places[i] + offset + wide);
            var (from, to) = (Value(start), Value(start + lengths[i]));
            var (x0, x1) = lies ? (from, to) : (box.X(a), box.X(b));
            var (y0, y1) = lies ? (box.Y(a), box.Y(b)) : (from, to);
            var colours = trace.Marker?.Color?.Rows[0] ?? [Palette.Model];
            svg.Empty(
                "rect", ("x", Math.Min(x0, x1)), ("y", Math.Min(y0, y1)), ("width", Math.Abs(x1 - x0)), ("height", Math.Abs(y1 - y0)),
                ("fill", Palette.Svg(colours[colours.Length == 1 ? 0 : i])), ("stroke", "currentColor"), ("stroke-width", 0.7));
            var (middleX, middleY) = ((x0 + x1) / 2, (y0 + y1) / 2);
            if (trace.Text?.Rows[0][i] is { Length: > 0 } words)
            {
                var (x, y) = lies ? (to + 5, middleY + 0.35 * fontSize) : (middleX, to - 5);
                svg.Element("text", words, ("x", x), ("y", y), ("font-size", fontSize), ("text-anchor", lies ? "start" : "middle"));
            }

            var place = (lies ? trace.Y : trace.X)!.Names?[i] ?? NumberText.Of(places[i]);
            var tip = trace.Hovertext?[i] ?? $"{place}: {NumberText.Of(lengths[i])}";
            hits.Add(middleX, middleY, 6, () => trace.Name is null ? tip : $"{trace.Name}, {tip}");
        }

        double Value(double value) => lies
            ? box.X(Math.Max(box.XAxis.Place(value), box.XAxis.Start))
            : box.Y(Math.Max(box.YAxis.Place(value), Math.Min(box.YAxis.Start, box.YAxis.End)));
    }
}
