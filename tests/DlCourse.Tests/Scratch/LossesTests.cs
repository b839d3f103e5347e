using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class LossesTests
{
    private static readonly Matrix<double> Logits = Matrix<double>.Build.DenseOfArray(new[,] { { 2.0, 1, 0, -1 }, { 0.5, 0, 3, 0 } });

    [Theory]
    [InlineData(new[] { 2.0, 2, 2, 2, 2, 2, 2, 2, 2, 2 }, 4, 2)]
    [InlineData(new[] { 1.0, 1, 1, 1, 1, 3, 3, 3, 3, 3 }, 5, 2.23606797749979)]
    [InlineData(new[] { 0.0, 0, 0, 0, 0, 0, 0, 0, 0, 20 }, 40, 6.324555320336759)]
    public void Three_lists_of_errors_have_one_mae_and_three_rmses(double[] errors, double mse, double rmse)
    {
        var zeros = new double[errors.Length];
        Assert.Equal(2, Losses.MeanAbsoluteError(errors, zeros), 12);
        Assert.Equal(mse, Losses.MeanSquaredError(errors, zeros), 12);
        Assert.Equal(rmse, Losses.RootMeanSquaredError(errors, zeros), 12);
    }

    [Fact]
    public void Signs_do_not_cancel() => Assert.Equal(3, Losses.MeanAbsoluteError([1, 5], [4, 2]), 12);

    [Fact]
    public void Binary_cross_entropy_is_the_mean_surprise() =>
        Assert.Equal(0.6851790109107685 / 3, Losses.BinaryCrossEntropy([0.8, 0.7, 0.1], [1, 1, 0]), 12);

    // PyTorch 1.13: F.binary_cross_entropy in float64.
    [Fact]
    public void A_target_may_be_a_probability_itself() =>
        Assert.Equal(0.3294110417773021, Losses.BinaryCrossEntropy([0.8, 0.7, 0.1, 0.4], [1, 1, 0, 0.3]), 12);

    [Fact]
    public void A_sure_right_forecast_costs_nothing_and_a_sure_wrong_one_everything()
    {
        Assert.Equal(0, Losses.BinaryCrossEntropy([1, 0], [1, 0]));
        Assert.Equal(double.PositiveInfinity, Losses.BinaryCrossEntropy([1, 0.5], [0, 1]));
    }

    [Fact]
    public void Cross_entropy_of_a_one_hot_truth_is_the_surprise_at_its_class() =>
        Assert.Equal(Math.Log(4), Losses.CrossEntropy([0, 1], [0.75, 0.25]), 12);

    [Fact]
    public void Cross_entropy_is_lowest_where_the_forecast_is_the_truth()
    {
        double[] truth = [0.3, 0.7];
        Assert.Equal(0.6108643020548935, Losses.CrossEntropy(truth, truth), 12);
        Assert.True(Losses.CrossEntropy(truth, [0.31, 0.69]) > 0.6108643020548935);
        Assert.Equal(double.PositiveInfinity, Losses.CrossEntropy(truth, [0, 1]));
    }

    // PyTorch 1.13: F.cross_entropy and F.log_softmax in float64.
    [Fact]
    public void Log_softmax_then_nll_is_cross_entropy_of_logits()
    {
        Assert.Equal(0.8035545981976684, Losses.CrossEntropyOfLogits(Logits, [1, 2]), 12);
        Assert.Equal(0.8035545981976684, Losses.NegativeLogLikelihood(Losses.LogSoftmax(Logits), [1, 2]), 12);
    }

    [Fact]
    public void Large_logits_do_not_overflow() =>
        Assert.Equal(500, Losses.CrossEntropyOfLogits(Matrix<double>.Build.DenseOfArray(new[,] { { 1000.0, 0 }, { 0, -1000 } }), [1, 0]), 9);

    [Fact]
    public void Equal_logits_cost_the_logarithm_of_the_number_of_classes() =>
        Assert.Equal(Math.Log(10), Losses.CrossEntropyOfLogits(Matrix<double>.Build.Dense(3, 10), [0, 4, 9]), 12);

    [Fact]
    public void Nll_refuses_probabilities()
    {
        var error = Assert.Throws<ArgumentException>(() => Losses.NegativeLogLikelihood(Matrix<double>.Build.Dense(1, 2, 0.5), [0]));
        Assert.Contains("take the logarithm (LogSoftmax) first", error.Message);
    }

    [Fact]
    public void What_does_not_fit_is_named()
    {
        Assert.Contains("There are 2 predictions but 1 targets", Assert.Throws<ArgumentException>(() => Losses.MeanSquaredError([1, 2], [1])).Message);
        Assert.Contains("at least one", Assert.Throws<ArgumentException>(() => Losses.MeanSquaredError([], [])).Message);
        Assert.Contains("probabilities holds 1.5", Assert.Throws<ArgumentException>(() => Losses.BinaryCrossEntropy([1.5], [1])).Message);
        Assert.Contains("those of expected add up to 0.9", Assert.Throws<ArgumentException>(() => Losses.CrossEntropy([0.5, 0.5], [0.5, 0.4])).Message);
        Assert.Contains("There are 2 rows but 1 labels", Assert.Throws<ArgumentException>(() => Losses.CrossEntropyOfLogits(Logits, [1])).Message);
        Assert.Contains("A label is 4, but the columns are 0 to 3", Assert.Throws<ArgumentException>(() => Losses.CrossEntropyOfLogits(Logits, [1, 4])).Message);
    }
}
