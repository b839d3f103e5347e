using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <content>Learning: the slopes of the mean cross-entropy over all examples, and plain gradient descent.</content>
public sealed partial class DeepNetwork
{
    /// <summary>Makes steps of gradient descent, each over all examples.</summary>
    /// <param name="inputs">N × D: one example in each row.</param>
    /// <param name="labels">N classes, 0 or 1.</param>
    /// <param name="learningRate">The size of a step, above zero.</param>
    /// <param name="steps">How many.</param>
    /// <returns>The mean cross-entropy before the first step, then after each one: steps + 1 numbers; NaN once the numbers have overflowed.</returns>
    /// <exception cref="ArgumentException">Shapes that do not fit, or a label that is not 0 or 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate that is not above zero, or fewer than 0 steps.</exception>
    public double[] Train(Matrix<double> inputs, Vector<double> labels, double learningRate, int steps)
    {
        Examples.RequireFit(inputs, labels);
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        if (!(learningRate > 0) || double.IsInfinity(learningRate)) throw new ArgumentOutOfRangeException(nameof(learningRate), learningRate, "A learning rate must be a number above zero.");
        var pass = new Pass(this, inputs);
        var losses = new double[steps + 1];
        for (var step = 0; step <= steps; step++)
        {
            losses[step] = pass.Forward().Zip(labels, Loss).Average();
            if (step == steps) break;
            pass.Back(labels);
            foreach (var (values, slopes) in weights.Concat(biases).Zip(pass.WeightSlopes.Concat(pass.BiasSlopes))) MultilayerPerceptron.AddScaled(slopes, -learningRate, values);
        }

        return losses;
    }

    /// <summary>How large the slopes dJ/dz are that arrive at each hidden layer: the mean of their absolute values over neurons and examples.</summary>
    /// <param name="inputs">N × D: one example in each row.</param>
    /// <param name="labels">N classes, 0 or 1.</param>
    /// <returns>One number for each hidden layer, the first layer first; J is the mean loss of all examples.</returns>
    /// <exception cref="ArgumentException">Shapes that do not fit, or a label that is not 0 or 1.</exception>
    public double[] SlopeSizes(Matrix<double> inputs, Vector<double> labels)
    {
        var pass = ThereAndBack(inputs, labels);
        return [.. Enumerable.Range(1, Depth).Select(layer => pass.Errors[layer].Average(neuron => neuron.Average(Math.Abs)))];
    }

    /// <summary>The slopes of the mean loss: weights layer by layer, each as <see cref="Weights"/> returns it, and biases.</summary>
    internal (Matrix<double>[] Weights, Vector<double>[] Biases) Slopes(Matrix<double> inputs, Vector<double> labels)
    {
        var pass = ThereAndBack(inputs, labels);
        return (
            [.. pass.WeightSlopes.Select((slopes, l) => Matrix<double>.Build.Dense(sizes[l + 1], sizes[l], (to, from) => slopes[from * sizes[l + 1] + to]))],
            [.. pass.BiasSlopes.Select(slopes => Vector<double>.Build.DenseOfArray(slopes))]);
    }

    /// <summary>A copy with one weight, or with no input one bias, moved: for measuring slopes.</summary>
    internal DeepNetwork Moved(int layer, int to, int? from, double by)
    {
        var copy = new DeepNetwork(Activation, Depth, sizes[1], sizes[0]);
        foreach (var (values, target) in weights.Concat(biases).Zip(copy.weights.Concat(copy.biases))) values.CopyTo(target, 0);
        if (from is { } input) copy.weights[layer - 1][input * sizes[layer] + to] += by;
        else copy.biases[layer - 1][to] += by;
        return copy;
    }

    // ln(1 + e^z) − y z, in a form that does not overflow.
    private static double Loss(double logit, double label) => Math.Max(logit, 0) - label * logit + Math.Log(1 + Math.Exp(-Math.Abs(logit)));

    private Pass ThereAndBack(Matrix<double> inputs, Vector<double> labels)
    {
        Examples.RequireFit(inputs, labels);
        var pass = new Pass(this, inputs);
        pass.Forward();
        pass.Back(labels);
        return pass;
    }

    /// <summary>What the examples leave in the layers on their way forward and back: for each layer and neuron one number per example.</summary>
    /// <remarks>Examples lie side by side, so that a processor adds several at once; each number is a sum in one order all the same.</remarks>
    private sealed class Pass
    {
        private readonly DeepNetwork network;
        private readonly int count;
        private readonly double[][][] outputs;

        public Pass(DeepNetwork network, Matrix<double> inputs)
        {
            if (inputs.ColumnCount != network.sizes[0]) throw new ArgumentException($"The network has {network.sizes[0]} inputs, but an example has {inputs.ColumnCount} numbers.", nameof(inputs));
            (this.network, count) = (network, inputs.RowCount);
            (Sums, outputs) = (NewNumbers(), NewNumbers());
            outputs[0] = inputs.ToColumnArrays();
        }

        /// <summary>z of each layer; the inputs, at index 0, have none.</summary>
        public double[][][] Sums { get; }

        /// <summary>dJ/dz of each layer, for the mean loss J.</summary>
        public double[][][] Errors { get; private set; } = [];

        public double[][] WeightSlopes { get; private set; } = [];

        public double[][] BiasSlopes { get; private set; } = [];

        /// <summary>The logit of every example.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public double[] Forward()
        {
            for (var layer = 1; layer < outputs.Length; layer++)
            {
                var (z, w) = (Sums[layer], network.weights[layer - 1]);
                for (var to = 0; to < z.Length; to++)
                {
                    Array.Fill(z[to], network.biases[layer - 1][to]);
                    for (var from = 0; from < outputs[layer - 1].Length; from++) MultilayerPerceptron.AddScaled(outputs[layer - 1][from], w[from * z.Length + to], z[to]);
                    if (layer < outputs.Length - 1) Apply(network.Activation.Value, z[to], outputs[layer][to]);
                }
            }

            return Sums[^1][0];
        }

        /// <summary>Fills errors and slopes, after a forward pass.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Back(Vector<double> labels)
        {
            if (Errors.Length == 0)
            {
                Errors = NewNumbers();
                WeightSlopes = [.. network.weights.Select(layer => new double[layer.Length])];
                BiasSlopes = [.. network.biases.Select(layer => new double[layer.Length])];
            }

            // Sigmoid and cross-entropy together: the slope along the logit is ŷ − y.
            for (var n = 0; n < count; n++) Errors[^1][0][n] = (Activations.Sigmoid(Sums[^1][0][n]) - labels[n]) / count;
            var slope = new double[count];
            for (var layer = Errors.Length - 1; layer >= 1; layer--)
            {
                var (below, above, w) = (outputs[layer - 1], Errors[layer], network.weights[layer - 1]);
                for (var to = 0; to < above.Length; to++) BiasSlopes[layer - 1][to] = above[to].Sum();
                for (var from = 0; from < below.Length; from++)
                {
                    for (var to = 0; to < above.Length; to++) WeightSlopes[layer - 1][from * above.Length + to] = Product(above[to], below[from]);
                    if (layer == 1) continue;
                    var error = Errors[layer - 1][from];
                    Array.Clear(error);
                    for (var to = 0; to < above.Length; to++) MultilayerPerceptron.AddScaled(above[to], w[from * above.Length + to], error);
                    Apply(network.Activation.Slope, Sums[layer - 1][from], slope);
                    for (var n = 0; n < count; n++) error[n] *= slope[n];
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void Apply(Func<double, double> f, double[] from, double[] to)
        {
            for (var n = 0; n < from.Length; n++) to[n] = f(from[n]);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static double Product(double[] a, double[] b)
        {
            var sum = 0.0;
            for (var n = 0; n < a.Length; n++) sum += a[n] * b[n];
            return sum;
        }

        private double[][][] NewNumbers() => [.. network.sizes.Select(size => Enumerable.Range(0, size).Select(_ => new double[count]).ToArray())];
    }
}
