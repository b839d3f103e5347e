using DlCourse.Exercises;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Exercises;

/// <summary>Right answers that look different, and what lesson 05's checks say beyond their misconceptions.</summary>
public class Lesson05Tests
{
    [Fact]
    public void A_loss_below_zero_may_be_mended_in_many_ways()
    {
        Func<double[], double[], double>[] ways =
        [
            (probabilities, targets) => Losses.BinaryCrossEntropy(probabilities, targets),
            (probabilities, targets) => probabilities.Zip(targets, (p, y) => y == 1 ? -Math.Log(p) : -Math.Log(1 - p)).Sum() / targets.Length,
            (probabilities, targets) => probabilities.Zip(targets, (p, y) => -y * Math.Log(p) - (1 - y) * Math.Log(1 - p)).Average(),
            (probabilities, targets) => probabilities.Zip(targets, (p, y) => -y * Math.Log(p) + (y - 1) * Math.Log(1 - p)).Average(),
            (probabilities, targets) => -probabilities.Zip(targets, (p, y) => Math.Log(y > 0.5 ? p : 1 - p)).Average(),
            (probabilities, targets) => -probabilities.Zip(targets, (p, y) => (float)Math.Log(1 - Math.Abs(p - y))).Average(),
            (probabilities, targets) => Math.Log(1 / probabilities.Zip(targets, (p, y) => y == 1 ? p : 1 - p).Aggregate((a, b) => a * b)) / targets.Length,
            (probabilities, targets) => probabilities.Zip(targets, (p, y) => Math.Abs(-y * Math.Log(p) + (1 - y) * Math.Log(1 - p))).Average(),
        ];
        Assert.All(ways, way => AssertCorrect(Lesson05.RainLoss.Check(way)));
    }

    [Fact]
    public void Cross_entropy_with_labels_may_be_written_in_many_ways()
    {
        Func<double[][], int[], double>[] ways =
        [
            (probabilities, labels) => labels.Select((label, i) => -Math.Log(probabilities[i][label])).Average(),
            (probabilities, labels) => -probabilities.Zip(labels).Sum(pair => Math.Log(pair.First[pair.Second])) / probabilities.Length,
            (probabilities, labels) => probabilities.Zip(labels, (q, label) => q.Select((p, k) => k == label ? -Math.Log(p) : 0).Sum()).Average(),
            (probabilities, labels) => Losses.NegativeLogLikelihood(Matrix<double>.Build.DenseOfRowArrays(probabilities).Map(p => Math.Log(p)), labels),
            (probabilities, labels) => labels.Select((label, i) => MathF.Log(1 / (float)probabilities[i][label])).Average(),
        ];
        Assert.All(ways, way => AssertCorrect(Lesson05.SkyLoss.Check(way)));
    }

    [Fact]
    public void Precision_recall_and_f1_may_be_written_in_many_ways()
    {
        Func<int[], int[], (double, double, double)>[] ways =
        [
            (predictions, targets) => ConfusionCounts.Of(predictions, targets) is var c ? (c.Precision, c.Recall, c.F1) : default,
            (predictions, targets) =>
            {
                var hits = predictions.Zip(targets, (p, y) => p * y).Sum();
                var precision = predictions.Sum() == 0 ? 0 : (double)hits / predictions.Sum();
                var recall = targets.Sum() == 0 ? 0 : 1.0 * hits / targets.Sum();
                return (precision, recall, hits == 0 ? 0 : 2 / (1 / precision + 1 / recall));
            },
            (predictions, targets) =>
            {
                double tp = 0, fp = 0, fn = 0;
                for (var i = 0; i < targets.Length; i++)
                {
                    if (predictions[i] == 1 && targets[i] == 1) tp++;
                    else if (predictions[i] == 1) fp++;
                    else if (targets[i] == 1) fn++;
                }

                var (p, r) = (tp / Math.Max(1, tp + fp), tp / Math.Max(1, tp + fn));
                return (p, r, p + r > 0 ? 2 * p * r / (p + r) : 0);
            },
        ];
        Assert.All(ways, way => AssertCorrect(Lesson05.FoundAndRight.Check(way)));
    }

    [Theory]
    [InlineData("b", "a", "d", "e")]
    [InlineData("B", " a", "d.", "**e**")]
    public void A_letter_may_be_typed_in_any_way(string prices, string power, string digits, string photo) =>
        AssertCorrect(Lesson05.LossForTask.Check(prices, power, digits, photo));

    [Fact]
    public void A_word_instead_of_a_letter_is_told_what_is_wanted() =>
        Assert.Contains("Give one letter, from \"a\" to \"f\".", Lesson05.LossForTask.Check("MAE", "a", "d", "e").ToString());

    [Fact]
    public void Any_model_with_a_lower_loss_and_one_right_day_is_correct()
    {
        double[][] models = [[0.49, 0.49, 0.49, 0.49, 0.99], [0.5, 0.5, 0.5, 0.5, 1], [1, 0.48, 0.49, 0.5, 0.48]];
        Assert.All(models, model => AssertCorrect(Lesson05.BetterAndWorse.Check(model)));
    }

    [Fact]
    public void A_right_model_is_told_its_loss_and_accuracy() =>
        Assert.Contains("Loss 0.5727 against A's 0.5978, accuracy 1 of 5 against A's 5 of 5.", Lesson05.BetterAndWorse.Check([0.49, 0.49, 0.49, 0.49, 0.99]).ToString());

    [Fact]
    public void Model_a_itself_counts_as_not_attempted() =>
        Assert.Equal(Outcome.NotAttempted, Lesson05.BetterAndWorse.Check([0.55, 0.55, 0.55, 0.55, 0.55]).Outcome);

    [Fact]
    public void A_zero_is_told_that_it_costs_infinitely_much() =>
        Assert.Contains("Never say never", Lesson05.BetterAndWorse.Check([0, 0.49, 0.49, 0.49, 1]).ToString());

    private static void AssertCorrect(CheckResult result) => Assert.True(result.Outcome == Outcome.Correct, result.ToString());
}
