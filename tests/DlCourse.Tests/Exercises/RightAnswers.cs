using MathNet.Numerics.LinearAlgebra;
using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises;

/// <summary>Right answers, written in as many ways as learners find: none may be called wrong.</summary>
internal static class RightAnswers
{
    public static IReadOnlyList<(string Function, string Way, Delegate Answer)> All { get; } =
    [
        ("gradient descent step", "a loop", (double[] weights, double[] gradient, double learningRate) =>
        {
            var moved = new double[weights.Length];
            for (var i = 0; i < weights.Length; i++) moved[i] = weights[i] - learningRate * gradient[i];
            return moved;
        }),
        ("gradient descent step", "MathNet", (double[] weights, double[] gradient, double learningRate) =>
            (Vector<double>.Build.Dense(weights) - learningRate * Vector<double>.Build.Dense((double[])gradient.Clone())).ToArray()),
        ("gradient descent step", "float", (double[] weights, double[] gradient, double learningRate) =>
            weights.Select((w, i) => (float)w - (float)learningRate * (float)gradient[i]).ToArray()),
        ("gradient descent step", "a list, lazily", (double[] weights, double[] gradient, double learningRate) => weights.Zip(gradient, (w, g) => -learningRate * g + w)),
        ("gradient descent step", "a MathNet vector", (double[] weights, double[] gradient, double learningRate) =>
            Vector<double>.Build.DenseOfArray(weights) - Vector<double>.Build.DenseOfArray(gradient).Multiply(learningRate)),
        ("momentum step: new velocity, then new weight", "other order of adding", (double weight, double velocity, double gradient, double momentum, double learningRate) =>
        {
            var step = -gradient * learningRate + velocity * momentum;
            return (step + weight, step);
        }),
        ("perceptron rule", "two branches", (double[] weights, double[] x, double y, double learningRate) =>
        {
            var z = 0.0;
            for (var i = 0; i < x.Length; i++) z += weights[i] * x[i];
            if (z > 0 && y == 0) return weights.Select((w, i) => w - learningRate * x[i]).ToArray();
            return z <= 0 && y == 1 ? [.. weights.Select((w, i) => w + learningRate * x[i])] : weights;
        }),
        ("perceptron rule", "float", (double[] weights, double[] x, double y, double learningRate) =>
        {
            var error = (float)y - (weights.Zip(x, (w, v) => w * v).Sum() > 0 ? 1f : 0f);
            return weights.Zip(x, (w, v) => (float)w + (float)learningRate * error * (float)v).ToArray();
        }),
        ("one step of fitting a line by least squares", "expanded", (double slope, double intercept, double[] xs, double[] ys, double learningRate) =>
        {
            double n = xs.Length, a = 0, b = 0;
            for (var i = 0; i < xs.Length; i++)
            {
                a += 2 / n * (slope * xs[i] * xs[i] + intercept * xs[i] - ys[i] * xs[i]);
                b += 2 / n * (slope * xs[i] + intercept - ys[i]);
            }

            return (slope - learningRate * a, intercept - learningRate * b);
        }),
        ("a given number of descent steps on (x − 3)²", "closed form", (double start, double learningRate, int steps) => 3 + (start - 3) * Math.Pow(1 - 2 * learningRate, steps)),
        ("central difference", "two halves", (Func<double, double> f, double x, double h) => ((f(x + h) - f(x)) / h + (f(x) - f(x - h)) / h) / 2),
        ("numerical gradient", "a loop that puts things back", (Func<double[], double> f, double[] point, double h) =>
        {
            var gradient = new List<double>();
            for (var i = 0; i < point.Length; i++)
            {
                var old = point[i];
                point[i] = old + h;
                var up = f(point);
                point[i] = old - h;
                gradient.Add((up - f(point)) / (2 * h));
                point[i] = old;
            }

            return gradient;
        }),
        ("mean squared error", "MathNet", (double[] predictions, double[] targets) =>
            (Vector<double>.Build.DenseOfArray(predictions) - Vector<double>.Build.DenseOfArray(targets)).PointwisePower(2).Sum() / targets.Length),
        ("mean squared error", "float", (double[] predictions, double[] targets) => predictions.Zip(targets, (p, y) => (float)(p - y) * (float)(p - y)).Average()),
        ("mean squared error", "expanded square", (double[] predictions, double[] targets) => predictions.Zip(targets, (p, y) => p * p - 2 * p * y + y * y).Sum() / predictions.Length),
        ("mean absolute error", "a root of a square", (double[] predictions, double[] targets) => predictions.Select((p, i) => Math.Sqrt(Math.Pow(p - targets[i], 2))).Average()),
        ("binary cross-entropy, mean over examples", "a tiny epsilon", (double[] probabilities, double[] targets) =>
            probabilities.Zip(targets, (p, y) => -(y * Math.Log(p + 1e-12) + (1 - y) * Math.Log(1 - p + 1e-12))).Average()),
        ("cross-entropy of one example", "log2 and back", (double[] probabilities, int label) => Math.Log2(1 / probabilities[label]) * Math.Log(2)),
        ("cross-entropy of one example", "MathF", (double[] probabilities, int label) => -MathF.Log((float)probabilities[label])),
        ("root mean squared error", "MathNet", (double[] predictions, double[] targets) =>
            MathNet.Numerics.Distance.Euclidean(predictions, targets) / Math.Sqrt(predictions.Length)),
        ("root mean squared error", "variance and squared mean", (double[] predictions, double[] targets) =>
        {
            var errors = predictions.Zip(targets, (p, y) => p - y).ToArray();
            return Math.Sqrt(errors.Average(e => (e - errors.Average()) * (e - errors.Average())) + errors.Average() * errors.Average());
        }),
        ("cross-entropy with labels, mean over examples", "one-hot rows", (double[][] probabilities, int[] labels) =>
            probabilities.Zip(labels, (q, label) => q.Select((p, k) => k == label ? -Math.Log(p) : 0).Sum()).Average()),
        ("cross-entropy with labels, mean over examples", "one over p, in bits and back", (double[][] probabilities, int[] labels) =>
            labels.Select((label, i) => Math.Log2(1 / probabilities[i][label]) * Math.Log(2)).Sum() / labels.Length),
        ("recall (0 where nothing is positive)", "an average of answers", (int[] predictions, int[] targets) =>
            predictions.Where((_, i) => targets[i] == 1).Select(p => (double)p).DefaultIfEmpty().Average()),
        ("entropy in bits", "natural, then divided", (double[] probabilities) => -probabilities.Where(p => p > 0).Sum(p => p * Math.Log(p)) / Math.Log(2)),
        ("sigmoid", "tanh", (double z) => (1 + Math.Tanh(z / 2)) / 2),
        ("sigmoid", "MathNet", (double z) => MathNet.Numerics.SpecialFunctions.Logistic(z)),
        ("sigmoid", "float", (double z) => 1 / (1 + MathF.Exp(-(float)z))),
        ("rectified linear unit of a list", "a comparison", (double[] z) => z.Select(v => v > 0 ? v : 0).ToList()),
        ("rectified linear unit of a list", "half of the sum", (double[] z) => Array.ConvertAll(z, v => (v + Math.Abs(v)) / 2)),
        ("softmax of a list", "log-sum-exp", (double[] logits) =>
        {
            var top = logits.Max();
            var log = top + Math.Log(logits.Sum(v => Math.Exp(v - top)));
            return logits.Select(v => Math.Exp(v - log)).ToArray();
        }),
        ("softmax of each row", "jagged rows", (double[,] logits) => Enumerable.Range(0, logits.GetLength(0)).Select(i =>
        {
            var e = Enumerable.Range(0, logits.GetLength(1)).Select(j => Math.Exp(logits[i, j])).ToArray();
            return e.Select(v => v / e.Sum()).ToArray();
        }).ToArray()),
        ("accuracy", "a count", (int[] predictions, int[] targets) => (double)predictions.Where((p, i) => p == targets[i]).Count() / targets.Length),
        ("accuracy", "float", (int[] predictions, int[] targets) => predictions.Where((p, i) => p == targets[i]).Count() / (float)targets.Length),
        ("accuracy", "decimal", (int[] predictions, int[] targets) => predictions.Where((p, i) => p == targets[i]).Count() / (decimal)targets.Length),
        ("precision (0 where nothing was predicted)", "an average of labels", (int[] predictions, int[] targets) => targets.Where((_, i) => predictions[i] == 1).Select(y => (double)y).DefaultIfEmpty().Average()),
        ("confusion matrix, rows true and columns predicted", "doubles", (int[] predictions, int[] targets, int classes) =>
        {
            var table = new double[classes, classes];
            for (var i = 0; i < targets.Length; i++) table[targets[i], predictions[i]] += 1;
            return table;
        }),
        ("matrix product", "MathNet", (double[,] a, double[,] b) => (Matrix<double>.Build.DenseOfArray(a) * Matrix<double>.Build.DenseOfArray(b)).ToArray()),
        ("matrix product", "a MathNet matrix", (double[,] a, double[,] b) => Matrix<double>.Build.DenseOfArray(a).Multiply(Matrix<double>.Build.DenseOfArray(b))),
        ("a layer: W x + b", "dot products", (Matrix<double> weights, Vector<double> bias, Vector<double> x) => weights.EnumerateRows().Select((row, i) => row.DotProduct(x) + bias[i]).ToArray()),
        ("dot product", "MathNet", (double[] a, double[] b) => Vector<double>.Build.DenseOfArray(a) * Vector<double>.Build.DenseOfArray(b)),
        ("dot product", "a tensor", (double[] a, double[] b) => tensor(a).dot(tensor(b)).item<double>()),
        ("dot product", "float", (double[] a, double[] b) => a.Select((x, i) => (float)x * (float)b[i]).Sum()),
        ("a layer for a batch: X Wᵀ + b", "a tensor", (double[,] inputs, double[,] weights, double[] bias) => (tensor(inputs).matmul(tensor(weights).T) + tensor(bias)).ToArray2D()),
        ("a layer for a batch: X Wᵀ + b", "the bias as an extra 1", (double[,] inputs, double[,] weights, double[] bias) =>
        {
            var wide = Matrix<double>.Build.DenseOfArray(weights).Append(Vector<double>.Build.Dense(bias).ToColumnMatrix());
            var withOne = Matrix<double>.Build.DenseOfArray(inputs).Append(Matrix<double>.Build.Dense(inputs.GetLength(0), 1, 1));
            return withOne.TransposeAndMultiply(wide);
        }),
        ("scores of templates: x·t − ½ t·t", "from distances", (double[,] images, double[,] templates) =>
        {
            var (x, t) = (Matrix<double>.Build.DenseOfArray(images), Matrix<double>.Build.DenseOfArray(templates));
            double Score(int i, int k) => (x.Row(i).DotProduct(x.Row(i)) - Math.Pow((x.Row(i) - t.Row(k)).L2Norm(), 2)) / 2;
            return Matrix<double>.Build.Dense(x.RowCount, t.RowCount, Score);
        }),
        ("outer product of error and input", "MathNet", (double[] errors, double[] inputs) => Vector<double>.Build.DenseOfArray(errors).OuterProduct(Vector<double>.Build.DenseOfArray(inputs))),
        ("standard deviation", "mean of squares minus square of mean", (double[] values) => Math.Sqrt(Math.Max(0, values.Average(v => v * v) - Math.Pow(values.Average(), 2)))),
        ("standard deviation", "MathNet", (double[] values) => MathNet.Numerics.Statistics.Statistics.PopulationStandardDeviation(values)),
        ("mean of each column", "MathNet", (double[,] table) => Matrix<double>.Build.DenseOfArray(table).ColumnSums() / table.GetLength(0)),
        ("length of a vector", "MathNet", (double[] v) => Vector<double>.Build.DenseOfArray(v).L2Norm()),
        ("place of the largest value", "a loop", (double[] scores) =>
        {
            var place = 0;
            for (var i = 1; i < scores.Length; i++)
            {
                if (scores[i] > scores[place]) place = i;
            }

            return place;
        }),
        ("distance of two points", "MathNet", (double[] a, double[] b) => MathNet.Numerics.Distance.Euclidean(a, b)),
        ("distance of two points", "expanded", (double[] a, double[] b) => Math.Sqrt(Math.Max(0, a.Sum(u => u * u) + b.Sum(v => v * v) - 2 * a.Zip(b, (u, v) => u * v).Sum()))),
        ("running sum", "a loop", (double[] values) =>
        {
            var (sum, sums) = (0.0, new List<double>());
            foreach (var value in values) sums.Add(sum += value);
            return sums;
        }),
        ("width of a convolution's output", "long", (int width, int kernel, int padding, int stride) => 1L + (width - kernel + 2 * padding) / stride),
        .. TensorRightAnswers.All,
    ];
}
