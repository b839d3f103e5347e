using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using Rule = System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, MathNet.Numerics.LinearAlgebra.Vector<double>, double, double, MathNet.Numerics.LinearAlgebra.Vector<double>>;

namespace DlCourse.Exercises;

/// <summary>03.3: w + η (y − ŷ) x, written by the learner.</summary>
public sealed class UpdateRuleExercise : Exercise
{
    private const int RandomSeed = 303;

    internal UpdateRuleExercise()
        : base(
            "03.3",
            "Rosenblatt's rule",
            [
                "Two steps: first ŷ, the step of weights.DotProduct(x); then the new weights. The error y − ŷ is 1, 0 or −1.",
                "The formula in code: weights + learningRate * (y - prediction) * x. Multiplying a vector by a number works on all its entries.",
            ],
            """
            // solution 03.3
            Vector<double> Update(Vector<double> weights, Vector<double> x, double y, double learningRate)
            {
                double prediction = Activations.Step(weights.DotProduct(x));
                return weights + learningRate * (y - prediction) * x;
            }
            """)
    {
    }

    /// <summary>Checks a rule on points it must learn from and points it must leave alone, some of them random.</summary>
    /// <param name="update">From (weights, x with the leading 1, y, learning rate) to the new weights.</param>
    /// <returns>The outcome and a diagnosis of the first case that goes wrong.</returns>
    public CheckResult Check(Rule update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return Judge(() => UpdateRuleCase.All(RandomSeed).Select(@case => Try(update, @case)).FirstOrDefault(result => result is not null)
            ?? Right(
                "Right on every case, the random ones included.",
                "The error y − ŷ is 0 on a point that is right, so nothing moves. Otherwise the weights step towards x or away from it."));
    }

    private CheckResult? Try(Rule update, UpdateRuleCase @case)
    {
        var (weights, x) = (@case.Weights.Clone(), @case.X.Clone());
        var got = update(weights, x, @case.Y, @case.LearningRate);
        if (got is null)
        {
            return Wrong("Your function returned null: return the new weights.");
        }

        if (!weights.Equals(@case.Weights) || !x.Equals(@case.X))
        {
            return Wrong("Your function changed the vector it was given.", "Return a new vector: weights + …, and leave weights and x as they are.");
        }

        if (got.Count != weights.Count)
        {
            return Wrong($"Expected {weights.Count} numbers, got {got.Count}.");
        }

        var difference = (got - @case.Expected).L2Norm();
        return difference <= 1e-9 * (1 + @case.Expected.L2Norm())
            ? null
            : Wrong(
                $"weights {Show(weights)}, x {Show(x)}, y = {@case.Y:0}, rate {@case.LearningRate.ToString(CultureInfo.InvariantCulture)}: z = {Show(@case.Z)}, so ŷ = {@case.Prediction:0}.",
                $"expected {Show(@case.Expected)}, got {Show(got)}.",
                @case.Diagnose(got));
    }

    private static string Show(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Show(Vector<double> vector) => $"({string.Join(", ", vector.Select(Show))})";
}
