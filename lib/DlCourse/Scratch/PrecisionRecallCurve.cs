namespace DlCourse.Scratch;

/// <summary>What every threshold of a classifier finds (recall), against how many of its alarms are right (precision).</summary>
/// <remarks>
/// Unlike the ROC curve it falls when the positives become rarer. Its area is taken as the average precision,
/// Σ (Rₙ − Rₙ₋₁) Pₙ over falling thresholds: a sum of steps, as in scikit-learn. Straight lines between the points would flatter
/// (Davis and Goadrich, ICML 2006).
/// </remarks>
public sealed class PrecisionRecallCurve
{
    private PrecisionRecallCurve(IReadOnlyList<(double, double)> points) => Points = points;

    /// <summary>One point for each score, from the highest threshold to the lowest, where recall is 1.</summary>
    public IReadOnlyList<(double Recall, double Precision)> Points { get; }

    /// <summary>The mean of the precision over the recall; guessing reaches the share of positives.</summary>
    public double AveragePrecision => Points.Select((p, n) => (p.Recall - (n == 0 ? 0 : Points[n - 1].Recall)) * p.Precision).Sum();

    /// <summary>The curve of a classifier.</summary>
    /// <param name="scores">N finite scores; the higher, the surer that the class is 1.</param>
    /// <param name="labels">N classes, each 0 or 1, both present.</param>
    /// <exception cref="ArgumentException">Other lengths, another label, one class only, or a score that is not finite.</exception>
    public static PrecisionRecallCurve Of(IEnumerable<double> scores, IReadOnlyList<int> labels)
    {
        ArgumentNullException.ThrowIfNull(scores);
        double[] copy = [.. scores];
        RankedScores.Require(copy, labels);
        var positives = labels.Sum();
        return new([.. RankedScores.Steps(copy, labels).Skip(1).Select(step =>
            ((double)step.TruePositives / positives, (double)step.TruePositives / (step.TruePositives + step.FalsePositives)))]);
    }
}
