using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DlCourse.Plotting.Diagrams;
using DlCourse.Plotting.Model;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Plotting;

/// <content>Neurons and networks of them.</content>
[SuppressMessage("Performance", "CA1814", Justification = "Weights between two layers are a rectangle: double[,] says so.")]
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
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(activation);
        var w = Require.Finite(nameof(weights), weights);
        var inputs = Require.Finite(nameof(x), x).Prepend(1).ToArray();
        Require.SameLength(nameof(weights), w.Length, "1 and x", inputs.Length);

        const double Step = 66;
        var z = w.Zip(inputs, (weight, input) => weight * input).Sum();
        var height = w.Length * Step + 6;
        var drawing = new Drawing(460, height);
        var largest = w.Max(Math.Abs);
        for (var i = 0; i < w.Length; i++)
        {
            var y = Step / 2 + 3 + i * Step;
            drawing.Line(88, y, 250, height / 2, Wire(w[i], largest), dash: w[i] < 0 ? "dash" : "solid");
            drawing.Ellipse(76, y - 11, 22, 22, Palette.Of(Ink.Data));
            drawing.Words(i == 0 ? "1" : $"x{Subscript(i)} = {Show(inputs[i])}", 70, y, anchor: "right");
            // Half along the wire, on its outer side; the steeper the wire, the farther off, as the words are wide.
            var text = $"w{Subscript(i)} = {Show(w[i])}";
            var (wx, wy, slope) = (160.0, y + (height / 2 - y) * 0.44, Math.Abs(height / 2 - y) / 162);
            var off = 14 + slope * Svg.TextWidth.Of(text, 13) / 2;
            drawing.Words(text, wx, wy + (y > height / 2 + 1 ? off : -off));
        }

        drawing.Line(270, height / 2, 345, height / 2);
        drawing.Arrow(380, height / 2, 400, height / 2);
        drawing.Ellipse(231, height / 2 - 20, 40, 40, Palette.Of(Ink.Data));
        drawing.Ellipse(341, height / 2 - 20, 40, 40, Palette.Of(Ink.Data));
        drawing.Words($"z = {Show(z)}", 306, height / 2 - 14);
        drawing.Words("sum", 251, height / 2 + 34);
        drawing.Words($"{activationName}(z)", 361, height / 2 + 34);
        drawing.Words("ŷ =", 404, height / 2 - 2, anchor: "left");
        drawing.Words(Show(activation(z)), 404, height / 2 + 15, anchor: "left");
        return drawing.ToFigure(
            title, $"a neuron: {string.Join(" + ", w.Select((weight, i) => $"{Show(weight)} · {Show(inputs[i])}"))} = {Show(z)}, and {activationName}({Show(z)}) = {Show(activation(z))}");
    }

    /// <summary>A network as layers of neurons. Thick wires weigh much, dashed ones are negative.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="layers">How many neurons each layer has, the inputs first.</param>
    /// <param name="weights">Between each layer and the next a table with a row for each neuron of the next; null for wires of one width.</param>
    /// <param name="names">A name for each layer; null for none.</param>
    /// <param name="values">Numbers in the neurons, layer by layer; null for none.</param>
    /// <returns>The figure; of a layer with more than 8 neurons the first 4 and the last 3 are drawn, with dots between.</returns>
    /// <exception cref="ArgumentException">No title; fewer than two layers; tables that do not fit.</exception>
    public static Figure Network(
        string title, IEnumerable<int> layers, IEnumerable<double[,]>? weights = null, IEnumerable<string>? names = null, IEnumerable<double[]>? values = null)
    {
        Require.Title(title);
        var sizes = Require.Copy(nameof(layers), layers);
        if (sizes.Length < 2 || sizes.Any(size => size < 1))
        {
            throw new ArgumentException("A network needs at least two layers, each with at least one neuron.", nameof(layers));
        }

        var tables = weights is null ? null : Require.Copy(nameof(weights), weights);
        Require.SameLength("gaps between layers", sizes.Length - 1, nameof(weights), tables?.Length ?? sizes.Length - 1);
        for (var i = 0; tables is not null && i < tables.Length; i++)
        {
            Require.SameLength($"layer {i + 1}", sizes[i + 1], $"weights {i}, rows", tables[i].GetLength(0));
            Require.SameLength($"layer {i}", sizes[i], $"weights {i}, columns", tables[i].GetLength(1));
            Require.Finite($"weights {i}", tables[i].Cast<double>());
        }

        var numbers = values?.ToArray();
        var captions = names is null ? null : Names(nameof(names), names, sizes.Length);
        return new NetworkDiagram(sizes, tables, captions, numbers).Draw(title);
    }

    private static double Wire(double weight, double largest) => largest > 0 ? 1.2 + 4 * Math.Abs(weight) / largest : 1.5;

    private static string Show(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Subscript(int index) =>
        string.Concat(index.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('₀' + (digit - '0'))));
}
