using DlCourse.Plotting.Model;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Plotting;

/// <content>Points.</content>
public static partial class Plot
{
    /// <summary>Points without a class.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="x">N horizontal positions, N ≥ 1.</param>
    /// <param name="y">N vertical positions.</param>
    /// <param name="name">What the legend calls them; null for no legend.</param>
    /// <param name="xLabel">What the horizontal axis measures.</param>
    /// <param name="yLabel">What the vertical axis measures.</param>
    /// <param name="sizes">N amounts ≥ 0, shown by the areas of the points; null for points of one size.</param>
    /// <param name="values">N values shown by colour, with a legend; null for points of one colour.</param>
    /// <param name="valueLabel">What the colours measure.</param>
    /// <param name="text">N words beside the points; null for none.</param>
    /// <param name="ink">What the points mean, hence their colour.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; a series is empty, infinite somewhere, or of another length than the others.</exception>
    public static Figure Scatter(
        string title, IEnumerable<double> x, IEnumerable<double> y, string? name = null, string xLabel = "x", string yLabel = "y",
        IEnumerable<double>? sizes = null, IEnumerable<double>? values = null, string valueLabel = "", IEnumerable<string>? text = null, Ink ink = Ink.Data)
    {
        Require.Title(title);
        var (xs, ys) = (Require.Gappy(nameof(x), x), Require.Gappy(nameof(y), y));
        Require.SameLength(nameof(x), xs.Length, nameof(y), ys.Length);
        var (kept, note) = Reduction.Cloud(xs, ys);
        var amounts = Matching(nameof(sizes), sizes, xs.Length, kept);
        var shades = Matching(nameof(values), values, xs.Length, kept);
        var words = text is null ? null : Require.Copy(nameof(text), text);
        Require.SameLength(nameof(x), xs.Length, nameof(text), words?.Length ?? xs.Length);

        var largest = amounts?.Where(double.IsFinite).DefaultIfEmpty(0).Max() ?? 0;
        var (low, high) = Scale.Ends(shades ?? []);
        var trace = new Trace
        {
            Mode = words is null ? "markers" : "markers+text",
            X = new Values([.. kept.Select(i => xs[i])]),
            Y = new Values([.. kept.Select(i => ys[i])]),
            Name = name,
            Showlegend = name is not null,
            Text = words is null ? null : Labels.Of(kept.Select(i => words[i])),
            Textposition = words is null ? null : "top center",
            Marker = new Marker
            {
                Color = shades is null ? One(Palette.Of(ink)) : Labels.Of(shades.Select(v => ColorScale.Amount.At(high > low ? (v - low) / (high - low) : 0.5).ToString())),
                Size = amounts is null ? Size(kept.Length > 1000 ? 3 : DotSize) : new Values([.. amounts.Select(a => largest > 0 && a > 0 ? Math.Max(4, 30 * Math.Sqrt(a / largest)) : 4)]),
                Symbol = "circle",
            },
            Hovertext = amounts is null && shades is null && words is null ? null
                : [.. kept.Select((row, i) => string.Join(", ", new[]
                {
                    words?[row], $"({Svg.NumberText.Of(xs[row])}, {Svg.NumberText.Of(ys[row])})", amounts is null ? null : $"size {Svg.NumberText.Of(amounts[i])}",
                    shades is null ? null : $"{(valueLabel.Length > 0 ? valueLabel : "value")} {Svg.NumberText.Of(shades[i])}",
                }.OfType<string>()))],
        };
        Trace[] traces = shades is null ? [trace] : [trace, ColourLegend(trace, low, high, valueLabel)];
        var margin = amounts is null ? 0.06 : 0.14;
        return new Figure(new Panel(title, Scale.Axis(xLabel, xs, margin), Scale.Axis(yLabel, ys, words is null ? margin : 0.14), traces) { Note = note });
    }

    /// <summary>Points of classes: 0 as blue circles, 1 as orange triangles, further ones with colours and shapes of their own.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="points">An N × 2 matrix, one point in each row.</param>
    /// <param name="classes">N classes, whole numbers from 0 to 4.</param>
    /// <param name="xLabel">What the first column measures.</param>
    /// <param name="yLabel">What the second column measures.</param>
    /// <returns>The figure, with one unit as long across as up.</returns>
    /// <exception cref="ArgumentException">No title; shapes that do not fit; numbers that are not finite; another class.</exception>
    public static Figure Scatter(
        string title, Matrix<double> points, Vector<double> classes, string xLabel = "x₁", string yLabel = "x₂")
    {
        Require.Title(title);
        var (x, y, labels) = Require.Classified(points, classes, most: 5);
        return new Figure(
            new Panel(title, Scale.Axis(xLabel, x, 0.2), Scale.Axis(yLabel, y, 0.2), ClassTraces(x, y, labels)) { EqualUnits = true });
    }

    private static double[]? Matching(string name, IEnumerable<double>? values, int length, int[] kept)
    {
        if (values is null)
        {
            return null;
        }

        var copy = Require.Gappy(name, values);
        Require.SameLength("x", length, name, copy.Length);
        return [.. kept.Select(i => copy[i])];
    }

    // One mark that is not seen carries the legend: the points have their colours ready, for a page that draws them without plotly.
    private static Trace ColourLegend(Trace points, double low, double high, string label) => new()
    {
        Mode = "markers",
        Name = "",
        Opacity = 0,
        X = new Values([points.X!.Numbers.First(double.IsFinite)]),
        Y = new Values([points.Y!.Numbers.First(double.IsFinite)]),
        Marker = new Marker
        {
            Color = One(low.ToString("R", System.Globalization.CultureInfo.InvariantCulture)),
            Cmin = low,
            Cmax = high > low ? high : low + 1,
            Colorscale = ColorScale.Amount.Pairs(),
            Showscale = true,
            Colorbar = new ColorBar { Title = Scale.Caption(label) },
        },
    };
}
