using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>A classifier of layers: each multiplies by weights, adds a bias and, but for the last, replaces what is below zero by zero (ReLU).</summary>
/// <remarks>
/// z⁽ˡ⁾ = W⁽ˡ⁾ a⁽ˡ⁻¹⁾ + b⁽ˡ⁾ with a⁽⁰⁾ = x and a⁽ˡ⁾ = max(0, z⁽ˡ⁾); the last z goes through the softmax. Without a hidden layer this is softmax regression.
/// It is for lessons that use a network before they build one. Every sum is taken in one order and element by element, so
/// processors with wide and with narrow vectors learn the same weights.
/// </remarks>
public sealed partial class MultilayerPerceptron
{
    private readonly int[] sizes;
    private readonly double[][] weights;    // layer l: inputs × outputs, row by row
    private readonly double[][] biases;

    private MultilayerPerceptron(int[] sizes, int seed)
    {
        this.sizes = sizes;
        var random = new Pcg32((ulong)seed, 40);
        weights = new double[sizes.Length - 1][];
        biases = new double[sizes.Length - 1][];
        for (var layer = 0; layer < weights.Length; layer++)
        {
            // He et al. 2015: a variance of 2 / inputs keeps the signal's size through ReLU.
            var spread = Math.Sqrt(2.0 / sizes[layer]);
            weights[layer] = [.. Enumerable.Range(0, sizes[layer] * sizes[layer + 1]).Select(_ => random.Normal(0, spread))];
            biases[layer] = new double[sizes[layer + 1]];
        }
    }

    /// <summary>The number of inputs, then of the neurons of each layer; the last is the number of classes.</summary>
    public IReadOnlyList<int> Sizes => sizes;

    /// <summary>How many weights and biases there are: all that was learned.</summary>
    public int ParameterCount => weights.Sum(layer => layer.Length) + biases.Sum(layer => layer.Length);

    /// <summary>The weights of a layer: one row for each of its neurons, one column for each of its inputs; a copy.</summary>
    /// <param name="layer">0 for the first layer after the inputs.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public Matrix<double> Weights(int layer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(layer);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(layer, weights.Length);
        return Matrix<double>.Build.Dense(sizes[layer + 1], sizes[layer], (to, from) => weights[layer][from * sizes[layer + 1] + to]);
    }

    /// <summary>The probability of each class: the softmax of the last layer.</summary>
    /// <param name="x">The inputs.</param>
    /// <exception cref="ArgumentException">Another number of inputs.</exception>
    public Vector<double> Probabilities(Vector<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.Count != sizes[0]) throw new ArgumentException($"The network has {sizes[0]} inputs, but the example has {x.Count} numbers.", nameof(x));
        var activations = NewActivations();
        x.ToArray().CopyTo(activations[0], 0);
        Forward(activations);
        return Vector<double>.Build.Dense(activations[^1]);
    }

    /// <summary>The likeliest class.</summary>
    /// <inheritdoc cref="Probabilities"/>
    public int Predict(Vector<double> x) => Probabilities(x).MaximumIndex();

    /// <summary>The share of examples whose likeliest class is their label, from 0 to 1.</summary>
    /// <param name="inputs">N × D: one example in each row.</param>
    /// <param name="labels">N classes.</param>
    /// <exception cref="ArgumentException">Shapes that do not fit.</exception>
    public double Accuracy(Matrix<double> inputs, Vector<double> labels)
    {
        Examples.RequireClasses(inputs, labels);
        return inputs.EnumerateRows().Zip(labels).Count(example => Predict(example.First) == example.Second) / (double)labels.Count;
    }

    /// <summary>The mean cross-entropy: −ln of the probability of the right class.</summary>
    /// <inheritdoc cref="Accuracy"/>
    public double Loss(Matrix<double> inputs, Vector<double> labels)
    {
        Examples.RequireClasses(inputs, labels);
        return inputs.EnumerateRows().Zip(labels).Average(example => -Math.Log(Math.Max(1e-300, Probabilities(example.First)[(int)example.Second])));
    }
}
