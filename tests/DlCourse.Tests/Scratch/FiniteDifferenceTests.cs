using DlCourse.Scratch;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class FiniteDifferenceTests
{
    private const double Third = 1.0 / 3;

    [Theory]
    [InlineData(3, 1, 7)]           // (16 − 9) / 1
    [InlineData(3, 0.5, 6.5)]       // 6 + h
    [InlineData(-3, 1, -5)]
    public void A_forward_difference_of_a_square_is_2x_plus_h(double x, double h, double expected) =>
        Assert.Equal(expected, FiniteDifference.Forward(v => v * v, x, h), 12);

    [Theory]
    [InlineData(2, 1, 13)]          // (27 − 1) / 2 = 12 + h²
    [InlineData(2, 0.5, 12.25)]
    [InlineData(1, 1, 4)]
    public void A_central_difference_of_a_cube_is_3x_squared_plus_h_squared(double x, double h, double expected) =>
        Assert.Equal(expected, FiniteDifference.Central(v => v * v * v, x, h), 12);

    [Fact]
    public void The_default_steps_are_near_the_best_ones()
    {
        double ErrorAt(Func<Func<double, double>, double, double, double> difference, double h) => Math.Abs(difference(Math.Exp, 1, h) - Math.E);
        Assert.True(ErrorAt(FiniteDifference.Forward, FiniteDifference.ForwardStep) < 1e-7);
        Assert.True(ErrorAt(FiniteDifference.Central, FiniteDifference.CentralStep) < 1e-9);
        Assert.True(ErrorAt(FiniteDifference.Central, 1e-13) > 1e-4);
        Assert.True(ErrorAt(FiniteDifference.Central, 1e-2) > 1e-5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1e-5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_step_that_is_not_above_zero_is_refused(double h)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => FiniteDifference.Central(v => v, 1, h));
        Assert.Contains("must be a number above zero", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_does_not_change_x_is_refused_instead_of_measuring_zero()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => FiniteDifference.Forward(v => v, 2, 1e-16));
        Assert.Contains("x = 2 plus h is still 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gradient_has_the_slope_along_every_variable()
    {
        // 5a² − 6ab + 5b² at (2, 1): (10a − 6b, 10b − 6a) = (14, −2).
        var gradient = FiniteDifference.Gradient(w => 5 * w[0] * w[0] - 6 * w[0] * w[1] + 5 * w[1] * w[1], Vector<double>.Build.Dense([2, 1]));
        Assert.Equal([14, -2], gradient.Select(slope => Math.Round(slope, 8)));
    }

    [Fact]
    public void A_jacobian_has_a_row_for_every_output_and_a_column_for_every_input()
    {
        // Mixed water: temperature (60a + 10b) / (a + b), flow a + b, price 3a + b, at (3, 2).
        var jacobian = FiniteDifference.Jacobian(
            x => Vector<double>.Build.Dense([(60 * x[0] + 10 * x[1]) / (x[0] + x[1]), x[0] + x[1], 3 * x[0] + x[1]]), Vector<double>.Build.Dense([3, 2]));
        Assert.Equal((3, 2), (jacobian.RowCount, jacobian.ColumnCount));
        var expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 4, -6 }, { 1, 1 }, { 3, 1 } });
        Assert.True((jacobian - expected).InfinityNorm() < 1e-7, jacobian.ToString());
    }

    [Fact]
    public void A_hessian_is_symmetric_and_agrees_with_the_rules()
    {
        // a³b + b²: [[6ab, 3a²], [3a², 2]] at (⅓, 2).
        var hessian = FiniteDifference.Hessian(w => Math.Pow(w[0], 3) * w[1] + w[1] * w[1], Vector<double>.Build.Dense([Third, 2]));
        var expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 4, Third }, { Third, 2 } });
        Assert.True((hessian - expected).InfinityNorm() < 1e-6, hessian.ToString());
        Assert.Equal(hessian[0, 1], hessian[1, 0]);
    }

    [Fact]
    public void They_agree_with_another_implementation_on_random_functions()
    {
        var random = new Random(404);
        for (var round = 0; round < 50; round++)
        {
            var (a, b, c) = (random.NextDouble(), random.NextDouble() - 0.5, random.NextDouble() + 0.5);
            double F(double[] v) => Math.Sin(a * v[0]) * Math.Exp(b * v[1]) + c * v[0] * v[1] * v[1];
            var at = new[] { 2 * random.NextDouble() - 1, 2 * random.NextDouble() - 1 };

            var ours = FiniteDifference.Gradient(w => F(w.AsArray()), Vector<double>.Build.Dense([.. at]));
            for (var i = 0; i < 2; i++)
            {
                Assert.True(Math.Abs(ours[i] - Differentiate.FirstPartialDerivative(F, [.. at], i)) < 1e-7, $"seed 404, round {round}, variable {i}");
            }
        }
    }

    [Fact]
    public void The_point_is_not_changed()
    {
        var at = Vector<double>.Build.Dense([2, 1]);
        FiniteDifference.Gradient(w => w[0] * w[1], at);
        FiniteDifference.Jacobian(w => 2 * w, at);
        FiniteDifference.Hessian(w => w[0] * w[1], at);
        Assert.Equal([2, 1], at);
    }
}
