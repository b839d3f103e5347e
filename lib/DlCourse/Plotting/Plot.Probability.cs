using DlCourse.Plotting.Model;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Plotting;

/// <content>The boundary of any classifier.</content>
public static partial class Plot
{
    /// <summary>Points of two classes over the shades of a model's probability of class 1; the line is where it is one half.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="probability">The model's probability of class 1 at (x₁, x₂), from 0 to 1.</param>
    /// <param name="points">An N × 2 matrix, one point in each row.</param>
    /// <param name="classes">N classes, each 0 or 1.</param>
    /// <param name="xLabel">What the first column measures.</param>
    /// <param name="yLabel">What the second column measures.</param>
    /// <param name="valueLabel">What the shades stand for: a step's answer or a perceptron's sigmoid is no probability.</param>
    /// <returns>The figure, with one unit as long across as up.</returns>
    /// <exception cref="ArgumentException">No title; shapes that do not fit; a probability outside 0 to 1.</exception>
    public static Figure DecisionBoundary(
        string title, Func<double, double, double> probability, Matrix<double> points, Vector<double> classes, string xLabel = "x₁", string yLabel = "x₂",
        string valueLabel = "p(class 1)")
    {
        Require.Title(title);
        var (x, y, labels) = Require.Classified(points, classes);
        var panel = new Panel(title, Scale.Axis(xLabel, x, 0.2), Scale.Axis(yLabel, y, 0.2), []) { EqualUnits = true }.Fitted();
        var (xs, ys, z) = Sample(probability, (panel.X.Start, panel.X.End), (panel.Y.Start, panel.Y.End), 81);
        if (z.SelectMany(row => row).FirstOrDefault(p => p is < 0 or > 1, double.NaN) is var stray && !double.IsNaN(stray))
        {
            throw new ArgumentException(FormattableString.Invariant($"The series \"probability\" holds {stray}: a probability is between 0 and 1."), nameof(probability));
        }

        var shades = Levels(xs, ys, z, new ContourLevels { Start = 0.1, End = 0.9, Size = 0.1, Showlines = false }, ColorScale.TwoSides, valueLabel) with
        {
            Opacity = 0.5,
        };
        var half = Levels(xs, ys, z, new ContourLevels { Start = 0.5, End = 0.5, Size = 1, Coloring = "none" }, ColorScale.TwoSides, "") with
        {
            // A line of one colour has no scale of colours.
            Name = "",
            Showscale = null,
            Colorscale = null,
            Colorbar = null,
            Zmin = null,
            Zmax = null,
            Line = new LineStyle { Color = Palette.Model, Width = 2.2 },
        };
        var right = Enumerable.Range(0, x.Length).Count(i => probability(x[i], y[i]) > 0.5 == (labels[i] == 1));
        return new Figure(panel with
        {
            Traces = [shades, half, .. ClassTraces(x, y, labels)],
            Summary = $"{right} of {x.Length} points on the side of their class; {labels.Count(label => label == 0)} of class 0, {labels.Count(label => label == 1)} of class 1",
        });
    }
}
