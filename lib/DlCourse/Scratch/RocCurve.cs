namespace DlCourse.Scratch;

/// <summary>The receiver operating characteristic: what every threshold of a classifier finds, against what it alarms in vain.</summary>
/// <remarks>
/// One point for each threshold: x = FP / (FP + TN), the false positive rate, and y = TP / (TP + FN), the recall. The area below
/// (AUC) is the chance that a random positive has a higher score than a random negative, ties counted half
/// (Hanley and McNeil, Radiology 143, 1982). Neither changes when one class becomes rarer.
/// </remarks>
public sealed class RocCurve
{
    private RocCurve(IReadOnlyList<(double, double)> points) => Points = points;

    /// <summary>From (0, 0), nothing called positive, to (1, 1), everything; equal scores make one step together.</summary>
    public IReadOnlyList<(double FalsePositiveRate, double TruePositiveRate)> Points { get; }

    /// <summary>The area below the points joined by straight lines: 1 is a perfect order, ½ is guessing.</summary>
    public double Area => RankedScores.Area(Points);

    /// <summary>The curve of a classifier.</summary>
    /// <param name="scores">N finite scores; the higher, the surer that the class is 1.</param>
    /// <param name="labels">N classes, each 0 or 1, both present.</param>
    /// <exception cref="ArgumentException">Other lengths, another label, one class only, or a score that is not finite.</exception>
    public static RocCurve Of(IEnumerable<double> scores, IReadOnlyList<int> labels)
    {
        ArgumentNullException.ThrowIfNull(scores);
        double[] copy = [.. scores];
        RankedScores.Require(copy, labels);
        var (positives, negatives) = (labels.Sum(), labels.Count - labels.Sum());
        return new([.. RankedScores.Steps(copy, labels).Select(step => ((double)step.FalsePositives / negatives, (double)step.TruePositives / positives))]);
    }
}
