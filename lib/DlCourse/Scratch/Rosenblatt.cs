using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>Rosenblatt's learning rule: leave the weights alone when right, nudge them when wrong.</summary>
/// <remarks>w ← w + η (y − ŷ) x, where x = (1, x₁, …, xₙ) and ŷ = 1 if w · x &gt; 0, else 0.</remarks>
public static class Rosenblatt
{
    /// <summary>Runs the rule over the examples, in their order, until a pass has no mistake.</summary>
    /// <param name="inputs">A matrix of N × n inputs, one example in each row, without the extra 1.</param>
    /// <param name="targets">N targets, each 0 or 1.</param>
    /// <param name="learningRate">η, above zero.</param>
    /// <param name="maxEpochs">When to give up: at least 1. Data that no line separates would go on for ever.</param>
    /// <param name="start">The n + 1 weights to start from; zeros if null.</param>
    /// <returns>The trace of every update.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together, or a target is neither 0 nor 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate that is not above zero, or no epoch at all.</exception>
    public static PerceptronTrace Learn(
        Matrix<double> inputs, Vector<double> targets, double learningRate = 1, int maxEpochs = 100, Vector<double>? start = null)
    {
        Examples.RequireFit(inputs, targets);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(learningRate);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxEpochs, 1);
        var first = start ?? Vector<double>.Build.Dense(inputs.ColumnCount + 1);
        if (first.Count != inputs.ColumnCount + 1)
        {
            throw new ArgumentException($"{inputs.ColumnCount} inputs need {inputs.ColumnCount + 1} weights, but start has {first.Count}.", nameof(start));
        }

        var updates = new List<PerceptronUpdate>();
        var weights = first;
        for (var epoch = 1; epoch <= maxEpochs; epoch++)
        {
            var updatesBefore = updates.Count;
            for (var row = 0; row < targets.Count; row++)
            {
                var (x, y) = (inputs.Row(row), targets[row]);
                var prediction = new Perceptron(weights).Predict(x);
                if (prediction != y)
                {
                    weights = Update(weights, Examples.WithLeadingOne(x), y, learningRate);
                    updates.Add(new PerceptronUpdate(epoch, row, x, (int)y, prediction, weights));
                }
            }

            if (updates.Count == updatesBefore)
            {
                return new PerceptronTrace(first, updates, epoch, Converged: true);
            }
        }

        return new PerceptronTrace(first, updates, maxEpochs, Converged: false);
    }

    /// <summary>One application of the rule: w + η (y − ŷ) x.</summary>
    private static Vector<double> Update(Vector<double> weights, Vector<double> x, double y, double learningRate)
    {
        var prediction = Activations.Step(weights.DotProduct(x));
        return weights + learningRate * (y - prediction) * x;
    }
}
