using DlCourse.Plotting;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse;

/// <summary>Figures of tensors: every tensor becomes an array, and the builder of <see cref="Plot"/> for arrays does the rest.</summary>
/// <remarks>
/// They are extensions and not members, because TorchSharp converts arrays to tensors by itself: beside a member for tensors,
/// <c>Plot.Line("…", array, array)</c> would be ambiguous. An extension is asked only where no member fits.
/// </remarks>
public static class TensorPlots
{
    extension(Plot)
    {
        /// <summary>Points joined by a line.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="x">A tensor [N]: the horizontal positions.</param>
        /// <param name="y">A tensor [N]: the vertical positions.</param>
        /// <param name="name">What the legend calls the line; null for no legend.</param>
        /// <param name="xLabel">What the horizontal axis measures.</param>
        /// <param name="yLabel">What the vertical axis measures.</param>
        /// <param name="dashed">True for a dashed line, to tell two lines apart.</param>
        /// <param name="ink">What the line means, hence its colour.</param>
        /// <param name="markers">Whether its points are marked.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; not one axis each; lengths that differ.</exception>
        public static Figure Line(
            string title, Tensor x, Tensor y, string? name = null, string xLabel = "x", string yLabel = "y", bool dashed = false, Ink ink = Ink.Model, bool markers = false) =>
            Plot.Line(title, x.ToArray1D(), y.ToArray1D(), name, xLabel, yLabel, dashed, ink, markers);

        /// <summary>Several lines over the same positions.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="x">A tensor [N]: the horizontal positions.</param>
        /// <param name="lines">For each line its name and a tensor [N].</param>
        /// <param name="xLabel">What the horizontal axis measures.</param>
        /// <param name="yLabel">What the vertical axis measures.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; no line; not one axis each; lengths that differ.</exception>
        public static Figure Lines(string title, Tensor x, IEnumerable<(string Name, Tensor Y)> lines, string xLabel = "x", string yLabel = "y") =>
            Plot.Lines(title, x.ToArray1D(), lines.Select(line => (line.Name, (IEnumerable<double>)line.Y.ToArray1D())), xLabel, yLabel);

        /// <summary>Points: at positions x and y, or the rows of a table with their classes.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="x">A tensor [N] of horizontal positions; or [N, 2], a point in each row.</param>
        /// <param name="y">A tensor [N] of vertical positions; beside [N, 2], the classes of the points, whole numbers from 0.</param>
        /// <param name="name">What the legend calls points without a class; null for no legend.</param>
        /// <param name="xLabel">What the horizontal axis measures; null for x, or x₁ of points with classes.</param>
        /// <param name="yLabel">What the vertical axis measures; null for y, or x₂ of points with classes.</param>
        /// <param name="ink">What points without a class mean, hence their colour.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; other shapes; lengths that differ.</exception>
        public static Figure Scatter(string title, Tensor x, Tensor y, string? name = null, string? xLabel = null, string? yLabel = null, Ink ink = Ink.Data)
        {
            ArgumentNullException.ThrowIfNull(x);
            return x.ndim == 2
                ? Plot.Scatter(title, Matrix<double>.Build.DenseOfArray(x.ToArray2D()), TensorClassifierPlots.Labels(y), xLabel ?? "x₁", yLabel ?? "x₂")
                : Plot.Scatter(title, x.ToArray1D(), y.ToArray1D(), name, xLabel ?? "x", yLabel ?? "y", ink: ink);
        }

        /// <summary>Named amounts as bars.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="categories">N names.</param>
        /// <param name="values">A tensor [N].</param>
        /// <param name="xLabel">What the categories are.</param>
        /// <param name="yLabel">What is measured.</param>
        /// <param name="ink">What the bars mean, hence their colour.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; not one axis; not one value for each name.</exception>
        public static Figure Bar(string title, IEnumerable<string> categories, Tensor values, string xLabel = "", string yLabel = "", Ink ink = Ink.Data) =>
            Plot.Bar(title, categories, values.ToArray1D(), xLabel, yLabel, ink);

        /// <summary>How often values fall into equal intervals.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="values">A tensor of any shape.</param>
        /// <param name="bins">How many intervals; 0 lets the data decide.</param>
        /// <param name="xLabel">What the values are.</param>
        /// <param name="yLabel">What is counted.</param>
        /// <param name="ink">What the values mean, hence their colour.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; an empty tensor.</exception>
        public static Figure Histogram(string title, Tensor values, int bins = 0, string xLabel = "value", string yLabel = "count", Ink ink = Ink.Data) =>
            Plot.Histogram(title, TensorArrays.Flat(values), bins, xLabel, yLabel, ink);

        /// <summary>The distribution of values in each layer, one above the other on one scale.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="layers">For each layer, the first below, its name and a tensor of any shape.</param>
        /// <param name="xLabel">What the values are.</param>
        /// <param name="bins">How many intervals.</param>
        /// <param name="ink">What the values mean, hence their colour: for gradients purple.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; no layer; an empty tensor.</exception>
        public static Figure HistogramsByLayer(string title, IEnumerable<(string Name, Tensor Values)> layers, string xLabel = "value", int bins = 60, Ink ink = Ink.Data) =>
            Plot.HistogramsByLayer(title, layers.Select(layer => (layer.Name, (IEnumerable<double>)TensorArrays.Flat(layer.Values))), xLabel, bins, ink);

        /// <summary>The weights of a model, or their gradients, parameter by parameter, one above the other on one scale.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="model">The model; parameters of one number are left out.</param>
        /// <param name="gradients">True for the gradients of the last backward pass.</param>
        /// <param name="bins">How many intervals.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; no parameter; gradients before any backward pass.</exception>
        public static Figure HistogramsByLayer(string title, nn.Module model, bool gradients = false, int bins = 60)
        {
            ArgumentNullException.ThrowIfNull(model);
            var shown = model.named_parameters().Where(one => one.parameter.numel() > 1).Select(one => (one.name, Values: gradients ? one.parameter.grad : one.parameter)).ToArray();
            if (shown.Length == 0) throw new ArgumentException("This model has no parameters to show.", nameof(model));
            if (Array.Find(shown, one => one.Values is null).name is { } bare) throw new ArgumentException($"The parameter {bare} has no gradient: call backward() on a loss of this model first.", nameof(model));
            return Plot.HistogramsByLayer(title, shown.Select(one => (one.name, one.Values!)), gradients ? "gradient" : "weight", bins, gradients ? Ink.Gradient : Ink.Data);
        }

        /// <summary>A loss or another measure after each epoch.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="training">A tensor [N]: the value after each epoch.</param>
        /// <param name="validation">As many values; null for none.</param>
        /// <param name="yLabel">What is measured.</param>
        /// <param name="higherIsBetter">True for an accuracy, false for a loss.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; not one axis each; lengths that differ.</exception>
        public static Figure LearningCurves(string title, Tensor training, Tensor? validation = null, string yLabel = "loss", bool higherIsBetter = false) =>
            Plot.LearningCurves(title, training.ToArray1D(), validation?.ToArray1D(), yLabel, higherIsBetter);
    }
}
