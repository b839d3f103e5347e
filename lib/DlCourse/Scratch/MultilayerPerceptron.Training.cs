using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;
using Wide = System.Numerics.Vector<double>;

namespace DlCourse.Scratch;

/// <content>Learning: mini-batches, backpropagation, gradient descent with momentum 0.9.</content>
public sealed partial class MultilayerPerceptron
{
    private const double Momentum = 0.9;

    /// <summary>Learns from labelled examples.</summary>
    /// <param name="inputs">N × D: one example in each row.</param>
    /// <param name="labels">N classes, whole numbers from 0.</param>
    /// <param name="hidden">How many neurons each hidden layer has; empty for softmax regression.</param>
    /// <param name="epochs">How often it sees every example.</param>
    /// <param name="learningRate">The size of a step, above zero.</param>
    /// <param name="batchSize">How many examples it sees before each step.</param>
    /// <param name="seed">The seed of the first weights and of the order of the examples.</param>
    /// <returns>The trained network.</returns>
    /// <exception cref="ArgumentException">Shapes that do not fit; fewer than two classes; a label that is no class.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size, a number of epochs or a rate that is not above zero.</exception>
    public static MultilayerPerceptron Train(
        Matrix<double> inputs, Vector<double> labels, IReadOnlyList<int> hidden, int epochs = 30, double learningRate = 0.02, int batchSize = 16, int seed = 0)
    {
        Examples.RequireClasses(inputs, labels);
        ArgumentNullException.ThrowIfNull(hidden);
        ArgumentOutOfRangeException.ThrowIfNegative(epochs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(batchSize);
        if (hidden.Any(size => size < 1)) throw new ArgumentOutOfRangeException(nameof(hidden), hidden.Min(), "A hidden layer needs at least one neuron.");
        if (!(learningRate > 0) || double.IsInfinity(learningRate)) throw new ArgumentOutOfRangeException(nameof(learningRate), learningRate, "A learning rate must be a number above zero.");
        var classes = labels.Count == 0 ? 0 : (int)labels.Max() + 1;
        if (classes < 2) throw new ArgumentException("The labels name fewer than two classes: there is nothing to tell apart.", nameof(labels));

        var network = new MultilayerPerceptron([inputs.ColumnCount, .. hidden, classes], seed);
        var rows = inputs.ToRowArrays();
        var random = new Pcg32((ulong)seed, 41);
        var gradient = new Gradient(network);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var order = random.Permutation(rows.Length);
            for (var start = 0; start < order.Length; start += batchSize)
            {
                var batch = order.AsSpan(start, Math.Min(batchSize, order.Length - start));
                gradient.Decay(Momentum);
                foreach (var row in batch) gradient.Add(rows[row], (int)labels[row], -learningRate / batch.Length);
                gradient.Step();
            }
        }

        return network;
    }

    /// <summary>The slopes of the loss of some examples: weights layer by layer, each as <see cref="Weights"/> returns it, and biases.</summary>
    internal (Matrix<double>[] Weights, Vector<double>[] Biases) Slopes(Matrix<double> inputs, Vector<double> labels)
    {
        Examples.RequireClasses(inputs, labels);
        var gradient = new Gradient(this);
        foreach (var (x, label) in inputs.EnumerateRows().Zip(labels)) gradient.Add(x.ToArray(), (int)label, 1.0 / labels.Count);
        return (
            [.. gradient.Weights.Select((g, layer) => Matrix<double>.Build.Dense(sizes[layer + 1], sizes[layer], (to, from) => g[from * sizes[layer + 1] + to]))],
            [.. gradient.Biases.Select(g => Vector<double>.Build.Dense((double[])g.Clone()))]);
    }

    /// <summary>A copy with one weight, or with no input one bias, moved: for measuring slopes.</summary>
    internal MultilayerPerceptron Moved(int layer, int to, int? from, double by)
    {
        var copy = new MultilayerPerceptron(sizes, 0);
        for (var l = 0; l < weights.Length; l++)
        {
            weights[l].CopyTo(copy.weights[l], 0);
            biases[l].CopyTo(copy.biases[l], 0);
        }

        if (from is { } input) copy.weights[layer][input * sizes[layer + 1] + to] += by;
        else copy.biases[layer][to] += by;
        return copy;
    }

    private double[][] NewActivations() => [.. sizes.Select(size => new double[size])];

    /// <summary>Fills the activations from the inputs in the first of them; the last become probabilities.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]      // a lesson trains for a fraction of a second: too short to be compiled twice
    private void Forward(double[][] activations)
    {
        for (var layer = 0; layer < weights.Length; layer++)
        {
            var (from, to) = (activations[layer], activations[layer + 1]);
            biases[layer].CopyTo(to, 0);
            for (var i = 0; i < from.Length; i++)
            {
                // Row by row: each output is a sum in the order of the inputs, however many the processor adds at once.
                if (from[i] != 0) AddScaled(weights[layer].AsSpan(i * to.Length, to.Length), from[i], to);
            }

            if (layer < weights.Length - 1) TensorPrimitives.Max(to, 0.0, to);
        }

        Softmax(activations[^1]);
    }

    /// <summary>Adds scale times x, each element by itself: a product and a sum, never fused into one rounding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddScaled(ReadOnlySpan<double> x, double scale, Span<double> to)
    {
        var wideX = MemoryMarshal.Cast<double, Wide>(x);
        var wideTo = MemoryMarshal.Cast<double, Wide>(to);
        for (var i = 0; i < wideX.Length; i++) wideTo[i] += wideX[i] * scale;
        for (var i = wideX.Length * Wide.Count; i < x.Length; i++) to[i] += x[i] * scale;
    }

    private static void Softmax(double[] z)
    {
        var (largest, sum) = (z.Max(), 0.0);
        for (var i = 0; i < z.Length; i++) sum += z[i] = Math.Exp(z[i] - largest);
        for (var i = 0; i < z.Length; i++) z[i] /= sum;
    }

    /// <summary>What one batch asks the parameters to change by, on top of what is left of earlier changes.</summary>
    private sealed class Gradient(MultilayerPerceptron network)
    {
        private readonly double[][] activations = network.NewActivations();
        private readonly double[][] errors = network.NewActivations();

        public double[][] Weights { get; } = [.. network.weights.Select(layer => new double[layer.Length])];

        public double[][] Biases { get; } = [.. network.biases.Select(layer => new double[layer.Length])];

        public void Decay(double factor)
        {
            foreach (var values in Weights.Concat(Biases)) TensorPrimitives.Multiply(values, factor, values);
        }

        /// <summary>Adds scale times the slopes of one example's loss.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Add(double[] x, int label, double scale)
        {
            x.CopyTo(activations[0], 0);
            network.Forward(activations);

            // Softmax and cross-entropy together: the slope along z is p − y.
            activations[^1].CopyTo(errors[^1], 0);
            errors[^1][label] -= 1;
            for (var layer = Weights.Length - 1; layer >= 0; layer--)
            {
                var (below, above) = (activations[layer], errors[layer + 1]);
                AddScaled(above, scale, Biases[layer]);
                for (var i = 0; i < below.Length; i++)
                {
                    if (below[i] == 0)
                    {
                        errors[layer][i] = 0;
                        continue;
                    }

                    if (layer > 0) errors[layer][i] = Sum(network.weights[layer].AsSpan(i * above.Length, above.Length), above);
                    AddScaled(above, scale * below[i], Weights[layer].AsSpan(i * above.Length, above.Length));
                }
            }
        }

        public void Step()
        {
            foreach (var (values, change) in network.weights.Concat(network.biases).Zip(Weights.Concat(Biases))) TensorPrimitives.Add(values, change, values);
        }

        // Not TensorPrimitives.Dot: its order of adding depends on the processor.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static double Sum(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
        {
            var sum = 0.0;
            for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
            return sum;
        }
    }
}
