using DlCourse.Scratch;

namespace DlCourse.Tests.Scratch;

public class ConfusionCountsTests
{
    private static readonly ConfusionCounts Finley = new(TruePositives: 28, FalsePositives: 72, FalseNegatives: 23, TrueNegatives: 2680);

    [Fact]
    public void Four_kinds_of_answers_are_counted() =>
        Assert.Equal(new ConfusionCounts(1, 2, 1, 3), ConfusionCounts.Of([1, 1, 1, 0, 0, 0, 0], [1, 0, 0, 1, 0, 0, 0]));

    // By hand: 2708/2803, 28/100, 28/51, 2680/2752, 56/151.
    [Fact]
    public void The_metrics_of_a_table_known_since_1884()
    {
        Assert.Equal(2803, Finley.Total);
        Assert.Equal(0.96611, Finley.Accuracy, 5);
        Assert.Equal(0.28, Finley.Precision, 12);
        Assert.Equal(0.54902, Finley.Recall, 5);
        Assert.Equal(0.97384, Finley.Specificity, 5);
        Assert.Equal(0.37086, Finley.F1, 5);
    }

    // By hand: P = 3/4, R = 3/5; F₂ = 5 · 0.45 / 3.6, F₀.₅ = 1.25 · 0.45 / 0.7875.
    [Theory]
    [InlineData(1, 0.6666666667)]
    [InlineData(2, 0.625)]
    [InlineData(0.5, 0.7142857143)]
    public void A_larger_beta_asks_for_recall(double beta, double expected) => Assert.Equal(expected, new ConfusionCounts(3, 1, 2, 4).F(beta), 9);

    [Fact]
    public void A_ratio_without_a_denominator_is_zero()
    {
        var silent = ConfusionCounts.Of([0, 0, 0], [1, 0, 0]);
        Assert.Equal((0, 0, 0), (silent.Precision, silent.Recall, silent.F1));
        Assert.Equal(0, ConfusionCounts.Of([0, 0], [0, 0]).Recall);
        Assert.Equal(0, ConfusionCounts.Of([1, 1], [1, 1]).Specificity);
    }

    [Fact]
    public void A_score_on_the_threshold_counts_as_positive() =>
        Assert.Equal(new ConfusionCounts(1, 1, 1, 0), ConfusionCounts.At([0.5, 0.7, 0.4999], [1, 0, 1], 0.5));

    [Fact]
    public void The_table_has_the_truth_in_its_rows() => Assert.Equal(new[,] { { 2680, 72 }, { 23, 28 } }, Finley.ToTable());

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Beta_is_a_number_above_zero(double beta) => Assert.Throws<ArgumentOutOfRangeException>(() => Finley.F(beta));

    [Fact]
    public void What_does_not_fit_is_named()
    {
        Assert.Contains("There are 2 predictions but 1 targets", Assert.Throws<ArgumentException>(() => ConfusionCounts.Of([1, 0], [1])).Message);
        Assert.Contains("at position 1 there is 2", Assert.Throws<ArgumentException>(() => ConfusionCounts.Of([1, 0], [1, 2])).Message);
        Assert.Contains("A score is NaN", Assert.Throws<ArgumentException>(() => ConfusionCounts.At([double.NaN], [1], 0.5)).Message);
    }
}
