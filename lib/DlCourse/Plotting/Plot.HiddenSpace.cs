using DlCourse.Plotting.Geometry;
using DlCourse.Plotting.Model;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Plotting;

/// <content>What a hidden layer makes of the plane.</content>
public static partial class Plot
{
    /// <summary>The plane as two hidden neurons see it: each point at what they say to it, with a bent grid of the inputs, and the output's line.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="hidden">From two inputs to what two hidden neurons say, each between 0 and 1.</param>
    /// <param name="outputWeights">Three numbers (w₀, w₁, w₂): the line w₀ + w₁h₁ + w₂h₂ = 0 is where the output changes its mind.</param>
    /// <param name="points">An N × 2 matrix of inputs, one point in each row; the grid covers the box around them.</param>
    /// <param name="classes">N classes, each 0 or 1.</param>
    /// <returns>The figure, both axes from 0 to 1.</returns>
    /// <exception cref="ArgumentException">No title; not three weights; not two hidden neurons; shapes that do not fit; numbers that are not finite.</exception>
    public static Figure HiddenSpace(
        string title, Func<Vector<double>, Vector<double>> hidden, Vector<double> outputWeights, Matrix<double> points, Vector<double> classes)
    {
        const int Lines = 5;
        const int Steps = 24;
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(hidden);
        var w = Require.Finite(nameof(outputWeights), outputWeights);
        Require.SameLength(nameof(outputWeights), w.Length, "w₀, w₁, w₂", 3);
        var (x, y, labels) = Require.Classified(points, classes);
        var (across, up) = ((From: x.Min(), To: x.Max()), (From: y.Min(), To: y.Max()));

        var grid = new List<(double X, double Y)[]>();
        foreach (var fixedAt in Between(across, Lines)) grid.Add([.. Between(up, Steps).Select(along => Said(fixedAt, along))]);
        foreach (var fixedAt in Between(up, Lines)) grid.Add([.. Between(across, Steps).Select(along => Said(along, fixedAt))]);
        var traces = grid.Select(line => Stroke(line, Palette.Of(Ink.Data), 1.4)).ToList();

        const double Low = -0.05;
        const double High = 1.05;
        var ends = new HalfPlane(w[0], w[1], w[2]).LineWithin([(Low, Low), (High, Low), (High, High), (Low, High)]);
        if (ends.Count == 2) traces.Add(Stroke([.. ends], Palette.Model, 2.5));

        var said = x.Zip(y, Said).ToArray();
        traces.AddRange(ClassTraces([.. said.Select(h => h.X)], [.. said.Select(h => h.Y)], labels));
        var upper = Enumerable.Range(0, said.Length).Count(i => w[0] + w[1] * said[i].X + w[2] * said[i].Y > 0 == (labels[i] == 1));
        return new Figure(new Panel(title, new Axis { Title = Scale.Caption("h₁"), Range = [Low, High] }, new Axis { Title = Scale.Caption("h₂"), Range = [Low, High] }, traces)
        {
            EqualUnits = true,
            Summary = $"the hidden neurons' answers to {said.Length} points and to a grid of inputs; {upper} points on the side of their class",
        });

        (double X, double Y) Said(double x1, double x2)
        {
            var h = hidden(Vector<double>.Build.Dense([x1, x2]));
            Require.SameLength(nameof(hidden), h.Count, "h₁, h₂", 2);
            return (h[0], h[1]);
        }
    }

    private static Trace Stroke(IReadOnlyList<(double X, double Y)> line, string colour, double width) => new()
    {
        Mode = "lines",
        Name = "",
        X = new Values([.. line.Select(p => p.X)]),
        Y = new Values([.. line.Select(p => p.Y)]),
        Line = new LineStyle { Color = colour, Width = width },
    };
}
