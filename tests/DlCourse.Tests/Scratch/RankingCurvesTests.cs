using DlCourse.Scratch;

namespace DlCourse.Tests.Scratch;

public class RankingCurvesTests
{
    // The example in scikit-learn's documentation of roc_auc_score and average_precision_score: 0.75 and 0.83.
    private static readonly double[] Scores = [0.1, 0.4, 0.35, 0.8];
    private static readonly int[] Labels = [0, 0, 1, 1];

    [Fact]
    public void The_roc_curve_goes_up_for_a_positive_and_right_for_a_negative() =>
        Assert.Equal([(0, 0), (0, 0.5), (0.5, 0.5), (0.5, 1), (1, 1)], RocCurve.Of(Scores, Labels).Points);

    [Fact]
    public void The_area_is_the_share_of_pairs_in_the_right_order() => Assert.Equal(0.75, RocCurve.Of(Scores, Labels).Area, 12);

    // Pairs: 0.8 beats both, 0.6 ties with one and beats one: 3½ of 4.
    [Fact]
    public void A_tie_counts_half() => Assert.Equal(0.875, RocCurve.Of([0.8, 0.6, 0.6, 0.4], [1, 1, 0, 0]).Area, 12);

    [Fact]
    public void One_score_for_all_is_guessing() => Assert.Equal(0.5, RocCurve.Of([1, 1, 1, 1], Labels).Area, 12);

    // Falling thresholds: precision 1, ½, ⅔, ½ at recall ½, ½, 1, 1; the area is ½ · 1 + ½ · ⅔.
    [Fact]
    public void Average_precision_is_a_sum_of_steps()
    {
        var curve = PrecisionRecallCurve.Of(Scores, Labels);
        Assert.Equal([0.5, 0.5, 1, 1], curve.Points.Select(point => point.Recall));
        Assert.Equal([1, 0.5, 2.0 / 3, 0.5], curve.Points.Select(point => point.Precision));
        Assert.Equal(5.0 / 6, curve.AveragePrecision, 12);
    }

    [Fact]
    public void Guessing_reaches_the_share_of_positives() => Assert.Equal(0.25, PrecisionRecallCurve.Of([3, 3, 3, 3], [1, 0, 0, 0]).AveragePrecision, 12);

    [Fact]
    public void The_area_is_what_counting_all_pairs_gives()
    {
        const int seed = 5;
        var random = new Random(seed);
        var scores = Enumerable.Range(0, 60).Select(_ => random.Next(20) / 20.0).ToArray();
        var labels = Enumerable.Range(0, 60).Select(i => i % 3 == 0 ? 1 : 0).ToArray();
        var pairs = from i in Enumerable.Range(0, 60) where labels[i] == 1 from j in Enumerable.Range(0, 60) where labels[j] == 0 select scores[i].CompareTo(scores[j]);
        Assert.Equal(pairs.Average(order => order > 0 ? 1 : order == 0 ? 0.5 : 0), RocCurve.Of(scores, labels).Area, 12);
    }

    [Fact]
    public void What_does_not_fit_is_named()
    {
        Assert.Contains("There are 1 scores but 4 labels", Assert.Throws<ArgumentException>(() => RocCurve.Of([1], Labels)).Message);
        Assert.Contains("A score must be a finite number", Assert.Throws<ArgumentException>(() => RocCurve.Of([1, double.NaN, 0, 0], Labels)).Message);
        Assert.Contains("A label must be 0 or 1, but one is 2", Assert.Throws<ArgumentException>(() => PrecisionRecallCurve.Of([1, 2], [0, 2])).Message);
        Assert.Contains("Of 2 labels 0 are 1", Assert.Throws<ArgumentException>(() => PrecisionRecallCurve.Of([1, 2], [0, 0])).Message);
    }
}
