using DlCourse.Plotting.Model;

namespace DlCourse.Plotting;

/// <content>Functions of two variables.</content>
public static partial class Plot
{
    private const int FieldPoints = 61;

    /// <summary>Areas and lines of equal value of a function of two variables.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="f">The function of x and y; NaN is a hole.</param>
    /// <param name="x">From where to where x goes.</param>
    /// <param name="y">From where to where y goes.</param>
    /// <param name="levels">About how many levels.</param>
    /// <param name="filled">Whether the areas between the lines are coloured.</param>
    /// <param name="xLabel">What x is.</param>
    /// <param name="yLabel">What y is.</param>
    /// <param name="valueLabel">What the function gives.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; an empty interval; the function is somewhere infinite.</exception>
    public static Figure Contour(
        string title, Func<double, double, double> f, (double From, double To) x, (double From, double To) y, int levels = 10, bool filled = true,
        string xLabel = "x", string yLabel = "y", string valueLabel = "")
    {
        Require.Title(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        var (xs, ys, z) = Sample(f, x, y, FieldPoints);
        var (low, high) = Scale.Ends(z.SelectMany(row => row));
        var step = NiceStep((high - low) / (levels + 1));
        var start = Math.Floor(low / step + 1) * step;
        var contours = new ContourLevels { Start = start, End = Math.Max(start, Math.Ceiling(high / step - 1) * step), Size = step, Coloring = filled ? "fill" : "lines" };
        return new Figure(FieldPanel(title, x, y, xLabel, yLabel, [Levels(xs, ys, z, contours, ColorScale.Amount, valueLabel)]));
    }

    /// <summary>A function of two variables as a surface seen from above a corner.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="f">The function of x and y; NaN is a hole.</param>
    /// <param name="x">From where to where x goes.</param>
    /// <param name="y">From where to where y goes.</param>
    /// <param name="steps">Into how many tiles each side is cut.</param>
    /// <param name="xLabel">What x is.</param>
    /// <param name="yLabel">What y is.</param>
    /// <param name="zLabel">What the function gives.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; an empty interval; the function is somewhere infinite.</exception>
    public static Figure Surface(
        string title, Func<double, double, double> f, (double From, double To) x, (double From, double To) y, int steps = 32,
        string xLabel = "x", string yLabel = "y", string zLabel = "z")
    {
        Require.Title(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 2);
        var (xs, ys, z) = Sample(f, x, y, steps + 1);
        var (low, high) = Scale.Ends(z.SelectMany(row => row));
        high = high > low ? high : low + 1;
        var trace = new Trace
        {
            Type = "surface",
            X = new Values(xs),
            Y = new Values(ys),
            Z = z,
            Cmin = low,
            Cmax = high,
            Colorscale = ColorScale.Amount.Pairs(),
            Showscale = true,
            Colorbar = new ColorBar { Title = Scale.Caption(zLabel) },
        };
        return new Figure(new Panel(title, Scale.Hidden(0, 1), Scale.Hidden(0, 1), [trace])
        {
            Height = 330,
            Scene = new Scene
            {
                Xaxis = new Axis { Title = Scale.Caption(xLabel), Range = [x.From, x.To] },
                Yaxis = new Axis { Title = Scale.Caption(yLabel), Range = [y.From, y.To] },
                Zaxis = new Axis { Title = Scale.Caption(zLabel), Range = [low, high] },
            },
            Summary = $"a surface of {zLabel} over {xLabel} and {yLabel}: lowest {Svg.NumberText.Of(low)} {Where(low)}, highest {Svg.NumberText.Of(Scale.Ends(z.SelectMany(row => row)).High)} {Where(Scale.Ends(z.SelectMany(row => row)).High)}",
        });

        string Where(double value)
        {
            var row = Array.FindIndex(z, r => r.Contains(value));
            return $"at ({Svg.NumberText.Of(xs[Array.IndexOf(z[row], value)])}, {Svg.NumberText.Of(ys[row])})";
        }
    }

    /// <summary>A direction and a size at every place, as arrows: a gradient, a flow.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="field">The arrow (dx, dy) at (x, y).</param>
    /// <param name="x">From where to where x goes.</param>
    /// <param name="y">From where to where y goes.</param>
    /// <param name="steps">How many arrows stand side by side.</param>
    /// <param name="xLabel">What x is.</param>
    /// <param name="yLabel">What y is.</param>
    /// <param name="ink">What the arrows mean, hence their colour.</param>
    /// <returns>The figure; the longest arrow just reaches its neighbour.</returns>
    /// <exception cref="ArgumentException">No title; an empty interval; the field is somewhere infinite.</exception>
    public static Figure VectorField(
        string title, Func<double, double, (double Dx, double Dy)> field, (double From, double To) x, (double From, double To) y, int steps = 13,
        string xLabel = "x", string yLabel = "y", Ink ink = Ink.Gradient)
    {
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 2);
        Require.Interval(x.From, x.To, nameof(x));
        Require.Interval(y.From, y.To, nameof(y));
        // As far apart up as across, unless the axes measure quite different things.
        var ratio = (y.To - y.From) / (x.To - x.From);
        var rows = ratio is > 0.3 and < 3 ? Math.Max(2, (int)Math.Round((steps - 1) * ratio) + 1) : steps;
        var (xs, ys) = (Between(x, steps), Between(y, rows));
        var arrows = (from py in ys from px in xs let d = field(px, py) select (X: px, Y: py, d.Dx, d.Dy)).ToArray();
        Require.Gappy("field, x", arrows.Select(a => a.Dx));
        Require.Gappy("field, y", arrows.Select(a => a.Dy));
        var longest = arrows.Max(a => Math.Sqrt(a.Dx * a.Dx + a.Dy * a.Dy));
        var unit = longest > 0 ? 0.92 * Math.Min(xs[1] - xs[0], ys[1] - ys[0]) / longest : 0;
        var (lineX, lineY) = (new List<double>(), new List<double>());
        foreach (var (px, py, dx, dy) in arrows)
        {
            var (hx, hy) = (px + unit * dx, py + unit * dy);
            // The head: two short strokes back from the tip.
            var (bx, by) = (-0.3 * unit * dx, -0.3 * unit * dy);
            lineX.AddRange([px, hx, hx + bx - 0.5 * by, double.NaN, hx, hx + bx + 0.5 * by, double.NaN]);
            lineY.AddRange([py, hy, hy + by + 0.5 * bx, double.NaN, hy, hy + by - 0.5 * bx, double.NaN]);
        }

        var colour = Palette.Of(ink);
        var dots = new Trace { Mode = "markers", Name = "", X = new Values([.. arrows.Select(a => a.X)]), Y = new Values([.. arrows.Select(a => a.Y)]), Marker = Dots(colour, 2.5) };
        var lines = new Trace { Mode = "lines", Name = "", X = new Values([.. lineX]), Y = new Values([.. lineY]), Line = new LineStyle { Color = colour, Width = 1.6 } };
        var panel = FieldPanel(title, x, y, xLabel, yLabel, [dots, lines]);
        return new Figure(panel with
        {
            X = Scale.Axis(xLabel, lineX.Concat(xs), 0.03),
            Y = Scale.Axis(yLabel, lineY.Concat(ys), 0.03),
            Summary = $"{arrows.Length} arrows, the longest {Svg.NumberText.Of(longest)}, the shortest {Svg.NumberText.Of(arrows.Min(a => Math.Sqrt(a.Dx * a.Dx + a.Dy * a.Dy)))}",
        });
    }

    private static (double[] X, double[] Y, double[][] Z) Sample(Func<double, double, double> f, (double From, double To) x, (double From, double To) y, int points)
    {
        ArgumentNullException.ThrowIfNull(f);
        Require.Interval(x.From, x.To, nameof(x));
        Require.Interval(y.From, y.To, nameof(y));
        var (xs, ys) = (Between(x, points), Between(y, points));
        double[][] z = [.. ys.Select(py => xs.Select(px => f(px, py)).ToArray())];
        Require.Gappy("f", z.SelectMany(row => row));
        return (xs, ys, z);
    }

    private static double[] Between((double From, double To) ends, int points) =>
        [.. Enumerable.Range(0, points).Select(i => ends.From + (ends.To - ends.From) * i / (points - 1))];

    private static Trace Levels(double[] xs, double[] ys, double[][] z, ContourLevels levels, ColorScale scale, string valueLabel) => new()
    {
        Type = "contour",
        X = new Values(xs),
        Y = new Values(ys),
        Z = z,
        Contours = levels,
        Zmin = levels.Start - levels.Size,
        Zmax = levels.End + levels.Size,
        Colorscale = scale.Pairs(),
        Showscale = true,
        Colorbar = new ColorBar { Title = Scale.Caption(valueLabel) },
    };

    private static Panel FieldPanel(
        string title, (double From, double To) x, (double From, double To) y, string xLabel, string yLabel, IReadOnlyList<Trace> traces)
    {
        var ratio = (y.To - y.From) / (x.To - x.From);
        return new Panel(
            title, new Axis { Title = Scale.Caption(xLabel), Range = [x.From, x.To] }, new Axis { Title = Scale.Caption(yLabel), Range = [y.From, y.To] }, traces)
        {
            EqualUnits = ratio is >= 0.5 and <= 1,
        };
    }

    private static double NiceStep(double rough)
    {
        if (!(rough > 0))
        {
            return 1;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * (rough / power) switch { <= 1.5 => 1, <= 3.5 => 2, <= 7.5 => 5, _ => 10 };
    }
}
