using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <summary>One input for the learner's update rule, what it should give, and what the usual slips give instead.</summary>
internal sealed record UpdateRuleCase(Vector<double> Weights, Vector<double> X, double Y, double LearningRate)
{
    /// <summary>The net input.</summary>
    public double Z => Weights.DotProduct(X);

    /// <summary>ŷ.</summary>
    public double Prediction => Activations.Step(Z);

    /// <summary>The right new weights.</summary>
    public Vector<double> Expected => Weights + LearningRate * (Y - Prediction) * X;

    /// <summary>The first case has a simple answer to read; the later ones leave no room for a rule that only looks right.</summary>
    public static IEnumerable<UpdateRuleCase> All(int seed)
    {
        yield return Of([0, 0, 0], [1, 1, 1], 1, 1);
        yield return Of([1, 1, 1], [1, 1, 0], 0, 1);
        yield return Of([-2, 1, 2], [1, 1, 1], 1, 1);
        yield return Of([-2, 1, 2], [1, 0, 0], 0, 1);
        yield return Of([0.5, -1, 3], [1, 2, -1.5], 1, 0.1);
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            var x = Draw(random, 3 + i % 3);
            x[0] = 1;
            yield return new UpdateRuleCase(Draw(random, x.Count), x, random.Next(2), 0.25 + random.NextDouble());
        }
    }

    /// <summary>Says which slip leads to this answer.</summary>
    public string Diagnose(Vector<double> got)
    {
        if (got.Any(number => !double.IsFinite(number)))
        {
            return "There is a NaN or an infinity in it. The rule only adds and multiplies: look for a division or a blank.";
        }

        var (error, step) = (Y - Prediction, LearningRate * X);
        if (error == 0)
        {
            return "This point is right already, so nothing may change: multiply the step by the error y − ŷ, which is 0 here.";
        }

        (Vector<double> Value, string Reason)[] slips =
        [
            (Weights, "Nothing moved, although the point is wrong. Here y − ŷ is not 0. Is ŷ = 1 only when z is above zero?"),
            // Before the next: where ŷ = 1 both give the same, but a swapped sign has failed already where ŷ = 0.
            (Weights + step, "That always adds x. When ŷ = 1 and y = 0, the error is −1 and x must be taken away."),
            (Weights - error * step, "The sign is swapped: this walks away from the answer. The error is y − ŷ, not ŷ − y."),
            (Weights + error * X, "The learning rate is missing: the step is learningRate times the error times x."),
            (Weights + (Y - Z) * step, "That uses z itself. The error compares y with ŷ, the step of z."),
            (Weights + (Y - Activations.Sigmoid(Z)) * step, "That uses the sigmoid of z. Rosenblatt's rule learns from the step: ŷ is 0 or 1."),
            (Weights + LearningRate * error, "x is missing: an input that was large must move its weight more, and one that was 0 not at all."),
            (error * step, "That is the step alone. Add it to the old weights."),
        ];
        var slip = Array.Find(slips, slip => (slip.Value - got).L2Norm() < 1e-9);
        if (slip.Reason is not null)
        {
            return slip.Reason;
        }

        var withoutBias = Expected.Clone();
        withoutBias[0] = Weights[0];
        return (withoutBias - got).L2Norm() < 1e-9
            ? "The bias did not move. It is a weight like the others: its input is the 1 at the front of x."
            : "Compute this case by hand: ŷ from the step of w · x, the error y − ŷ, then w + η · error · x.";
    }

    private static UpdateRuleCase Of(double[] weights, double[] x, double y, double learningRate) =>
        new(Vector<double>.Build.Dense(weights), Vector<double>.Build.Dense(x), y, learningRate);

    private static Vector<double> Draw(Random random, int count) =>
        Vector<double>.Build.Dense(count, _ => Math.Round(4 * random.NextDouble() - 2, 2));
}
