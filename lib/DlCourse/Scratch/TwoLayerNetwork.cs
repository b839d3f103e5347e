using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>A network of one hidden layer and one output, all sigmoids, that answers yes or no: small enough to follow by hand.</summary>
/// <remarks>
/// With D inputs and H hidden neurons: h = σ(W₁ x + b₁) and ŷ = σ(w₂ · h + b₂). The loss is the binary cross-entropy
/// J = −[y ln ŷ + (1 − y) ln(1 − ŷ)], so backward (Rumelhart, Hinton and Williams 1986):
/// δ = ŷ − y, ∂J/∂w₂ = δ h, ∂J/∂b₂ = δ; δₕ = δ w₂ ∘ h ∘ (1 − h), ∂J/∂W₁ = δₕ xᵀ, ∂J/∂b₁ = δₕ, and ∂J/∂x = W₁ᵀ δₕ.
/// The numbers of a network never change: a step makes a new one.
/// </remarks>
public sealed partial class TwoLayerNetwork
{
    /// <summary>A network of these numbers.</summary>
    /// <param name="hiddenWeights">H × D: one row for each hidden neuron.</param>
    /// <param name="hiddenBiases">H numbers.</param>
    /// <param name="outputWeights">H numbers: one for each hidden neuron.</param>
    /// <param name="outputBias">The bias of the output.</param>
    /// <exception cref="ArgumentException">Shapes that do not fit.</exception>
    public TwoLayerNetwork(Matrix<double> hiddenWeights, Vector<double> hiddenBiases, Vector<double> outputWeights, double outputBias)
    {
        ArgumentNullException.ThrowIfNull(hiddenWeights);
        ArgumentNullException.ThrowIfNull(hiddenBiases);
        ArgumentNullException.ThrowIfNull(outputWeights);
        RequireOneEach(hiddenWeights, hiddenBiases.Count, "hidden biases", nameof(hiddenBiases));
        RequireOneEach(hiddenWeights, outputWeights.Count, "output weights", nameof(outputWeights));
        (W1, B1, W2, B2) = (hiddenWeights, hiddenBiases, outputWeights, outputBias);
    }

    /// <summary>The weights of the hidden layer, H × D: row j belongs to hidden neuron j.</summary>
    public Matrix<double> W1 { get; }

    /// <summary>The H biases of the hidden layer.</summary>
    public Vector<double> B1 { get; }

    /// <summary>The H weights of the output.</summary>
    public Vector<double> W2 { get; }

    /// <summary>The bias of the output.</summary>
    public double B2 { get; }

    /// <summary>All (D + 2) · H + 1 numbers in one vector: W₁ row by row, b₁, w₂, b₂.</summary>
    public Vector<double> Parameters => Vector<double>.Build.DenseOfEnumerable([.. W1.EnumerateRows().SelectMany(row => row), .. B1, .. W2, B2]);

    /// <summary>A network that starts anywhere: every weight and bias is drawn from a normal distribution around 0.</summary>
    /// <param name="inputs">D, at least 1.</param>
    /// <param name="hidden">H, at least 1.</param>
    /// <param name="seed">Equal seeds give equal networks.</param>
    /// <param name="spread">The standard deviation.</param>
    /// <exception cref="ArgumentOutOfRangeException">No input, no hidden neuron, or a negative spread.</exception>
    public static TwoLayerNetwork Random(int inputs, int hidden, int seed, double spread = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inputs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(hidden);
        ArgumentOutOfRangeException.ThrowIfNegative(spread);
        var random = new Pcg32((ulong)seed, 42);
        var empty = new TwoLayerNetwork(
            Matrix<double>.Build.Dense(hidden, inputs), Vector<double>.Build.Dense(hidden), Vector<double>.Build.Dense(hidden), 0);
        return empty.WithParameters(Vector<double>.Build.Dense((inputs + 2) * hidden + 1, _ => random.Normal(0, spread)));
    }

    /// <summary>A network of the same shape with other numbers.</summary>
    /// <param name="parameters">As many numbers as <see cref="Parameters"/> has, in its order.</param>
    /// <exception cref="ArgumentException">Too few or too many numbers.</exception>
    public TwoLayerNetwork WithParameters(Vector<double> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var (h, d) = (W1.RowCount, W1.ColumnCount);
        if (parameters.Count != (d + 2) * h + 1)
        {
            throw new ArgumentException($"The network has {(d + 2) * h + 1} weights and biases, but there are {parameters.Count} numbers.", nameof(parameters));
        }

        return new TwoLayerNetwork(
            Matrix<double>.Build.Dense(h, d, (j, i) => parameters[j * d + i]),
            parameters.SubVector(h * d, h), parameters.SubVector(h * d + h, h), parameters[^1]);
    }

    /// <summary>What the hidden neurons say: h = σ(W₁ x + b₁), H numbers.</summary>
    /// <param name="x">D inputs.</param>
    /// <exception cref="ArgumentException">Another number of inputs.</exception>
    public Vector<double> Hidden(Vector<double> x)
    {
        RequireInputs(x);
        return (W1 * x + B1).Map(Activations.Sigmoid);
    }

    /// <summary>What the network says: ŷ = σ(w₂ · h + b₂), between 0 and 1.</summary>
    /// <inheritdoc cref="Hidden"/>
    public double Output(Vector<double> x) => Activations.Sigmoid(W2 * Hidden(x) + B2);

    /// <summary>The loss of one example: the binary cross-entropy of <see cref="Output"/> and y.</summary>
    /// <param name="x">D inputs.</param>
    /// <param name="y">The target, 0 or 1.</param>
    /// <exception cref="ArgumentException">Another number of inputs.</exception>
    public double Loss(Vector<double> x, double y) => Losses.BinaryCrossEntropy([Output(x)], [y]);

    /// <summary>The mean loss of several examples.</summary>
    /// <param name="inputs">N × D: one example in each row.</param>
    /// <param name="targets">N targets, each 0 or 1.</param>
    /// <exception cref="ArgumentException">Shapes that do not fit, or no example.</exception>
    public double Loss(Matrix<double> inputs, Vector<double> targets)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return Losses.BinaryCrossEntropy(inputs.EnumerateRows().Select(Output), targets);
    }

    private static void RequireOneEach(Matrix<double> hiddenWeights, int count, string what, string parameter)
    {
        if (count != hiddenWeights.RowCount)
        {
            throw new ArgumentException(
                $"The hidden weights are {hiddenWeights.RowCount} × {hiddenWeights.ColumnCount}, one row for each hidden neuron, but there are {count} {what}.", parameter);
        }
    }

    private void RequireInputs(Vector<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.Count != W1.ColumnCount) throw new ArgumentException($"The network has {W1.ColumnCount} inputs, but the example has {x.Count} numbers.", nameof(x));
    }
}
