using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class GradientDescentTests
{
    private static readonly Vector<double> Start = Vector<double>.Build.Dense([2, 1]);

    [Theory]
    [InlineData(0.1, 0.8)]
    [InlineData(0.5, 0)]
    [InlineData(1, -1)]
    [InlineData(1.1, -1.2)]
    public void On_x_squared_every_step_multiplies_by_1_minus_2_eta(double rate, double factor)
    {
        var path = GradientDescent.Run(x => 2 * x, 10, rate, 20).Coordinate(0);
        Assert.Equal(21, path.Length);
        Assert.All(path.Index(), point => Assert.Equal(10 * Math.Pow(factor, point.Index), point.Item, 9));
    }

    [Fact]
    public void On_a_bowl_the_steepest_direction_sets_the_largest_rate()
    {
        // 5a² − 6ab + 5b² bends by 4 along (1, 1) and by 16 along (1, −1): the limit is 2 / 16.
        static Vector<double> Gradient(Vector<double> w) => Vector<double>.Build.Dense([10 * w[0] - 6 * w[1], 10 * w[1] - 6 * w[0]]);
        Assert.True(GradientDescent.Run(Gradient, Start, 0.124, 1000).End.L2Norm() < 1e-6);
        Assert.True(GradientDescent.Run(Gradient, Start, 0.126, 1000).End.L2Norm() > 1e3);
    }

    [Fact]
    public void A_descent_that_runs_away_ends_at_the_last_finite_point()
    {
        var trace = GradientDescent.Run(x => 4 * x * x * x, 10, 1, 1000);
        Assert.True(trace.Overflowed);
        Assert.True(trace.Steps < 10);
        Assert.All(trace.Points, point => Assert.True(double.IsFinite(point[0])));
        Assert.EndsWith("then out of range", trace.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_trace_says_what_happened()
    {
        var trace = GradientDescent.Run(x => 2 * x, 10, 0.5, 2);
        Assert.Equal("2 steps at rate 0.5: (10) → (0)", trace.ToString());
        Assert.Equal([100, 0, 0], trace.Losses(x => x[0] * x[0]));
        Assert.Equal((1, -1), (trace.FirstStep(x => x[0] < 1), trace.FirstStep(x => x[0] < -1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => trace.Coordinate(1));
    }

    [Fact]
    public void Neither_the_start_nor_the_trace_can_be_changed_by_the_gradient()
    {
        var trace = GradientDescent.Run(
            w =>
            {
                var slope = 2 * w;
                w.Clear();
                return slope;
            },
            Start,
            0.25,
            1);
        Assert.Equal([2, 1], Start);
        Assert.Equal([1, 0.5], trace.End);
        Assert.NotSame(Start, trace.Points[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_rate_that_is_not_above_zero_is_refused(double rate) =>
        Assert.Contains(
            "learning rate must be a number above zero",
            Assert.Throws<ArgumentOutOfRangeException>(() => GradientDescent.Run(x => x, 1, rate, 1)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_gradient_of_another_length_is_refused() =>
        Assert.Contains(
            "of 2 variable(s) must have 2 entries, but has 3",
            Assert.Throws<ArgumentException>(() => GradientDescent.Run(_ => Vector<double>.Build.Dense(3), Start, 0.1, 1)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_start_that_is_not_finite_is_refused() =>
        Assert.Contains("start of finite numbers", Assert.Throws<ArgumentException>(() => GradientDescent.Run(x => x, double.NaN, 0.1, 1)).Message, StringComparison.Ordinal);
}
