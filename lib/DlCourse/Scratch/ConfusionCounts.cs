namespace DlCourse.Scratch;

/// <summary>The four counts of a yes-or-no classifier, and the metrics made of them.</summary>
/// <remarks>A ratio without a denominator (a precision where nothing was called positive) is 0, as scikit-learn reports it.</remarks>
/// <param name="TruePositives">Called 1, and 1.</param>
/// <param name="FalsePositives">Called 1, and 0: a false alarm.</param>
/// <param name="FalseNegatives">Called 0, and 1: a miss.</param>
/// <param name="TrueNegatives">Called 0, and 0.</param>
public sealed record ConfusionCounts(int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives)
{
    /// <summary>How many examples were counted.</summary>
    public int Total => TruePositives + FalsePositives + FalseNegatives + TrueNegatives;

    /// <summary>(TP + TN) / N: the share that is right.</summary>
    public double Accuracy => Ratio(TruePositives + TrueNegatives, Total);

    /// <summary>TP / (TP + FP): how many of those called positive are.</summary>
    public double Precision => Ratio(TruePositives, TruePositives + FalsePositives);

    /// <summary>TP / (TP + FN): how many of the positives were found; also sensitivity, or true positive rate.</summary>
    public double Recall => Ratio(TruePositives, TruePositives + FalseNegatives);

    /// <summary>TN / (TN + FP): how many of the negatives were left in peace; 1 minus the false positive rate.</summary>
    public double Specificity => Ratio(TrueNegatives, TrueNegatives + FalsePositives);

    /// <summary>F₁ = 2PR / (P + R), the harmonic mean of precision and recall.</summary>
    public double F1 => F(1);

    /// <summary>Counts predictions against the truth.</summary>
    /// <param name="predictions">N answers, each 0 or 1.</param>
    /// <param name="targets">N classes, each 0 or 1.</param>
    /// <exception cref="ArgumentException">Other lengths, none at all, or a value that is not 0 or 1.</exception>
    public static ConfusionCounts Of(IReadOnlyList<int> predictions, IReadOnlyList<int> targets)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(targets);
        if (predictions.Count != targets.Count || targets.Count == 0)
        {
            throw new ArgumentException($"There are {predictions.Count} predictions but {targets.Count} targets: as many are needed, and at least one.", nameof(targets));
        }

        var counts = new int[2, 2];
        for (var i = 0; i < targets.Count; i++)
        {
            var (said, was) = (predictions[i], targets[i]);
            if (said is not (0 or 1) || was is not (0 or 1))
            {
                throw new ArgumentException($"A prediction or target must be 0 or 1, but at position {i} there is {(said is 0 or 1 ? was : said)}.", nameof(predictions));
            }

            counts[said, was]++;
        }

        return new(counts[1, 1], counts[1, 0], counts[0, 1], counts[0, 0]);
    }

    /// <summary>Counts at a threshold: a score of at least this much is called 1.</summary>
    /// <param name="scores">N scores, for example probabilities.</param>
    /// <param name="targets">N classes, each 0 or 1.</param>
    /// <param name="threshold">From where on a score counts as 1.</param>
    /// <exception cref="ArgumentException">Other lengths, none at all, a NaN, or a class that is not 0 or 1.</exception>
    public static ConfusionCounts At(IEnumerable<double> scores, IReadOnlyList<int> targets, double threshold)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return Of([.. scores.Select(score => double.IsNaN(score) ? throw new ArgumentException("A score is NaN: it is on no side of a threshold.", nameof(scores)) : score >= threshold ? 1 : 0)], targets);
    }

    /// <summary>Fβ = (1 + β²) PR / (β²P + R): recall counts β times as much as precision.</summary>
    /// <param name="beta">β, above 0; 2 asks for recall, ½ for precision.</param>
    /// <remarks>Computed as (1 + β²) TP / ((1 + β²) TP + β² FN + FP), which also holds where precision has no denominator (van Rijsbergen, Information Retrieval, 1979).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">β is not a number above zero.</exception>
    public double F(double beta)
    {
        if (!(beta > 0) || double.IsInfinity(beta)) throw new ArgumentOutOfRangeException(nameof(beta), beta, "β must be a number above zero.");
        var square = beta * beta;
        return Ratio((1 + square) * TruePositives, (1 + square) * TruePositives + square * FalseNegatives + FalsePositives);
    }

    /// <summary>The table that <c>Plot.ConfusionMatrix</c> draws: rows are the truth, columns the answer, class 1 last.</summary>
    public int[,] ToTable() => new[,] { { TrueNegatives, FalsePositives }, { FalseNegatives, TruePositives } };

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
