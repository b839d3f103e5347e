using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <content>Lines and graphs of functions.</content>
public static partial class Plot
{
    private const int CurvePoints = 401;

    /// <summary>Points joined by a line.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="x">N horizontal positions, N ≥ 1, in the order in which to join them.</param>
    /// <param name="y">N vertical positions.</param>
    /// <param name="name">What the legend calls the line; null for no legend.</param>
    /// <param name="xLabel">What the horizontal axis measures.</param>
    /// <param name="yLabel">What the vertical axis measures.</param>
    /// <param name="dashed">True for a dashed line, to tell two lines apart.</param>
    /// <param name="ink">What the line means, hence its colour.</param>
    /// <param name="markers">Whether its points are marked.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; a series is empty, infinite somewhere, or of another length than the other.</exception>
    public static Figure Line(
        string title, IEnumerable<double> x, IEnumerable<double> y, string? name = null, string xLabel = "x", string yLabel = "y",
        bool dashed = false, Ink ink = Ink.Model, bool markers = false)
    {
        Require.Title(title);
        var (xs, ys) = (Require.Gappy(nameof(x), x), Require.Gappy(nameof(y), y));
        Require.SameLength(nameof(x), xs.Length, nameof(y), ys.Length);
        return LineFigure(title, xs, ys, name, xLabel, yLabel, dashed, ink, markers, type: null);
    }

    /// <summary>Values over time joined by a line.</summary>
    /// <inheritdoc cref="Line(string, IEnumerable{double}, IEnumerable{double}, string?, string, string, bool, Ink, bool)"/>
    public static Figure Line(
        string title, IEnumerable<DateTime> x, IEnumerable<double> y, string? name = null, string xLabel = "", string yLabel = "y",
        bool dashed = false, Ink ink = Ink.Model, bool markers = false)
    {
        Require.Title(title);
        var (dates, ys) = (Require.Copy(nameof(x), x), Require.Gappy(nameof(y), y));
        Require.SameLength(nameof(x), dates.Length, nameof(y), ys.Length);
        return LineFigure(title, [.. dates.Select(DateTicks.Place)], ys, name, xLabel, yLabel, dashed, ink, markers, "date");
    }

    /// <summary>Several lines over the same positions, each with a colour and a dash of its own.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="x">N horizontal positions.</param>
    /// <param name="lines">For each line its name and N vertical positions.</param>
    /// <param name="xLabel">What the horizontal axis measures.</param>
    /// <param name="yLabel">What the vertical axis measures.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; no line; a series is empty, infinite somewhere, or of another length.</exception>
    public static Figure Lines(
        string title, IEnumerable<double> x, IEnumerable<(string Name, IEnumerable<double> Y)> lines, string xLabel = "x", string yLabel = "y")
    {
        var xs = Require.Gappy(nameof(x), x);
        return Figure.Overlay(title, Require.Copy(nameof(lines), lines).Select((line, i) =>
        {
            var ys = Require.Gappy(line.Name, line.Y);
            Require.SameLength(nameof(x), xs.Length, line.Name, ys.Length);
            var (shownX, shownY, note) = Reduction.Line(xs, ys);
            var style = new LineStyle { Color = Palette.OfSeries(i), Width = 2, Dash = Palette.DashOf(i) };
            var trace = new Trace { Mode = "lines", X = new Values(shownX), Y = new Values(shownY), Name = line.Name, Showlegend = true, Line = style };
            return new Figure(new Panel(title, Scale.Axis(xLabel, xs, 0), Scale.Axis(yLabel, ys), [trace]) { Note = note });
        }));
    }

    /// <summary>The graph of a function.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="f">The function; where it is NaN its graph has a gap.</param>
    /// <param name="from">Where the horizontal axis starts.</param>
    /// <param name="to">Where it ends, above <paramref name="from"/>.</param>
    /// <param name="name">What the legend calls the graph; null for no legend.</param>
    /// <param name="xLabel">What the horizontal axis measures.</param>
    /// <param name="yLabel">What the vertical axis measures.</param>
    /// <param name="dashed">True for a dashed line, to tell two graphs apart.</param>
    /// <param name="ink">What the graph means, hence its colour.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; an empty or endless interval; the function is somewhere infinite.</exception>
    public static Figure Line(
        string title, Func<double, double> f, double from, double to, string? name = null, string xLabel = "x", string yLabel = "y",
        bool dashed = false, Ink ink = Ink.Model)
    {
        ArgumentNullException.ThrowIfNull(f);
        Require.Interval(from, to, nameof(to));
        var x = Enumerable.Range(0, CurvePoints).Select(i => from + (to - from) * i / (CurvePoints - 1)).ToArray();
        return Line(title, x, x.Select(f), name, xLabel, yLabel, dashed, ink);
    }

    private static Figure LineFigure(
        string title, double[] xs, double[] ys, string? name, string xLabel, string yLabel, bool dashed, Ink ink, bool markers, string? type)
    {
        var (x, y, note) = Reduction.Line(xs, ys);
        var colour = Palette.Of(ink);
        var trace = new Trace
        {
            Mode = markers ? "lines+markers" : "lines",
            X = new Values(x),
            Y = new Values(y),
            Name = name,
            Showlegend = name is not null,
            Line = new LineStyle { Color = colour, Width = 2.2, Dash = dashed ? "dash" : "solid" },
            Marker = markers ? Dots(colour, 7) : null,
        };
        return new Figure(new Panel(title, Scale.Axis(xLabel, xs, markers ? 0.03 : 0) with { Type = type }, Scale.Axis(yLabel, ys), [trace]) { Note = note });
    }
}
