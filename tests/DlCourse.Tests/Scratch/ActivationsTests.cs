using DlCourse.Scratch;

namespace DlCourse.Tests.Scratch;

public class ActivationsTests
{
    [Theory]
    [InlineData(-6, 0.002472623)]
    [InlineData(-30, 9.357623e-14)]
    [InlineData(-10, 4.539787e-5)]
    [InlineData(10, 0.9999546)]
    [InlineData(0, 0.5)]
    public void Sigmoid_gives_the_worked_numbers(double z, double expected) =>
        Assert.Equal(1, Activations.Sigmoid(z) / expected, 1e-6);

    [Theory]
    [InlineData(-1e308, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(1e308, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    public void Sigmoid_does_not_overflow_far_from_zero(double z, double expected) =>
        Assert.Equal(expected, Activations.Sigmoid(z));

    [Fact]
    public void Sigmoid_keeps_its_precision_where_the_naive_formula_overflows() =>
        Assert.Equal(Math.Exp(-740), Activations.Sigmoid(-740));

    [Fact]
    public void Sigmoid_mirrors_around_zero()
    {
        for (var z = -20.0; z <= 20; z += 0.37)
        {
            Assert.Equal(1, Activations.Sigmoid(z) + Activations.Sigmoid(-z), 1e-15);
        }
    }

    [Theory]
    [InlineData(1e-300, 1)]
    [InlineData(0, 0)]
    [InlineData(-0.0, 0)]
    [InlineData(-2, 0)]
    [InlineData(double.NaN, 0)]
    public void Step_is_one_only_above_zero(double z, double expected) => Assert.Equal(expected, Activations.Step(z));
}
