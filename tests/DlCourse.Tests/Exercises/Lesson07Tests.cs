using DlCourse.Exercises;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Exercises;

/// <summary>The exercises of lesson 07, solved in other ways than their references.</summary>
public class Lesson07Tests
{
    private static readonly Activation Tanh = new("tanh", Math.Tanh, z => 1 - Math.Pow(Math.Tanh(z), 2));

    [Fact]
    public void Slopes_measured_from_the_left_are_right()
    {
        static double[] Measured(double z)
        {
            const double h = 1e-7;
            Func<double, double>[] curves = [Math.Tanh, v => Math.Max(0, v), v => Math.Max(0.1 * v, v), v => v > 0 ? v : Math.Exp(v) - 1];
            return [.. curves.Select(f => (f(z) - f(z - h)) / h)];
        }

        Assert.Equal(Outcome.Correct, Lesson07.FourSlopes.Check(Measured).Outcome);
    }

    [Fact]
    public void A_neuron_is_dead_when_all_its_outputs_add_up_to_nothing()
    {
        static int Silent(Matrix<double> inputs, Matrix<double> weights, Vector<double> biases) => Enumerable.Range(0, biases.Count)
            .Count(i => inputs.EnumerateRows().Sum(x => Math.Max(0, weights.Row(i) * x + biases[i])) == 0);

        Assert.Equal(Outcome.Correct, Lesson07.DeadNeurons.Check(Silent).Outcome);
    }

    [Fact]
    public void Softmax_by_differences_of_logits_is_stable_too()
    {
        static double[] ByDifferences(double[] z) => [.. z.Select(zi => 1 / z.Sum(zj => Math.Exp(zj - zi)))];

        Assert.Equal(Outcome.Correct, Lesson07.StableSoftmax.Check(ByDifferences).Outcome);
    }

    [Fact]
    public void A_hat_can_be_solved_for_as_three_equations()
    {
        static double[] Solved(double left, double top, double right)
        {
            // Heights 1 at the top, 0 at the right end, and 0 one unit further on.
            double[] places = [top, right, right + 1];
            double[] bends = [left, top, right];
            var heights = Matrix<double>.Build.Dense(3, 3, (i, j) => Math.Max(0, places[i] - bends[j]));
            return [.. heights.Solve(Vector<double>.Build.Dense([1, 0, 0]))];
        }

        Assert.Equal(Outcome.Correct, Lesson07.Hat.Check(Solved).Outcome);
    }

    [Theory]
    [InlineData(1.2, Outcome.Incorrect)]
    [InlineData(1.21, Outcome.Correct)]
    [InlineData(1.58, Outcome.Correct)]
    [InlineData(1.6, Outcome.Incorrect)]
    public void The_scales_that_count_as_right_keep_both_conditions_of_07_3(double scale, Outcome outcome)
    {
        var network = new DeepNetwork(Tanh, depth: 10, width: 100, inputs: 100, scale);
        var a = network.Sums(10, Matrix<double>.Build.Random(200, 100, 0)).Enumerate().Select(Math.Tanh).ToArray();
        var (spread, deaf) = (Math.Sqrt(a.Average(v => v * v)), a.Count(v => 1 - v * v < 0.05) / (double)a.Length);
        Assert.Equal(outcome == Outcome.Correct, spread >= 0.4 && deaf <= 0.02);
        Assert.Equal(outcome, Lesson07.WeightScale.Check(scale).Outcome);
    }
}
