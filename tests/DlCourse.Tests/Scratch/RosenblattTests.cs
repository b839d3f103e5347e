using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class RosenblattTests
{
    private static readonly double[][] AndTrace =
    [
        [1, 1, 1], [0, 0, 1], [-1, 0, 0], [0, 1, 1], [-1, 0, 1], [0, 1, 2],
        [-1, 0, 2], [-2, 0, 1], [-1, 1, 2], [-2, 1, 1], [-1, 2, 2], [-2, 1, 2],
    ];

    [Fact]
    public void And_takes_the_twelve_updates_of_the_worked_example()
    {
        var trace = Rosenblatt.Learn(Gate.And.Inputs, Gate.And.Targets);
        Assert.Equal(AndTrace, trace.Updates.Select(update => update.Weights.ToArray()));
        Assert.Equal((6, true), (trace.Epochs, trace.Converged));
        Assert.Equal("12 updates; epoch 6 is clean; w = (-2, 1, 2)", trace.ToString());
    }

    [Fact]
    public void Every_update_says_what_was_wrong()
    {
        var first = Rosenblatt.Learn(Gate.And.Inputs, Gate.And.Targets).Updates[0];
        Assert.Equal((1, 0, 1, 0), (first.Epoch, first.Example, first.Target, first.Prediction));
        Assert.Equal("epoch 1  x = (1, 1)  y = 1  ŷ = 0  →  w = (1, 1, 1)", first.ToString());
    }

    [Fact]
    public void Xor_walks_in_its_known_circle_and_never_converges()
    {
        var trace = Rosenblatt.Learn(Gate.Xor.Inputs, Gate.Xor.Targets, maxEpochs: 50);
        Assert.False(trace.Converged);
        Assert.Equal(50, trace.Epochs);
        double[][] circle = [[-1, 0, -1], [0, 1, -1], [1, 1, 0], [0, 1, 0]];
        Assert.Equal(circle, trace.Updates.Where(update => update.Epoch == 20).Select(update => update.Weights.ToArray()));
    }

    [Fact]
    public void Every_separable_gate_is_learned_without_a_mistake()
    {
        foreach (var gate in new[] { Gate.And, Gate.Or, Gate.Nand, Gate.AAndNotB })
        {
            var trace = Rosenblatt.Learn(gate.Inputs, gate.Targets);
            Assert.True(trace.Converged, gate.Name);
            Assert.Equal(0, trace.Learned.CountMistakes(gate.Inputs, gate.Targets));
        }
    }

    [Fact]
    public void From_zero_half_the_rate_halves_every_weight()
    {
        var gentle = Rosenblatt.Learn(Gate.And.Inputs, Gate.And.Targets, learningRate: 0.5);
        Assert.Equal(AndTrace.Select(w => w.Select(v => v / 2).ToArray()), gentle.Updates.Select(update => update.Weights.ToArray()));
    }

    [Fact]
    public void A_start_that_is_right_already_is_left_alone()
    {
        var trace = Rosenblatt.Learn(Gate.And.Inputs, Gate.And.Targets, start: Vector<double>.Build.Dense([-30, 20, 20]));
        Assert.Empty(trace.Updates);
        Assert.Equal((1, true), (trace.Epochs, trace.Converged));
    }

    [Fact]
    public void Targets_other_than_zero_and_one_are_refused() =>
        Assert.Contains("-1", Assert.Throws<ArgumentException>(
            () => Rosenblatt.Learn(Gate.And.Inputs, Vector<double>.Build.Dense([1, -1, -1, -1]))).Message);

    [Fact]
    public void A_rate_of_zero_and_no_epoch_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rosenblatt.Learn(Gate.And.Inputs, Gate.And.Targets, learningRate: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rosenblatt.Learn(Gate.And.Inputs, Gate.And.Targets, maxEpochs: 0));
    }

    [Fact]
    public void A_start_of_the_wrong_length_is_refused() =>
        Assert.Throws<ArgumentException>(() => Rosenblatt.Learn(Gate.And.Inputs, Gate.And.Targets, start: Vector<double>.Build.Dense(2)));
}
