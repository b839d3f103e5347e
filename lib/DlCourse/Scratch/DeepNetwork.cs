using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>A network of equal layers for a yes or no, whose activation is handed to it: a value and a slope.</summary>
/// <remarks>
/// z⁽ˡ⁾ = W⁽ˡ⁾ a⁽ˡ⁻¹⁾ + b⁽ˡ⁾ with a⁽⁰⁾ = x and a⁽ˡ⁾ = f(z⁽ˡ⁾), for l = 1 … depth; then one more neuron gives the logit z, and ŷ = σ(z).
/// Every sum is taken in one order, so all processors compute the same numbers. For networks of many classes see <see cref="MultilayerPerceptron"/>.
/// </remarks>
public sealed partial class DeepNetwork
{
    private readonly int[] sizes;
    private readonly double[][] weights;    // layer l: inputs × outputs, row by row
    private readonly double[][] biases;

    /// <summary>A network with random weights of mean 0 and standard deviation <paramref name="scale"/> / √inputs; biases are 0.</summary>
    /// <param name="activation">f and f′ of every hidden neuron.</param>
    /// <param name="depth">How many hidden layers; 0 for logistic regression.</param>
    /// <param name="width">How many neurons each of them has.</param>
    /// <param name="inputs">How many numbers an example has.</param>
    /// <param name="scale">How large the first weights are: √2 keeps the size of signals through ReLU (He et al. 2015), 1 without an activation.</param>
    /// <param name="seed">The seed of the weights.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size below 1, a depth below 0, or a scale that is not above 0.</exception>
    public DeepNetwork(Activation activation, int depth, int width = 10, int inputs = 2, double scale = 1.4142135623730951, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(activation);
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        if (!(scale > 0) || double.IsInfinity(scale)) throw new ArgumentOutOfRangeException(nameof(scale), scale, "The scale of the weights must be a number above zero.");
        Activation = activation;
        sizes = [inputs, .. Enumerable.Repeat(width, depth), 1];
        var random = new Pcg32((ulong)seed, 42);
        weights = [.. sizes.Zip(sizes.Skip(1), (from, to) => Enumerable.Range(0, from * to).Select(_ => random.Normal(0, scale / Math.Sqrt(from))).ToArray())];
        biases = [.. sizes.Skip(1).Select(size => new double[size])];
    }

    /// <summary>f and f′ of every hidden neuron.</summary>
    public Activation Activation { get; }

    /// <summary>How many hidden layers there are.</summary>
    public int Depth => sizes.Length - 2;

    /// <summary>The weights that lead into a layer: a row for each of its neurons, a column for each of its inputs; a copy.</summary>
    /// <param name="layer">1 for the first hidden layer, up to <see cref="Depth"/> + 1 for the output.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public Matrix<double> Weights(int layer)
    {
        RequireLayer(layer, Depth + 1);
        var (from, to) = (sizes[layer - 1], sizes[layer]);
        return Matrix<double>.Build.Dense(to, from, (neuron, input) => weights[layer - 1][input * to + neuron]);
    }

    /// <summary>The biases of a layer; a copy.</summary>
    /// <inheritdoc cref="Weights"/>
    public Vector<double> Biases(int layer)
    {
        RequireLayer(layer, Depth + 1);
        return Vector<double>.Build.DenseOfArray(biases[layer - 1]);
    }

    /// <summary>The sums z of a hidden layer, before its activation.</summary>
    /// <param name="layer">1 for the first hidden layer, up to <see cref="Depth"/>.</param>
    /// <param name="inputs">N × D: one example in each row.</param>
    /// <returns>N × width.</returns>
    /// <exception cref="ArgumentException">Another number of inputs, or no such layer.</exception>
    public Matrix<double> Sums(int layer, Matrix<double> inputs)
    {
        RequireLayer(layer, Depth);
        ArgumentNullException.ThrowIfNull(inputs);
        var pass = new Pass(this, inputs);
        pass.Forward();
        return Matrix<double>.Build.DenseOfColumnArrays(pass.Sums[layer]);
    }

    /// <summary>ŷ = σ(z): the chance of class 1.</summary>
    /// <param name="x">The inputs of one example.</param>
    /// <exception cref="ArgumentException">Another number of inputs.</exception>
    public double Predict(params double[] x)
    {
        ArgumentNullException.ThrowIfNull(x);
        return Activations.Sigmoid(new Pass(this, Matrix<double>.Build.DenseOfRowArrays(x)).Forward()[0]);
    }

    /// <summary>The share of examples on the right side of ŷ = ½, from 0 to 1.</summary>
    /// <param name="inputs">N × D: one example in each row.</param>
    /// <param name="labels">N classes, 0 or 1.</param>
    /// <exception cref="ArgumentException">Shapes that do not fit.</exception>
    public double Accuracy(Matrix<double> inputs, Vector<double> labels)
    {
        Examples.RequireFit(inputs, labels);
        var logits = new Pass(this, inputs).Forward();
        return logits.Zip(labels).Count(example => example.First > 0 == (example.Second == 1)) / (double)labels.Count;
    }

    private static void RequireLayer(int layer, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(layer, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(layer, last);
    }
}
