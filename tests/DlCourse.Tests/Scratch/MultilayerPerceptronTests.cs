using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class MultilayerPerceptronTests
{
    private static readonly Matrix<double> Inputs = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, -2, 0.5 }, { 0.3, 0.7, -1 }, { -1.5, 0.2, 2 }, { 0.1, 1, 1 } });
    private static readonly Vector<double> Labels = Vector<double>.Build.Dense([0, 2, 1, 2]);

    [Fact]
    public void Slopes_agree_with_central_differences()
    {
        var network = MultilayerPerceptron.Train(Inputs, Labels, [4, 3], epochs: 1, seed: 3);
        var (weights, biases) = network.Slopes(Inputs, Labels);
        const double h = 1e-6;
        for (var layer = 0; layer < 3; layer++)
        {
            var (l, slopes) = (layer, weights[layer]);
            foreach (var (to, from, slope) in slopes.EnumerateIndexed())
            {
                var measured = (network.Moved(l, to, from, h).Loss(Inputs, Labels) - network.Moved(l, to, from, -h).Loss(Inputs, Labels)) / (2 * h);
                Assert.True(Math.Abs(measured - slope) < 1e-7, $"layer {l}, weight ({to}, {from}): {slope}, measured {measured}");
            }

            for (var to = 0; to < biases[l].Count; to++)
            {
                var measured = (network.Moved(l, to, null, h).Loss(Inputs, Labels) - network.Moved(l, to, null, -h).Loss(Inputs, Labels)) / (2 * h);
                Assert.True(Math.Abs(measured - biases[l][to]) < 1e-7, $"layer {l}, bias {to}: {biases[l][to]}, measured {measured}");
            }
        }
    }

    [Fact]
    public void Without_training_the_loss_is_that_of_softmax_worked_by_hand()
    {
        var network = MultilayerPerceptron.Train(Inputs, Labels, [], epochs: 0);
        var w = network.Weights(0);
        var expected = Inputs.EnumerateRows().Zip(Labels).Average(example =>
        {
            var z = w * example.First;
            return Math.Log(z.PointwiseExp().Sum()) - z[(int)example.Second];
        });
        Assert.Equal(expected, network.Loss(Inputs, Labels), 12);
    }

    [Fact]
    public void One_step_without_hidden_layer_moves_the_bias_by_the_rate_times_y_minus_p()
    {
        var x = Matrix<double>.Build.Dense(2, 1, 0);
        var y = Vector<double>.Build.Dense([0, 1]);
        var before = MultilayerPerceptron.Train(x.SubMatrix(0, 1, 0, 1), y.SubVector(1, 1), [], epochs: 0);
        var after = MultilayerPerceptron.Train(x.SubMatrix(0, 1, 0, 1), y.SubVector(1, 1), [], epochs: 1, learningRate: 0.5);
        // Biases begin at 0, so p = ½ for both classes; y − p is −½ and ½, and half of that is the step.
        Assert.Equal(0.5, before.Probabilities(x.Row(0))[1], 12);
        Assert.Equal(1 / (1 + Math.Exp(-0.5)), after.Probabilities(x.Row(0))[1], 12);
    }

    [Fact]
    public void Two_hidden_neurons_or_more_learn_xor_and_none_does_not()
    {
        var (x, y) = (Gate.Xor.Inputs, Gate.Xor.Targets);
        Assert.Equal(1, MultilayerPerceptron.Train(x, y, [8], epochs: 500, learningRate: 0.1, batchSize: 4).Accuracy(x, y));
        Assert.True(MultilayerPerceptron.Train(x, y, [], epochs: 500, learningRate: 0.1, batchSize: 4).Accuracy(x, y) <= 0.75);
    }

    [Fact]
    public void The_same_seed_gives_the_same_network_and_another_seed_another()
    {
        var network = MultilayerPerceptron.Train(Inputs, Labels, [5], seed: 1);
        Assert.Equal(network.Weights(0), MultilayerPerceptron.Train(Inputs, Labels, [5], seed: 1).Weights(0));
        Assert.NotEqual(network.Weights(0), MultilayerPerceptron.Train(Inputs, Labels, [5], seed: 2).Weights(0));
    }

    [Fact]
    public void Parameters_are_weights_and_biases()
    {
        var network = MultilayerPerceptron.Train(Inputs, Labels, [5, 4], epochs: 0);
        Assert.Equal([3, 5, 4, 3], network.Sizes);
        Assert.Equal(3 * 5 + 5 + 5 * 4 + 4 + 4 * 3 + 3, network.ParameterCount);
        Assert.Equal((4, 5), (network.Weights(1).RowCount, network.Weights(1).ColumnCount));
        Assert.Throws<ArgumentOutOfRangeException>(() => network.Weights(3));
    }

    [Fact]
    public void What_does_not_fit_is_refused_with_both_sizes()
    {
        Assert.Contains("4 rows of inputs but 3 labels", Assert.Throws<ArgumentException>(() => MultilayerPerceptron.Train(Inputs, Labels.SubVector(0, 3), [])).Message, StringComparison.Ordinal);
        Assert.Contains("one is 0.5", Assert.Throws<ArgumentException>(() => MultilayerPerceptron.Train(Inputs, Labels / 2 + 0.5, [])).Message, StringComparison.Ordinal);
        Assert.Contains("fewer than two classes", Assert.Throws<ArgumentException>(() => MultilayerPerceptron.Train(Inputs, Labels * 0, [])).Message, StringComparison.Ordinal);
        Assert.Contains("at least one neuron", Assert.Throws<ArgumentOutOfRangeException>(() => MultilayerPerceptron.Train(Inputs, Labels, [0])).Message, StringComparison.Ordinal);
        Assert.Contains("above zero", Assert.Throws<ArgumentOutOfRangeException>(() => MultilayerPerceptron.Train(Inputs, Labels, [], learningRate: 0)).Message, StringComparison.Ordinal);
        var network = MultilayerPerceptron.Train(Inputs, Labels, [], epochs: 0);
        Assert.Contains("3 inputs, but the example has 2", Assert.Throws<ArgumentException>(() => network.Predict(Labels.SubVector(0, 2))).Message, StringComparison.Ordinal);
    }
}
