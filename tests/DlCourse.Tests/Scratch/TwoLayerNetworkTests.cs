using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class TwoLayerNetworkTests
{
    private static readonly Vector<double> s_point = Numbers(2, 1);

    [Fact]
    public void Forward_gives_the_numbers_of_lesson_02()
    {
        var hidden = ByHand().Hidden(s_point);

        Assert.Equal(0.9526, hidden[0], 4);
        Assert.Equal(0.3775, hidden[1], 4);
        Assert.Equal(0.668, ByHand().Output(s_point), 3);
        Assert.Equal(-Math.Log(1 - ByHand().Output(s_point)), ByHand().Loss(s_point, 0), 12);
    }

    [Fact]
    public void Slopes_by_hand_are_computed()
    {
        var slopes = ByHand().Slopes(s_point, 0);

        double[] byHand = [0.0603, 0.0302, -0.6276, -0.3138, 0.0302, -0.3138, 0.6360, 0.2521, 0.6676];
        Assert.All(byHand.Zip(slopes.Parameters), pair => Assert.Equal(pair.First, pair.Second, 4));
        Assert.Equal(0.3440, ByHand().InputSlopes(s_point, 0)[0], 4);
        Assert.Equal(-0.0966, ByHand().InputSlopes(s_point, 0)[1], 4);
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(3, 2, 1)]
    [InlineData(2, 5, 1)]
    public void Slopes_agree_with_measured_ones(int inputs, int hidden, double y)
    {
        var network = TwoLayerNetwork.Random(inputs, hidden, seed: 7);
        var x = Vector<double>.Build.Dense(inputs, i => 0.7 * i - 0.5);

        var measured = FiniteDifference.Gradient(p => network.WithParameters(p).Loss(x, y), network.Parameters);
        Assert.True((measured - network.Slopes(x, y).Parameters).L2Norm() < 1e-8);
        var alongInputs = FiniteDifference.Gradient(v => network.Loss(v, y), x);
        Assert.True((alongInputs - network.InputSlopes(x, y)).L2Norm() < 1e-8);
    }

    [Fact]
    public void Training_makes_the_steps_that_slopes_say()
    {
        var network = TwoLayerNetwork.Random(2, 3, seed: 1);
        var only = Matrix<double>.Build.DenseOfRowVectors(s_point);

        var byHand = Enumerable.Range(0, 5).Aggregate(network, (net, _) => net.Step(net.Slopes(s_point, 1), 0.3));
        var trained = network.Trained(only, Numbers(1), learningRate: 0.3, epochs: 5);
        Assert.True((byHand.Parameters - trained.Parameters).L2Norm() < 1e-12);
    }

    [Fact]
    public void Four_hidden_neurons_learn_xor()
    {
        var trained = TwoLayerNetwork.Random(2, 4, seed: 0).Trained(Gate.Xor.Inputs, Gate.Xor.Targets, 0.5, 2000);

        Assert.All(Gate.Xor.Inputs.EnumerateRows().Zip(Gate.Xor.Targets), row => Assert.Equal(row.Second, trained.Output(row.First), 0.05));
        Assert.True(trained.Loss(Gate.Xor.Inputs, Gate.Xor.Targets) < 0.05);
    }

    [Fact]
    public void Neither_training_nor_a_step_changes_the_network_itself()
    {
        var network = TwoLayerNetwork.Random(2, 2, seed: 3);
        var before = network.Parameters;

        network.Trained(Gate.And.Inputs, Gate.And.Targets, 1, 10);
        network.Step(network.Slopes(s_point, 1), 1);
        Assert.Equal(before, network.Parameters);
    }

    [Fact]
    public void Parameters_go_out_and_in_again()
    {
        var network = TwoLayerNetwork.Random(3, 2, seed: 5);

        Assert.Equal(11, network.Parameters.Count);
        Assert.Equal(network.Parameters, network.WithParameters(network.Parameters).Parameters);
        Assert.Equal(network.W1[1, 2], network.Parameters[5]);
        Assert.Equal(network.B2, network.Parameters[^1]);
    }

    [Fact]
    public void Errors_name_the_sizes()
    {
        var network = TwoLayerNetwork.Random(2, 3, seed: 0);

        Assert.Contains("2 inputs", Assert.Throws<ArgumentException>(() => network.Output(Numbers(1))).Message);
        Assert.Contains("13 weights and biases", Assert.Throws<ArgumentException>(() => network.WithParameters(Numbers(1, 2))).Message);
        Assert.Contains("1 hidden biases", Assert.Throws<ArgumentException>(() => new TwoLayerNetwork(network.W1, Numbers(1), network.W2, 0)).Message);
        Assert.Contains("1 output weights", Assert.Throws<ArgumentException>(() => new TwoLayerNetwork(network.W1, network.B1, Numbers(1), 0)).Message);
        Assert.Contains("3 targets", Assert.Throws<ArgumentException>(() => network.Trained(Gate.And.Inputs, Numbers(1, 0, 1), 1, 1)).Message);
        Assert.Contains("1 columns", Assert.Throws<ArgumentException>(() => network.Trained(Matrix<double>.Build.Dense(4, 1), Gate.And.Targets, 1, 1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => network.Trained(Gate.And.Inputs, Gate.And.Targets, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TwoLayerNetwork.Random(2, 0, seed: 0));
    }

    /// <summary>The network of lesson 02's forward pass, which lesson 08 walks back.</summary>
    private static TwoLayerNetwork ByHand() =>
        new(Matrix<double>.Build.DenseOfArray(new[,] { { 1, 2 }, { -1, 0.5 } }), Numbers(-1, 1), Numbers(1, -2), 0.5);

    private static Vector<double> Numbers(params double[] numbers) => Vector<double>.Build.Dense(numbers);
}
