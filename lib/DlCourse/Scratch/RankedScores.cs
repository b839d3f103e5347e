namespace DlCourse.Scratch;

/// <summary>What a classifier's scores give at every threshold.</summary>
internal static class RankedScores
{
    /// <summary>True and false positives when everything from a score upwards is called positive, from nothing to everything.</summary>
    public static (int TruePositives, int FalsePositives)[] Steps(IReadOnlyList<double> scores, IReadOnlyList<int> labels)
    {
        var steps = new List<(int, int)> { (0, 0) };
        var (hits, misses) = (0, 0);
        // Equal scores fall on the same side of every threshold: they make one step together.
        foreach (var tie in Enumerable.Range(0, scores.Count).GroupBy(i => scores[i]).OrderByDescending(tie => tie.Key))
        {
            hits += tie.Count(i => labels[i] == 1);
            misses += tie.Count(i => labels[i] == 0);
            steps.Add((hits, misses));
        }

        return [.. steps];
    }

    /// <summary>The area below points joined by straight lines.</summary>
    public static double Area(IReadOnlyList<(double X, double Y)> points) =>
        points.Zip(points.Skip(1), (a, b) => (b.X - a.X) * (a.Y + b.Y) / 2).Sum();

    /// <summary>Throws unless there is a finite score for every label and both classes occur.</summary>
    public static void Require(IReadOnlyList<double> scores, IReadOnlyList<int> labels)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(labels);
        if (scores.Count != labels.Count)
        {
            throw new ArgumentException($"There are {scores.Count} scores but {labels.Count} labels.", nameof(labels));
        }

        if (scores.Any(score => !double.IsFinite(score)))
        {
            throw new ArgumentException("A score must be a finite number: a NaN or an infinity cannot be ranked against a threshold.", nameof(scores));
        }

        if (labels.FirstOrDefault(label => label is not (0 or 1)) is var stray and not 0)
        {
            throw new ArgumentException($"A label must be 0 or 1, but one is {stray}.", nameof(labels));
        }

        var positives = labels.Sum();
        if (positives == 0 || positives == labels.Count)
        {
            throw new ArgumentException($"Of {labels.Count} labels {positives} are 1: a curve over all thresholds needs both classes.", nameof(labels));
        }
    }
}
