using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <content>The backward pass, and learning one example after the other.</content>
public sealed partial class TwoLayerNetwork
{
    /// <summary>The slope of one example's loss along every weight and bias, in the places of the numbers they belong to.</summary>
    /// <param name="x">D inputs.</param>
    /// <param name="y">The target, 0 or 1.</param>
    /// <exception cref="ArgumentException">Another number of inputs.</exception>
    public TwoLayerNetwork Slopes(Vector<double> x, double y)
    {
        var h = Hidden(x);
        var delta = Activations.Sigmoid(W2 * h + B2) - y;
        var hiddenDeltas = HiddenDeltas(h, delta);
        return new TwoLayerNetwork(hiddenDeltas.OuterProduct(x), hiddenDeltas, delta * h, delta);
    }

    /// <summary>The slope of one example's loss along every input: ∂J/∂xᵢ = Σⱼ δₕⱼ W₁ⱼᵢ.</summary>
    /// <inheritdoc cref="Slopes"/>
    public Vector<double> InputSlopes(Vector<double> x, double y)
    {
        var h = Hidden(x);
        return W1.TransposeThisAndMultiply(HiddenDeltas(h, Activations.Sigmoid(W2 * h + B2) - y));
    }

    /// <summary>One step downhill: every number minus rate times its slope.</summary>
    /// <param name="slopes">What <see cref="Slopes"/> returned for this network.</param>
    /// <param name="learningRate">The size of the step.</param>
    /// <exception cref="ArgumentException">Slopes of a network of another shape.</exception>
    public TwoLayerNetwork Step(TwoLayerNetwork slopes, double learningRate)
    {
        ArgumentNullException.ThrowIfNull(slopes);
        return WithParameters(Parameters - learningRate * slopes.Parameters);
    }

    /// <summary>Stochastic gradient descent: in every epoch each example once, in an order drawn anew, and a step after each.</summary>
    /// <param name="inputs">N × D: one example in each row.</param>
    /// <param name="targets">N targets, each 0 or 1.</param>
    /// <param name="learningRate">The size of a step, above zero.</param>
    /// <param name="epochs">How often it sees every example.</param>
    /// <param name="seed">The seed of the orders.</param>
    /// <returns>The trained network.</returns>
    /// <exception cref="ArgumentException">Shapes that do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate that is not above zero, or a negative number of epochs.</exception>
    public TwoLayerNetwork Trained(Matrix<double> inputs, Vector<double> targets, double learningRate, int epochs, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(targets);
        if (inputs.ColumnCount != W1.ColumnCount) throw new ArgumentException($"The network has {W1.ColumnCount} inputs, but the examples have {inputs.ColumnCount} columns.", nameof(inputs));
        if (inputs.RowCount != targets.Count) throw new ArgumentException($"There are {inputs.RowCount} examples, but {targets.Count} targets.", nameof(targets));
        if (!(learningRate > 0) || double.IsInfinity(learningRate)) throw new ArgumentOutOfRangeException(nameof(learningRate), learningRate, "A learning rate must be a number above zero.");
        ArgumentOutOfRangeException.ThrowIfNegative(epochs);

        var (w1, b1, w2, b2) = (W1.ToRowArrays(), B1.ToArray(), W2.ToArray(), B2);
        var (rows, h) = (inputs.ToRowArrays(), new double[w2.Length]);
        var random = new Pcg32((ulong)seed, 43);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var row in random.Permutation(rows.Length)) b2 = Learn(rows[row], targets[row], learningRate, w1, b1, w2, b2, h);
        }

        return new TwoLayerNetwork(
            Matrix<double>.Build.DenseOfRowArrays(w1), Vector<double>.Build.Dense(b1), Vector<double>.Build.Dense(w2), b2);
    }

    /// <summary>One step in place, without making vectors: lessons train hundreds of networks. Returns the new output bias.</summary>
    private static double Learn(double[] x, double y, double rate, double[][] w1, double[] b1, double[] w2, double b2, double[] h)
    {
        var z = b2;
        for (var j = 0; j < h.Length; j++)
        {
            var sum = b1[j];
            for (var i = 0; i < x.Length; i++) sum += w1[j][i] * x[i];
            h[j] = Activations.Sigmoid(sum);
            z += w2[j] * h[j];
        }

        var delta = Activations.Sigmoid(z) - y;
        for (var j = 0; j < h.Length; j++)
        {
            // The old w₂ carries the blame; only then may it move.
            var hiddenDelta = delta * w2[j] * h[j] * (1 - h[j]);
            w2[j] -= rate * delta * h[j];
            for (var i = 0; i < x.Length; i++) w1[j][i] -= rate * hiddenDelta * x[i];
            b1[j] -= rate * hiddenDelta;
        }

        return b2 - rate * delta;
    }

    /// <summary>How much each hidden sum is to blame: δ times its weight times the slope of its sigmoid.</summary>
    private Vector<double> HiddenDeltas(Vector<double> h, double delta) => delta * W2.PointwiseMultiply(h).PointwiseMultiply(1 - h);
}
