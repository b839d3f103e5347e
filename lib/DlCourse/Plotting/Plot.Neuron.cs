using System.Globalization;
using DlCourse.Plotting.Model;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Plotting;

/// <content>The picture of one neuron.</content>
public static partial class Plot
{
    /// <summary>A neuron as a diagram: inputs, weights on wires, the sum, the activation. Thick wires weigh much, dashed ones are negative.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="weights">n + 1 numbers: the bias w₀ first, then n ≥ 1 weights.</param>
    /// <param name="x">The n inputs; they are shown in their circles.</param>
    /// <param name="activation">What follows the sum.</param>
    /// <param name="activationName">The letter for it, for example g.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; not one weight more than inputs; numbers that are not finite.</exception>
    public static Figure Neuron(string title, Vector<double> weights, Vector<double> x, Func<double, double> activation, string activationName = "g")
    {
        Series.RequireTitle(title);
        ArgumentNullException.ThrowIfNull(activation);
        var w = Series.Require(nameof(weights), weights);
        var inputs = Series.Require(nameof(x), x).Prepend(1).ToArray();
        Series.RequireSameLength(nameof(weights), w.Length, "1 and x", inputs.Length);

        var z = w.Zip(inputs, (weight, input) => weight * input).Sum();
        var labels = new List<Label>();
        var wires = new List<Trace>();
        var heights = w.Select((_, i) => (w.Length - 1) / 2.0 - i).ToArray();
        var largest = w.Max(Math.Abs);
        for (var i = 0; i < w.Length; i++)
        {
            var width = largest > 0 ? 1.5 + 4 * Math.Abs(w[i]) / largest : 1.5;
            wires.Add(Wire(0, heights[i], 3, 0) with { Width = width, Dash = w[i] < 0 ? "dash" : "solid" });
            labels.Add(new Label(i == 0 ? "1" : $"x{Subscript(i)} = {Show(inputs[i])}", -0.3, heights[i]) { Anchor = "right" });
            // A third of the way along the wire, on its outer side.
            labels.Add(new Label($"w{Subscript(i)} = {Show(w[i])}", 1.15, heights[i] * 0.62 + (heights[i] < 0 ? -0.31 : 0.29)));
        }

        wires.AddRange([Wire(3, 0, 4.5, 0), Wire(4.5, 0, 5.6, 0)]);
        labels.AddRange([new Label($"z = {Show(z)}", 3.75, 0.2), new Label("sum", 3, -0.42), new Label($"{activationName}(z)", 4.5, -0.42)]);
        labels.Add(new Label($"ŷ = {Show(activation(z))}", 5.7, 0) { Anchor = "left" });
        Trace[] nodes =
        [
            new([.. w.Select(_ => 0.0)], heights, "markers") { Ink = Ink.Data, Size = 20 },
            new([3, 4.5], [0, 0], "markers") { Ink = Ink.Data, Size = 34 },
        ];
        var margin = (w.Length - 1) / 2.0 + 0.5;
        return new Figure(
            new Panel(title, new Axis("", -1.7, 7.2), new Axis("", -margin, margin), [.. wires, .. nodes]) { Labels = labels, ShowAxes = false });
    }

    private static Trace Wire(double x1, double y1, double x2, double y2) => new([x1, x2], [y1, y2], "lines");

    private static string Show(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Subscript(int index) =>
        string.Concat(index.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('₀' + (digit - '0'))));
}
