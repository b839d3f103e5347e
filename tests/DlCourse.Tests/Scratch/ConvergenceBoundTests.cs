using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class ConvergenceBoundTests
{
    public static TheoryData<Gate, double> Gates => new()
    {
        // γ² by hand: the nearest corners of AND meet in (−3, 2, 2)/17, those of OR in (−1, 2, 2)/9. R² = 3 for all gates.
        { Gate.And, 1 / 17.0 }, { Gate.Nand, 1 / 17.0 }, { Gate.Or, 1 / 9.0 }, { Gate.AAndNotB, 1 / 9.0 },
    };

    [Theory]
    [MemberData(nameof(Gates))]
    public void A_gates_margin_is_the_one_found_by_hand(Gate gate, double marginSquared)
    {
        ArgumentNullException.ThrowIfNull(gate);
        var bound = ConvergenceBound.Of(gate.Inputs, gate.Targets);
        Assert.Equal(marginSquared, bound.Margin * bound.Margin, 1e-12);
        Assert.Equal(3 / marginSquared, bound.MaxUpdates, 1e-9);
    }

    [Fact]
    public void It_prints_the_bound_of_and() =>
        Assert.Equal("R = 1.732, γ = 0.2425: at most 51 updates", ConvergenceBound.Of(Gate.And.Inputs, Gate.And.Targets).ToString());

    [Fact]
    public void For_xor_nothing_is_promised()
    {
        var bound = ConvergenceBound.Of(Gate.Xor.Inputs, Gate.Xor.Targets);
        Assert.Equal((false, 0, double.PositiveInfinity), (bound.IsSeparable, bound.Margin, bound.MaxUpdates));
        Assert.Equal("R = 1.732, γ = 0: no boundary separates the classes, so nothing is promised", bound.ToString());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void The_margin_is_reached_and_no_other_boundary_has_a_larger_one(int inputCount)
    {
        var random = new Random(inputCount);
        for (var trial = 0; trial < 30; trial++)
        {
            var (inputs, targets) = Separable(random, inputCount);
            var bound = ConvergenceBound.Of(inputs, targets);
            Assert.Equal(bound.Margin, MarginOf(bound.Weights, inputs, targets), 1e-9);
            for (var other = 0; other < 200; other++)
            {
                var size = Math.Pow(10, -3 * random.NextDouble());
                var weights = bound.Weights + size * Vector<double>.Build.Dense(inputCount + 1, _ => random.NextDouble() - 0.5);
                Assert.True(MarginOf(weights, inputs, targets) <= bound.Margin + 1e-9, $"seed {inputCount}, trial {trial}");
            }
        }
    }

    [Fact]
    public void No_run_needs_more_updates_than_promised_in_any_order_and_with_any_rate()
    {
        var random = new Random(1962);
        for (var trial = 0; trial < 100; trial++)
        {
            var (inputs, targets) = Separable(random, 2);
            var bound = ConvergenceBound.Of(inputs, targets);
            var trace = Rosenblatt.Learn(inputs, targets, learningRate: 0.25 * (1 + random.Next(8)), maxEpochs: 100_000);
            Assert.True(trace.Converged && trace.Updates.Count <= bound.MaxUpdates, $"trial {trial}: {trace}, {bound}");
        }
    }

    [Fact]
    public void Data_that_no_line_separates_have_no_margin()
    {
        var random = new Random(5);
        for (var trial = 0; trial < 100; trial++)
        {
            // XOR's four corners, moved a little, and more points around.
            var inputs = Gate.Xor.Inputs.Map(x => 100 * (x + 0.2 * random.NextDouble())).Stack(Matrix<double>.Build.Dense(5, 2, (_, _) => 150 * random.NextDouble()));
            var targets = Vector<double>.Build.DenseOfEnumerable(Gate.Xor.Targets.Concat(Enumerable.Range(0, 5).Select(_ => (double)random.Next(2))));
            Assert.False(ConvergenceBound.Of(inputs, targets).IsSeparable, $"seed 5, trial {trial}");
        }
    }

    [Fact]
    public void Rows_that_occur_twice_change_nothing()
    {
        var (inputs, targets) = (Gate.And.Inputs, Gate.And.Targets);
        var twice = ConvergenceBound.Of(inputs.Stack(inputs), Vector<double>.Build.DenseOfEnumerable(targets.Concat(targets)));
        Assert.Equal(ConvergenceBound.Of(inputs, targets).Margin, twice.Margin, 1e-12);
    }

    [Fact]
    public void A_single_class_is_separable() =>
        Assert.True(ConvergenceBound.Of(Gate.And.Inputs, Vector<double>.Build.Dense(4, 1)).IsSeparable);

    [Fact]
    public void A_row_with_both_targets_is_not_separable() =>
        Assert.False(ConvergenceBound.Of(Matrix<double>.Build.Dense(2, 2, 3), Vector<double>.Build.Dense([0, 1])).IsSeparable);

    [Fact]
    public void An_input_that_is_not_finite_is_refused() =>
        Assert.Contains("NaN or infinite", Assert.Throws<ArgumentException>(
            () => ConvergenceBound.Of(Matrix<double>.Build.Dense(1, 2, double.NaN), Vector<double>.Build.Dense(1))).Message);

    private static double MarginOf(Vector<double> weights, Matrix<double> inputs, Vector<double> targets) =>
        inputs.EnumerateRows().Zip(targets, (x, y) => (2 * y - 1) * new Perceptron(weights).NetInput(x)).Min() / weights.L2Norm();

    private static (Matrix<double> Inputs, Vector<double> Targets) Separable(Random random, int inputCount)
    {
        var truth = new Perceptron([.. Enumerable.Range(0, inputCount + 1).Select(_ => random.NextDouble() - 0.5)]);
        var rows = Enumerable.Range(0, 200)
            .Select(_ => Vector<double>.Build.Dense(inputCount, _ => 10 * random.NextDouble() - 5))
            .Where(x => Math.Abs(truth.NetInput(x)) > 0.2).Take(12).ToArray();
        return (Matrix<double>.Build.DenseOfRowVectors(rows), Vector<double>.Build.DenseOfEnumerable(rows.Select(x => (double)truth.Predict(x))));
    }
}
