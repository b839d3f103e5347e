using DlCourse.Plotting;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse;

/// <summary>Classes and classifiers of tensors (see <see cref="TensorPlots"/>).</summary>
public static class TensorClassifierPlots
{
    extension(Plot)
    {
        /// <summary>The share of positives found against the share of false alarms, at every threshold (ROC), with the area below.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="scores">A tensor [N]; the higher, the surer that the class is 1.</param>
        /// <param name="labels">A tensor [N] of classes, each 0 or 1, of both at least one.</param>
        /// <param name="name">What the legend calls the classifier.</param>
        /// <returns>The figure, with the line of guessing.</returns>
        /// <exception cref="ArgumentException">No title; not one axis each; lengths that differ; only one class.</exception>
        public static Figure Roc(string title, Tensor scores, Tensor labels, string name = "classifier") =>
            Plot.Roc(title, scores.ToArray1D(), TensorArrays.Whole(nameof(labels), labels), name);

        /// <summary>How many of those called positive are (precision), against how many of the positives are found (recall), at every threshold.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="scores">A tensor [N]; the higher, the surer that the class is 1.</param>
        /// <param name="labels">A tensor [N] of classes, each 0 or 1, of both at least one.</param>
        /// <param name="name">What the legend calls the classifier.</param>
        /// <returns>The figure, with the line of guessing.</returns>
        /// <exception cref="ArgumentException">No title; not one axis each; lengths that differ; only one class.</exception>
        public static Figure PrecisionRecall(string title, Tensor scores, Tensor labels, string name = "classifier") =>
            Plot.PrecisionRecall(title, scores.ToArray1D(), TensorArrays.Whole(nameof(labels), labels), name);

        /// <summary>Points of two classes over the shades of a model's probability of class 1; the line is where it is one half.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="model">Gives for points [M, 2] the probabilities of class 1, [M] or [M, 1]; it is called once, without gradients.</param>
        /// <param name="points">A tensor [N, 2].</param>
        /// <param name="classes">A tensor [N] of classes, each 0 or 1.</param>
        /// <param name="xLabel">What the first column measures.</param>
        /// <param name="yLabel">What the second column measures.</param>
        /// <param name="valueLabel">What the shades stand for.</param>
        /// <returns>The figure, with one unit as long across as up.</returns>
        /// <exception cref="ArgumentException">No title; shapes that do not fit; a probability outside 0 to 1.</exception>
        public static Figure DecisionBoundary(
            string title, Func<Tensor, Tensor> model, Tensor points, Tensor classes, string xLabel = "x₁", string yLabel = "x₂", string valueLabel = "p(class 1)")
        {
            ArgumentNullException.ThrowIfNull(model);
            var (rows, labels) = (Matrix<double>.Build.DenseOfArray(points.ToArray2D()), Labels(classes));

            // A first drawing only notes where the figure asks, so that the model answers all places in one batch.
            var places = new Dictionary<(double X, double Y), int>();
            Plot.DecisionBoundary(title, (x, y) => places.TryAdd((x, y), places.Count) ? 0.5 : 0.5, rows, labels);
            var answers = Ask(model, [.. places.Keys], points.dtype);
            return Plot.DecisionBoundary(title, (x, y) => answers[places[(x, y)]], rows, labels, xLabel, yLabel, valueLabel);
        }
    }

    internal static Vector<double> Labels(Tensor classes) => Vector<double>.Build.DenseOfArray(Array.ConvertAll(TensorArrays.Whole(nameof(classes), classes), label => (double)label));

    private static double[] Ask(Func<Tensor, Tensor> model, (double X, double Y)[] places, ScalarType type)
    {
        using var quiet = no_grad();
        var batch = tensor(places.SelectMany(place => new[] { place.X, place.Y }).ToArray()).reshape(places.Length, 2).to(type);
        var answers = model(batch);
        return answers.numel() == places.Length
            ? TensorArrays.Flat(answers)
            : throw new ArgumentException($"For {places.Length} points the model answers with a tensor of shape {TensorArrays.ShapeOf(answers)}: one probability for each point, [{places.Length}] or [{places.Length}, 1], is needed.", nameof(model));
    }
}
