namespace DlCourse.Plotting;

/// <summary>What a classifier's scores give at every threshold.</summary>
internal static class Ranking
{
    /// <summary>True and false positives when everything from a score upwards is called positive, from nothing to everything.</summary>
    public static (int TruePositives, int FalsePositives)[] Steps(double[] scores, int[] labels)
    {
        var steps = new List<(int, int)> { (0, 0) };
        var (hits, misses) = (0, 0);
        // Equal scores fall on the same side of every threshold: they make one step together.
        foreach (var tie in Enumerable.Range(0, scores.Length).GroupBy(i => scores[i]).OrderByDescending(tie => tie.Key))
        {
            hits += tie.Count(i => labels[i] == 1);
            misses += tie.Count(i => labels[i] == 0);
            steps.Add((hits, misses));
        }

        return [.. steps];
    }

    /// <summary>The area below points joined by straight lines.</summary>
    public static double Area((double X, double Y)[] points) =>
        points.Zip(points.Skip(1), (a, b) => (b.X - a.X) * (a.Y + b.Y) / 2).Sum();
}
