using DlCourse.Plotting.Model;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Plotting;

/// <summary>Every kind of figure. The title comes first: it says what the figure shows, not what kind it is.</summary>
public static partial class Plot
{
    private const int CurvePoints = 401;

    /// <summary>Points without a class.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="x">N horizontal positions, N ≥ 1.</param>
    /// <param name="y">N vertical positions.</param>
    /// <param name="name">What the legend calls them; null for no legend.</param>
    /// <param name="xLabel">What the horizontal axis measures.</param>
    /// <param name="yLabel">What the vertical axis measures.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; a series is empty, not finite, or of another length than the other.</exception>
    public static Figure Scatter(
        string title, IEnumerable<double> x, IEnumerable<double> y, string? name = null, string xLabel = "x", string yLabel = "y")
    {
        var trace = TraceOf(title, x, y, "markers") with { Name = name, Ink = Ink.Data };
        return new Figure(new Panel(title, Axis.Around(xLabel, trace.X), Axis.Around(yLabel, trace.Y), [trace]));
    }

    /// <summary>Points of two classes: 0 as blue circles, 1 as orange triangles.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="points">An N × 2 matrix, one point in each row.</param>
    /// <param name="classes">N classes, each 0 or 1.</param>
    /// <param name="xLabel">What the first column measures.</param>
    /// <param name="yLabel">What the second column measures.</param>
    /// <returns>The figure, with one unit as long across as up.</returns>
    /// <exception cref="ArgumentException">No title; shapes that do not fit; numbers that are not finite; a class that is neither 0 nor 1.</exception>
    public static Figure Scatter(
        string title, Matrix<double> points, Vector<double> classes, string xLabel = "x₁", string yLabel = "x₂")
    {
        Series.RequireTitle(title);
        var (x, y, labels) = Series.RequireClassified(points, classes);
        return new Figure(
            new Panel(title, Axis.Around(xLabel, x, 0.2), Axis.Around(yLabel, y, 0.2), ClassTraces(x, y, labels)) { EqualUnits = true });
    }

    /// <summary>Points joined by a line.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="x">N horizontal positions, N ≥ 1, in the order in which to join them.</param>
    /// <param name="y">N vertical positions.</param>
    /// <param name="name">What the legend calls the line; null for no legend.</param>
    /// <param name="xLabel">What the horizontal axis measures.</param>
    /// <param name="yLabel">What the vertical axis measures.</param>
    /// <param name="dashed">True for a dashed line, to tell two lines apart.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; a series is empty, not finite, or of another length than the other.</exception>
    public static Figure Line(
        string title, IEnumerable<double> x, IEnumerable<double> y, string? name = null, string xLabel = "x", string yLabel = "y", bool dashed = false)
    {
        var trace = TraceOf(title, x, y, "lines") with { Name = name, Dash = dashed ? "dash" : "solid" };
        return new Figure(new Panel(title, Axis.Around(xLabel, trace.X, 0), Axis.Around(yLabel, trace.Y), [trace]));
    }

    /// <summary>The graph of a function.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="f">The function.</param>
    /// <param name="from">Where the horizontal axis starts.</param>
    /// <param name="to">Where it ends, above <paramref name="from"/>.</param>
    /// <param name="name">What the legend calls the graph; null for no legend.</param>
    /// <param name="xLabel">What the horizontal axis measures.</param>
    /// <param name="yLabel">What the vertical axis measures.</param>
    /// <param name="dashed">True for a dashed line, to tell two graphs apart.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; an empty or endless interval; the function is somewhere not finite.</exception>
    public static Figure Line(
        string title, Func<double, double> f, double from, double to, string? name = null, string xLabel = "x", string yLabel = "y", bool dashed = false)
    {
        ArgumentNullException.ThrowIfNull(f);
        if (!(from < to) || !double.IsFinite(to - from))
        {
            throw new ArgumentException(FormattableString.Invariant($"The interval from {from} to {to} is not one to draw a function over."), nameof(to));
        }

        var x = Enumerable.Range(0, CurvePoints).Select(i => from + (to - from) * i / (CurvePoints - 1)).ToArray();
        return Line(title, x, x.Select(f), name, xLabel, yLabel, dashed);
    }

    private static Trace TraceOf(string title, IEnumerable<double> x, IEnumerable<double> y, string mode)
    {
        Series.RequireTitle(title);
        var (xs, ys) = (Series.Require(nameof(x), x), Series.Require(nameof(y), y));
        Series.RequireSameLength(nameof(x), xs.Length, nameof(y), ys.Length);
        return new Trace(xs, ys, mode);
    }

    private static List<Trace> ClassTraces(double[] x, double[] y, int[] classes) =>
        [.. from label in Enumerable.Range(0, 2)
            let rows = Enumerable.Range(0, x.Length).Where(i => classes[i] == label).ToArray()
            where rows.Length > 0
            let ink = Palette.OfClass(label)
            select new Trace([.. rows.Select(i => x[i])], [.. rows.Select(i => y[i])], "markers")
            {
                Name = $"class {label}", Ink = ink, Symbol = Palette.Symbol(ink),
            }];
}
