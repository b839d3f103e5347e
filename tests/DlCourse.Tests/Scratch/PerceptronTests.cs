using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class PerceptronTests
{
    [Fact]
    public void Forward_pass_of_the_worked_example_gives_minus_six()
    {
        var neuron = new Perceptron(1, 3, -2);
        Assert.Equal(-6, neuron.NetInput(-1, 2));
        Assert.Equal(0, neuron.Predict(-1, 2));
        Assert.Equal(1, neuron.Predict(2, 1));
    }

    [Fact]
    public void A_point_on_the_line_belongs_to_class_zero() => Assert.Equal(0, new Perceptron(1, 3, -2).Predict(1, 2));

    [Fact]
    public void It_copies_the_weights_it_is_given()
    {
        var weights = Vector<double>.Build.Dense([1, 2, 3]);
        var neuron = new Perceptron(weights);
        weights[0] = 99;
        Assert.Equal(1, neuron.Weights[0]);
    }

    [Fact]
    public void A_wrong_number_of_inputs_names_both_numbers()
    {
        var error = Assert.Throws<ArgumentException>(() => new Perceptron(1, 3, -2).NetInput(1, 2, 3));
        Assert.Contains("reads 2 input(s), but got 3", error.Message);
    }

    [Fact]
    public void A_bias_alone_is_no_perceptron() => Assert.Throws<ArgumentException>(() => new Perceptron(1.0));

    [Fact]
    public void Mistakes_need_one_target_for_each_row()
    {
        var two = Vector<double>.Build.Dense(2);
        var error = Assert.Throws<ArgumentException>(() => new Perceptron(1, 3, -2).CountMistakes(Gate.And.Inputs, two));
        Assert.Contains("4 rows of inputs but 2 targets", error.Message);
    }

    [Fact]
    public void It_prints_its_weights() => Assert.Equal("w = (-2, 0.5, 2)", new Perceptron(-2, 0.5, 2).ToString());
}
