using DlCourse.Data;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class DeepNetworkTests
{
    private static readonly Activation Tanh = new("tanh", Math.Tanh, z => 1 - Math.Pow(Math.Tanh(z), 2));
    private static readonly Activation ReLU = new("ReLU", z => Math.Max(0, z), z => z > 0 ? 1 : 0);
    private static readonly Activation Linear = new("linear", z => z, _ => 1);
    private static readonly Matrix<double> Inputs = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, -2, 0.5 }, { 0.3, 0.7, -1 }, { -1.5, 0.2, 2 }, { 0.1, 1, 1 } });
    private static readonly Vector<double> Labels = Vector<double>.Build.Dense([0, 1, 1, 0]);

    [Fact]
    public void Slopes_agree_with_central_differences()
    {
        foreach (var activation in new[] { Tanh, ReLU, Linear })
        {
            var network = new DeepNetwork(activation, depth: 3, width: 4, inputs: 3, seed: 5);
            var (weights, biases) = network.Slopes(Inputs, Labels);
            const double h = 1e-6;
            double Loss(int layer, int to, int? from, double by) => network.Moved(layer, to, from, by).Train(Inputs, Labels, 1, steps: 0)[0];
            for (var layer = 1; layer <= 4; layer++)
            {
                foreach (var (to, from, slope) in weights[layer - 1].EnumerateIndexed())
                {
                    var measured = (Loss(layer, to, from, h) - Loss(layer, to, from, -h)) / (2 * h);
                    Assert.True(Math.Abs(measured - slope) < 1e-7, $"{activation.Name}, layer {layer}, weight ({to}, {from}): {slope}, measured {measured}");
                }

                foreach (var (to, slope) in biases[layer - 1].EnumerateIndexed())
                {
                    var measured = (Loss(layer, to, null, h) - Loss(layer, to, null, -h)) / (2 * h);
                    Assert.True(Math.Abs(measured - slope) < 1e-7, $"{activation.Name}, layer {layer}, bias {to}: {slope}, measured {measured}");
                }
            }
        }
    }

    [Fact]
    public void The_slopes_that_arrive_add_up_to_those_of_the_biases()
    {
        // dz/db is 1, so dJ/db is the sum of dJ/dz over the examples; with one example nothing cancels in it.
        var network = new DeepNetwork(Tanh, depth: 2, width: 5, inputs: 3, seed: 1);
        var (x, y) = (Inputs.SubMatrix(0, 1, 0, 3), Labels.SubVector(0, 1));
        var biases = network.Slopes(x, y).Biases;
        Assert.Equal(biases.Take(2).Select(b => b.Average(Math.Abs)), network.SlopeSizes(x, y), (a, b) => Math.Abs(a - b) < 1e-15);
    }

    [Fact]
    public void Sums_and_predictions_are_those_of_matrices()
    {
        var network = new DeepNetwork(Tanh, depth: 2, width: 4, inputs: 3, seed: 2);
        network.Train(Inputs, Labels, 0.3, steps: 20);      // so that the biases are not 0
        var x = Inputs.Row(1);
        var z1 = network.Weights(1) * x + network.Biases(1);
        var z2 = network.Weights(2) * z1.Map(Math.Tanh) + network.Biases(2);
        var logit = (network.Weights(3) * z2.Map(Math.Tanh) + network.Biases(3))[0];
        Assert.True((network.Sums(1, Inputs).Row(1) - z1).AbsoluteMaximum() < 1e-12);
        Assert.True((network.Sums(2, Inputs).Row(1) - z2).AbsoluteMaximum() < 1e-12);
        Assert.Equal(1 / (1 + Math.Exp(-logit)), network.Predict([.. x]), 12);
    }

    [Fact]
    public void Without_hidden_layers_a_step_is_that_of_logistic_regression()
    {
        var network = new DeepNetwork(Linear, depth: 0, inputs: 3, seed: 3);
        var before = network.Weights(1).Row(0);
        var losses = network.Train(Inputs, Labels, learningRate: 0.5, steps: 1);
        var chances = (Inputs * before).Map(z => 1 / (1 + Math.Exp(-z)));
        var expected = before - 0.5 * Inputs.TransposeThisAndMultiply(chances - Labels) / 4;
        Assert.True((network.Weights(1).Row(0) - expected).AbsoluteMaximum() < 1e-14);
        Assert.Equal(chances.Zip(Labels, (p, y) => -Math.Log(y == 1 ? p : 1 - p)).Average(), losses[0], 12);
        Assert.True(losses[1] < losses[0]);
    }

    [Fact]
    public void First_weights_have_the_scale_that_was_asked_for()
    {
        var network = new DeepNetwork(Tanh, depth: 1, width: 200, inputs: 100, scale: 3);
        var weights = network.Weights(1).Enumerate().ToArray();
        Assert.Equal(0, weights.Average(), 0.01);
        Assert.Equal(0.3, Math.Sqrt(weights.Average(w => w * w)), 0.01);
        Assert.All(network.Biases(1), b => Assert.Equal(0, b));
    }

    [Fact]
    public void Bent_layers_learn_rings_and_linear_ones_do_not()
    {
        var rings = Toys.Circles(60, seed: 1);
        double Learned(Activation activation)
        {
            var network = new DeepNetwork(activation, depth: 2, scale: 1);
            network.Train(rings.Inputs, rings.Labels, learningRate: 0.3, steps: 400);
            return network.Accuracy(rings.Inputs, rings.Labels);
        }

        Assert.Equal(1, Learned(ReLU));
        Assert.True(Learned(Linear) < 0.8);
    }

    [Fact]
    public void What_does_not_fit_is_refused_with_its_reason()
    {
        var network = new DeepNetwork(ReLU, depth: 1, inputs: 3);
        Assert.Contains("3 inputs", Assert.Throws<ArgumentException>(() => network.Predict(1, 2)).Message, StringComparison.Ordinal);
        Assert.Contains("0 or 1", Assert.Throws<ArgumentException>(() => network.Train(Inputs, 2 * Labels, 1, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => network.Accuracy(Inputs, Labels.SubVector(0, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => network.Train(Inputs, Labels, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => network.Sums(2, Inputs));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeepNetwork(ReLU, depth: 1, scale: 0));
    }
}
