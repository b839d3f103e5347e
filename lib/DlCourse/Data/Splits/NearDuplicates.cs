namespace DlCourse.Data;

/// <summary>Finds examples that are the same, or almost: on both sides of a split they make a test too easy.</summary>
public static class NearDuplicates
{
    private const int Pivots = 12;

    /// <summary>All pairs whose difference, as a root mean square over the numbers of a row, is at most a threshold.</summary>
    /// <remarks>
    /// Exact, though few pairs are compared: by the triangle inequality two rows are at least as far apart as their distances to any
    /// third row differ, so twelve rows far from each other serve as landmarks that rule out most pairs.
    /// </remarks>
    /// <param name="rows">The examples, all equally long.</param>
    /// <param name="threshold">The largest difference that counts, in the unit of the numbers.</param>
    /// <returns>Pairs with the first position below the second, ordered.</returns>
    /// <exception cref="ArgumentException">The rows are not equally long, or the threshold is below 0.</exception>
    public static IReadOnlyList<DuplicatePair> Find(IReadOnlyList<IReadOnlyList<double>> rows, double threshold)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (!(threshold >= 0)) throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "The threshold must be 0 or more.");
        if (rows.Count < 2) return [];
        var data = rows.Select(row => row.Select(value => (float)value).ToArray()).ToArray();
        if (Array.Find(data, row => row.Length != data[0].Length) is { } odd)
        {
            throw new ArgumentException($"The rows must be equally long, but there are rows of {data[0].Length} and of {odd.Length} numbers.", nameof(rows));
        }

        // A sum of float products is off by a few parts in a million; the margin keeps a pair at the threshold.
        var reach = threshold * Math.Sqrt(data[0].Length) * (1 + 1e-6) + 1e-6;
        var landmarks = Landmarks(data);
        var order = Enumerable.Range(0, data.Length).OrderBy(i => landmarks[i][0]).ToArray();
        var found = new List<DuplicatePair>();
        for (var a = 0; a < order.Length; a++)
        {
            for (var b = a + 1; b < order.Length && landmarks[order[b]][0] - landmarks[order[a]][0] <= reach; b++)
            {
                if (RuledOut(landmarks[order[a]], landmarks[order[b]], reach)) continue;
                var distance = Distance(data[order[a]], data[order[b]], reach);
                if (distance <= reach) found.Add(new DuplicatePair(Math.Min(order[a], order[b]), Math.Max(order[a], order[b]), distance / Math.Sqrt(data[0].Length)));
            }
        }

        return [.. found.Where(pair => pair.Difference <= threshold + 1e-9).OrderBy(pair => pair.First).ThenBy(pair => pair.Second)];
    }

    private static double[][] Landmarks(float[][] data)
    {
        // Each landmark is the row farthest from the earlier ones.
        var distances = data.Select(_ => new double[Pivots]).ToArray();
        var nearest = Enumerable.Repeat(double.PositiveInfinity, data.Length).ToArray();
        var landmark = 0;
        for (var p = 0; p < Pivots; p++)
        {
            for (var i = 0; i < data.Length; i++)
            {
                distances[i][p] = Distance(data[i], data[landmark], double.PositiveInfinity);
                nearest[i] = Math.Min(nearest[i], distances[i][p]);
            }

            landmark = Array.IndexOf(nearest, nearest.Max());
        }

        return distances;
    }

    private static bool RuledOut(double[] a, double[] b, double reach)
    {
        for (var p = 1; p < a.Length; p++)
        {
            if (Math.Abs(a[p] - b[p]) > reach) return true;
        }

        return false;
    }

    /// <summary>The Euclidean distance, or something beyond <paramref name="reach"/> as soon as it is certain.</summary>
    private static double Distance(float[] a, float[] b, double reach)
    {
        var (sum, most) = (0.0, reach * reach);
        for (var i = 0; i < a.Length; i++)
        {
            double difference = a[i] - b[i];
            sum += difference * difference;
            if (sum > most) break;
        }

        return Math.Sqrt(sum);
    }
}
