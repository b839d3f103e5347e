using DlCourse.Exercises;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Exercises;

/// <summary>The numbers of lesson 06 against other ways to find them.</summary>
public class Lesson06Tests
{
    [Fact]
    public void A_slope_measured_by_central_differences_is_a_right_gradient()
    {
        static Vector<double> Measured(Matrix<double> inputs, Vector<double> targets, Vector<double> weights) => FiniteDifference.Gradient(
            w => MeanLoss(inputs * w, targets), weights);

        Assert.Equal(Outcome.Correct, Lesson06.MeanGradient.Check(Measured).Outcome);
    }

    [Fact]
    public void A_priced_slope_measured_by_central_differences_is_right()
    {
        static Vector<double> Measured(Matrix<double> inputs, Vector<double> targets, Vector<double> weights, double lambda) => FiniteDifference.Gradient(
            w => MeanLoss(inputs * w, targets) + lambda * w.Skip(1).Sum(v => v * v), weights);

        Assert.Equal(Outcome.Correct, Lesson06.PricedSlope.Check(Measured).Outcome);
    }

    [Fact]
    public void The_nearest_doubt_may_be_walked_to_in_small_steps()
    {
        static Vector<double> Walked(Vector<double> x, Vector<double> weights)
        {
            var (place, w) = (x, weights.SubVector(1, x.Count));
            while (Math.Abs(weights[0] + w * place) > 1e-10) place -= 0.2 * (weights[0] + w * place) / (w * w) * w;
            return place;
        }

        Assert.Equal(Outcome.Correct, Lesson06.NearestDoubt.Check(Walked).Outcome);
    }

    [Fact]
    public void Newtons_method_finds_the_curve_of_the_flights_that_gradient_descent_finds()
    {
        double[] temperature = [66, 67, 67, 67, 68, 69, 70, 70, 72, 73, 75, 76, 76, 78, 79, 81, 53, 57, 58, 63, 70, 70, 75];
        var inputs = Matrix<double>.Build.Dense(23, 2, (i, j) => j == 0 ? 1 : temperature[i]);
        var targets = Vector<double>.Build.Dense(23, i => i < 16 ? 0 : 1);
        var weights = Vector<double>.Build.Dense(2);
        for (var round = 0; round < 12; round++)
        {
            var chances = (inputs * weights).Map(Activations.Sigmoid);
            var bends = inputs.TransposeThisAndMultiply(Matrix<double>.Build.DiagonalOfDiagonalVector(chances.PointwiseMultiply(1 - chances)) * inputs);
            weights -= bends.Solve(inputs.TransposeThisAndMultiply(chances - targets));
        }

        // Dalal, Fowlkes and Hoadley (1989) print 15.043 and −0.232.
        Assert.Equal(15.0429, weights[0], 4);
        Assert.Equal(-0.2322, weights[1], 4);
        Assert.Equal(0.9996, Activations.Sigmoid(weights[0] + 31 * weights[1]), 4);
    }

    /// <summary>The mean cross-entropy from the logits, ln(1 + eᶻ) − yz, which keeps its digits where ŷ is almost 0 or 1.</summary>
    private static double MeanLoss(Vector<double> z, Vector<double> targets) =>
        z.Zip(targets, (v, y) => Math.Max(v, 0) + Math.Log(1 + Math.Exp(-Math.Abs(v))) - y * v).Average();
}
