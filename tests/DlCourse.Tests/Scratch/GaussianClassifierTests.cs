using DlCourse.Data;
using DlCourse.Scratch;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class GaussianClassifierTests
{
    // Class 0: the corners of a square around (0, 0); class 1: those of a rectangle around (4, 0), 1 wide and 2 high.
    private static readonly Matrix<double> Inputs = Matrix<double>.Build.DenseOfArray(new double[,]
    {
        { 1, 1 }, { 1, -1 }, { -1, 1 }, { -1, -1 }, { 4.5, 1 }, { 4.5, -1 }, { 3.5, 1 }, { 3.5, -1 },
    });

    private static readonly Vector<double> Labels = Vector<double>.Build.Dense([0, 0, 0, 0, 1, 1, 1, 1]);

    [Fact]
    public void The_density_at_the_mean_of_a_square_is_one_over_two_pi()
    {
        var model = GaussianClassifier.Fit(Inputs, Labels);
        // The variances are 1 and 1, so the density at the mean is 1 / 2π; in class 1 they are ¼ and 1, so it is twice that.
        Assert.Equal(1 / (2 * Math.PI), model.Density(At(0, 0), 0), 12);
        Assert.Equal(1 / Math.PI, model.Density(At(4, 0), 1), 12);
        Assert.Equal([4, 0], model.Mean(1));
    }

    [Fact]
    public void Densities_are_the_products_of_two_bell_curves_where_coordinates_are_independent()
    {
        var model = GaussianClassifier.Fit(Inputs, Labels);
        foreach (var (x, y) in new[] { (0.3, -2.0), (3.1, 0.4), (5, 5) })
        {
            Assert.Equal(Normal.PDF(4, 0.5, x) * Normal.PDF(0, 1, y), model.Density(At(x, y), 1), 12);
        }
    }

    [Fact]
    public void Probabilities_follow_bayes_rule()
    {
        var model = GaussianClassifier.Fit(Inputs, Labels);
        var x = At(2.2, 0.5);
        Assert.Equal(model.Density(x, 1) / (model.Density(x, 0) + model.Density(x, 1)), model.Probabilities(x)[1], 12);
        Assert.Equal(0.5 * model.Density(x, 0) + 0.5 * model.Density(x, 1), model.Density(x), 12);
    }

    [Fact]
    public void A_class_that_comes_more_often_is_likelier_where_both_are_equally_dense()
    {
        var more = Inputs.Stack(Inputs.SubMatrix(0, 4, 0, 2)).Stack(Inputs.SubMatrix(0, 4, 0, 2));
        var model = GaussianClassifier.Fit(more, Vector<double>.Build.Dense([.. Labels, 0, 0, 0, 0, 0, 0, 0, 0]));
        var x = At(2.2, 0.5);
        Assert.Equal(3 * model.Density(x, 0) / (3 * model.Density(x, 0) + model.Density(x, 1)), model.Probabilities(x)[0], 12);
    }

    [Fact]
    public void Far_from_every_class_probabilities_are_still_numbers()
    {
        var model = GaussianClassifier.Fit(Inputs, Labels);
        Assert.Equal(0, model.Density(At(1e4, 0)));
        Assert.Equal(1, model.Probabilities(At(1e4, 0)).Sum(), 12);
    }

    [Fact]
    public void What_it_draws_has_the_mean_and_the_spread_that_it_learned()
    {
        var tilted = Toys.Blobs(400, 2, seed: 5);
        var model = GaussianClassifier.Fit(Inputs, Labels);
        var drawn = model.Draw(1, 20_000, seed: 9);
        var (mean, spread) = Statistics.ColumnStatistics(drawn);
        Assert.True((mean - At(4, 0)).L2Norm() < 0.02, $"{mean}");
        Assert.True((spread - At(0.5, 1)).L2Norm() < 0.02, $"{spread}");
        Assert.Equal(model.Draw(0, 3, seed: 1), model.Draw(0, 3, seed: 1));
        Assert.Equal(2, GaussianClassifier.Fit(tilted.Inputs, tilted.Labels).Classes);
    }

    [Fact]
    public void What_has_no_density_is_refused()
    {
        var line = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 0 }, { 1, 1 }, { 2, 2 }, { 3, 3 } });
        Assert.Contains("do not spread in every direction", Assert.Throws<ArgumentException>(() => GaussianClassifier.Fit(line, Vector<double>.Build.Dense(4))).Message, StringComparison.Ordinal);
        Assert.Contains("Class 0 has no example", Assert.Throws<ArgumentException>(() => GaussianClassifier.Fit(line, Vector<double>.Build.Dense(4, 1))).Message, StringComparison.Ordinal);
        Assert.Contains("from 2 numbers for each example, but this one has 3", Assert.Throws<ArgumentException>(() => GaussianClassifier.Fit(Inputs, Labels).Predict(Vector<double>.Build.Dense(3))).Message, StringComparison.Ordinal);
    }

    private static Vector<double> At(double x, double y) => Vector<double>.Build.Dense([x, y]);
}
