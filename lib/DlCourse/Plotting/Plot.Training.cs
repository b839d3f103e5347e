using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <content>What happens while a network learns.</content>
public static partial class Plot
{
    /// <summary>Training and validation after each epoch, with the best epoch marked.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="training">A value after each epoch, from epoch 1; NaN where none was measured.</param>
    /// <param name="validation">As many values; null for none.</param>
    /// <param name="yLabel">What is measured.</param>
    /// <param name="higherIsBetter">True for an accuracy, false for a loss.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; a series is empty, infinite somewhere, or of another length.</exception>
    public static Figure LearningCurves(
        string title, IEnumerable<double> training, IEnumerable<double>? validation = null, string yLabel = "loss", bool higherIsBetter = false)
    {
        Require.Title(title);
        var train = Require.Gappy(nameof(training), training);
        double[] epochs = [.. train.Select((_, i) => i + 1.0)];
        var curves = new List<Trace> { Curve("training", train, Palette.Of(Ink.Data), "dash") };
        var annotations = new List<Annotation>();
        var valid = validation is null ? null : Require.Gappy(nameof(validation), validation);
        if (valid is not null)
        {
            Require.SameLength(nameof(training), train.Length, nameof(validation), valid.Length);
            curves.Add(Curve("validation", valid, Palette.Model, "solid"));
            var present = Enumerable.Range(0, valid.Length).Where(i => !double.IsNaN(valid[i]));
            var best = higherIsBetter ? present.MaxBy(i => valid[i]) : present.MinBy(i => valid[i]);
            curves.Add(new Trace
            {
                Mode = "markers",
                Name = $"best: {NumberText.Of(valid[best])} after epoch {best + 1}",
                Showlegend = true,
                X = new Values([best + 1.0]),
                Y = new Values([valid[best]]),
                Marker = Dots(Palette.Model, 14, "circle-open"),
            });
        }

        var all = train.Concat(valid ?? []);
        return new Figure(new Panel(title, Scale.Axis("epoch", epochs, 0.02), Scale.Axis(yLabel, all), curves) { Annotations = annotations });

        Trace Curve(string name, double[] values, string colour, string dash)
        {
            var (x, y, _) = Reduction.Line(epochs, values);
            return new Trace { Mode = "lines", Name = name, Showlegend = true, X = new Values(x), Y = new Values(y), Line = new LineStyle { Color = colour, Width = 2.2, Dash = dash } };
        }
    }

    /// <summary>The distribution of values in each layer, one above the other on one scale: do they vanish, do they explode?</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="layers">For each layer, the first below, its name and its values.</param>
    /// <param name="xLabel">What the values are.</param>
    /// <param name="bins">How many intervals.</param>
    /// <param name="ink">What the values mean, hence their colour: for gradients purple.</param>
    /// <returns>The figure; every hill has the same height, and beside it stands the standard deviation.</returns>
    /// <exception cref="ArgumentException">No title; no layer; a layer without values.</exception>
    public static Figure HistogramsByLayer(
        string title, IEnumerable<(string Name, IEnumerable<double> Values)> layers, string xLabel = "value", int bins = 60, Ink ink = Ink.Data)
    {
        Require.Title(title);
        var all = Require.Copy(nameof(layers), layers).Select(layer => (layer.Name, Values: Require.Gappy(layer.Name, layer.Values))).ToArray();
        var (low, high) = Scale.Ends(all.SelectMany(layer => layer.Values));
        (low, high) = high > low ? (low, high) : (low - 0.5, high + 0.5);
        // The deviations stand to the right of all hills.
        var right = high + 0.25 * (high - low);
        var traces = new List<Trace>();
        var annotations = new List<Annotation>();
        // The upper layers first, so that lower hills stand in front of them.
        for (var i = all.Length - 1; i >= 0; i--)
        {
            var (edges, counts) = Binning.Between(all[i].Values, low, high, bins);
            var tallest = counts.Max();
            double[] x = [edges[0], .. edges.Zip(edges.Skip(1)).SelectMany(pair => new[] { pair.First, pair.Second }), edges[^1]];
            double[] y = [i, .. counts.SelectMany(count => new[] { i + 0.9 * count / tallest, i + 0.9 * count / tallest }), i];
            var colour = Palette.Of(ink);
            traces.Add(new Trace { Mode = "none", Name = "", Fill = "toself", Fillcolor = colour, Opacity = 0.55, X = new Values(x), Y = new Values(y) });
            traces.Add(new Trace { Mode = "lines", Name = "", X = new Values(x), Y = new Values(y), Line = new LineStyle { Color = Palette.Model, Width = 1 } });
            annotations.Add(new Annotation { Text = $"σ = {NumberText.Of(Deviation(all[i].Values))}", X = right, Y = i + 0.45, Xanchor = "right", Font = new FontStyle { Size = 11 } });
        }

        var yAxis = new Axis { Range = [-0.15, all.Length + 0.05], Tickvals = [.. all.Select((_, i) => (double)i)], Ticktext = [.. all.Select(layer => layer.Name)] };
        return new Figure(new Panel(title, Scale.Axis(xLabel, [low, right], 0.02), yAxis, traces)
        {
            Annotations = annotations,
            Height = Math.Clamp(all.Length * 42, 150, 460),
            Summary = string.Join(", ", all.Select(layer => $"{layer.Name}: {layer.Values.Length} values, σ = {NumberText.Of(Deviation(layer.Values))}")),
        });
    }

    private static double Deviation(double[] values)
    {
        var present = values.Where(value => !double.IsNaN(value)).ToArray();
        var mean = present.Average();
        return Math.Sqrt(present.Average(value => (value - mean) * (value - mean)));
    }
}
