using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>One artificial neuron: a weight for every input, one more as bias, and a step at the end.</summary>
/// <remarks>
/// z = w₀ + w₁x₁ + … + wₙxₙ and ŷ = 1 if z &gt; 0, else 0. The bias is <c>Weights[0]</c>; there is no separate threshold,
/// because θ = −w₀ would do the same work twice. Source: F. Rosenblatt, Psychological Review 65 (1958).
/// </remarks>
public sealed class Perceptron
{
    /// <summary>A perceptron with the given weights.</summary>
    /// <param name="weights">n + 1 numbers: the bias w₀ first, then one weight for each of the n ≥ 1 inputs.</param>
    /// <exception cref="ArgumentException">Fewer than two numbers.</exception>
    public Perceptron(params double[] weights)
        : this(Vector<double>.Build.DenseOfArray(weights ?? throw new ArgumentNullException(nameof(weights))))
    {
    }

    /// <summary>A perceptron with the given weights.</summary>
    /// <param name="weights">A vector of n + 1 numbers: the bias w₀ first, then one weight for each of the n ≥ 1 inputs; it is copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException">Fewer than two numbers.</exception>
    public Perceptron(Vector<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count < 2)
        {
            throw new ArgumentException($"A perceptron needs a bias and at least one weight, but got {weights.Count} number(s).", nameof(weights));
        }

        Weights = weights.Clone();
    }

    /// <summary>All n + 1 weights (w₀, w₁, …, wₙ); the bias is at index 0.</summary>
    public Vector<double> Weights { get; }

    /// <summary>How many inputs it reads: n.</summary>
    public int InputCount => Weights.Count - 1;

    /// <summary>The net input z = w · (1, x): the bias plus every input times its weight.</summary>
    /// <param name="x">The n inputs, without the extra 1.</param>
    /// <returns>z, one number; its sign says on which side of the boundary x lies.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> does not have n numbers.</exception>
    public double NetInput(Vector<double> x) => Weights.DotProduct(WithLeadingOne(x));

    /// <inheritdoc cref="NetInput(Vector{double})"/>
    public double NetInput(params double[] x) => NetInput(Vector<double>.Build.DenseOfArray(x));

    /// <summary>The prediction ŷ: 1 if z &gt; 0, else 0.</summary>
    /// <param name="x">The n inputs, without the extra 1.</param>
    /// <returns>0 or 1; a point exactly on the boundary (z = 0) gets 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> does not have n numbers.</exception>
    public int Predict(Vector<double> x) => (int)Activations.Step(NetInput(x));

    /// <inheritdoc cref="Predict(Vector{double})"/>
    public int Predict(params double[] x) => Predict(Vector<double>.Build.DenseOfArray(x));

    /// <summary>How many rows of a labelled table it gets wrong.</summary>
    /// <param name="inputs">A matrix of N × n inputs, one example in each row.</param>
    /// <param name="targets">N targets, each 0 or 1.</param>
    /// <returns>A count from 0 to N.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public int CountMistakes(Matrix<double> inputs, Vector<double> targets)
    {
        Examples.RequireFit(inputs, targets);
        return inputs.EnumerateRows().Zip(targets, (x, y) => Predict(x) != y).Count(wrong => wrong);
    }

    /// <summary>The weights as text, for example <c>w = (-2, 1, 2)</c>.</summary>
    public override string ToString() => $"w = {Examples.Format(Weights)}";

    private Vector<double> WithLeadingOne(Vector<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.Count != InputCount)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"This perceptron reads {InputCount} input(s), but got {x.Count}.");
            throw new ArgumentException(message, nameof(x));
        }

        return Examples.WithLeadingOne(x);
    }
}
