using System.Globalization;
using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting.Diagrams;

/// <summary>Layers of neurons with wires between them.</summary>
internal sealed class NetworkDiagram(int[] sizes, double[][,]? weights, string[]? names, double[][]? values)
{
    private const double Radius = 15;
    private const double Width = 460;

    // Few neurons stand farther apart, so that there is room for the weights on their wires.
    private double StepY => sizes.Max() <= 3 ? 92 : 44;

    /// <summary>Draws the network.</summary>
    public Figure Draw(string title)
    {
        var shown = sizes.Select(Shown).ToArray();
        var height = shown.Max(rows => rows.Length) * StepY + 10;
        var drawing = new Drawing(Width, height + 44);
        var largest = weights?.SelectMany(table => table.Cast<double>()).Max(Math.Abs) ?? 0;
        for (var layer = 0; layer + 1 < sizes.Length; layer++)
        {
            foreach (var from in shown[layer].Where(neuron => neuron >= 0))
            {
                foreach (var to in shown[layer + 1].Where(neuron => neuron >= 0))
                {
                    var (a, b) = (Place(layer, from), Place(layer + 1, to));
                    var weight = weights?[layer][to, from] ?? 0;
                    var wide = weights is null ? 1 : 0.6 + 3.6 * Math.Abs(weight) / Math.Max(largest, 1e-12);
                    drawing.Line(a.X, a.Y, b.X, b.Y, wide, Palette.Of(Ink.Data), weight < 0 ? "dash" : "solid");
                    if (weights is not null && sizes[layer] * sizes[layer + 1] <= 6)
                    {
                        // Near its input, where wires that meet are still apart; a steep wire has its number near its output, out of the others' way.
                        var steep = Math.Abs(b.Y - a.Y) > 1.1 * StepY;
                        var t = steep ? 0.75 : from == to ? 0.27 : 0.2;
                        var aside = b.Y > a.Y + 1 ? 14 : b.Y < a.Y - 1 ? -14 : -10;
                        drawing.Words(NumberText.Of(weight), a.X + (b.X - a.X) * t, a.Y + (b.Y - a.Y) * t + (steep ? -aside : aside), 12);
                    }
                }
            }
        }

        for (var layer = 0; layer < sizes.Length; layer++)
        {
            foreach (var neuron in shown[layer])
            {
                var (x, y) = Place(layer, neuron);
                if (neuron < 0)
                {
                    drawing.Words("⋮", x, y, 18, bold: true);
                    continue;
                }

                // White under the neuron's tint, so that wires end at its rim; the ground of the page may be dark, so grey.
                drawing.Ellipse(x - Radius, y - Radius, 2 * Radius, 2 * Radius, layer == 0 ? "#E3E3E3" : "#BDBDBD");
                if (values?[layer] is { } numbers)
                {
                    drawing.Words(numbers[neuron].ToString("0.##", CultureInfo.InvariantCulture).Replace('-', '−'), x, y, 11, colour: "#000000");
                }
            }

            drawing.Words(sizes[layer].ToString("#,0", CultureInfo.InvariantCulture), Place(layer, 0).X, height + 8, 13, bold: true);
            if (names is not null)
            {
                drawing.Words(names[layer], Place(layer, 0).X, height + 28);
            }
        }

        var parameters = sizes.Zip(sizes.Skip(1), (a, b) => (long)a * b).Sum();
        return drawing.ToFigure(title, $"a network with layers of {string.Join(", ", sizes)} neurons{(names is null ? "" : $" ({string.Join(", ", names)})")} and {parameters.ToString("#,0", CultureInfo.InvariantCulture)} weights");

        (double X, double Y) Place(int layer, int neuron)
        {
            var index = Array.IndexOf(shown[layer], neuron);
            var edge = names is null ? Radius + 6 : 34.0;
            return (edge + (Width - 2 * edge) * layer / (sizes.Length - 1), height / 2 + (index - (shown[layer].Length - 1) / 2.0) * StepY);
        }
    }

    // −1 stands for the neurons that are left out.
    private static int[] Shown(int size) => size <= 8 ? [.. Enumerable.Range(0, size)] : [0, 1, 2, 3, -1, size - 3, size - 2, size - 1];
}
