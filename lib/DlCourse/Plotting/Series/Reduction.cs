using System.Globalization;

namespace DlCourse.Plotting;

/// <summary>Fewer points with the same picture, for series with more points than a screen has pixels.</summary>
internal static class Reduction
{
    /// <summary>How many points are drawn one by one.</summary>
    public const int MostPoints = 4000;

    private const int PixelColumns = 480;
    private const int CellsAcross = 120;

    /// <summary>A line by the first, lowest, highest and last point of each pixel column; gaps stay gaps.</summary>
    /// <returns>The points kept, and what is said about it; null if all are kept.</returns>
    public static (double[] X, double[] Y, string? Note) Line(double[] x, double[] y)
    {
        if (x.Length <= MostPoints)
        {
            return (x, y, null);
        }

        var (low, high) = Model.Scale.Ends(x);
        var kept = new List<int>();
        for (var start = 0; start < x.Length;)
        {
            // A run of neighbours in one pixel column: for x in any order, so that a line that turns back stays one.
            var column = Column(x[start]);
            var (lowest, highest, end, hasGap) = (start, start, start, double.IsNaN(y[start]));
            for (; end < x.Length && Column(x[end]) == column; end++)
            {
                hasGap |= double.IsNaN(y[end]);
                lowest = y[end] < y[lowest] || double.IsNaN(y[lowest]) ? end : lowest;
                highest = y[end] > y[highest] || double.IsNaN(y[highest]) ? end : highest;
            }

            var gap = hasGap ? Array.FindIndex(y, start, end - start, double.IsNaN) : start;
            kept.AddRange(new[] { start, lowest, highest, gap, end - 1 }.Distinct().Order());
            start = end;
        }

        return kept.Count < x.Length
            ? ([.. kept.Select(i => x[i])], [.. kept.Select(i => y[i])], Note(x.Length, "the lowest and highest of each pixel column"))
            : (x, y, null);

        int Column(double value) => double.IsNaN(value) || high <= low ? 0 : (int)((value - low) / (high - low) * PixelColumns);
    }

    /// <summary>A cloud by one point for each small square that holds any.</summary>
    public static (int[] Kept, string? Note) Cloud(double[] x, double[] y)
    {
        if (x.Length <= MostPoints)
        {
            return ([.. Enumerable.Range(0, x.Length)], null);
        }

        var ((left, right), (bottom, top)) = (Model.Scale.Ends(x), Model.Scale.Ends(y));
        var taken = new bool[(CellsAcross + 1) * (CellsAcross + 1)];
        var kept = new List<int>();
        for (var i = 0; i < x.Length; i++)
        {
            var cell = Cell(x[i], left, right) * (CellsAcross + 1) + Cell(y[i], bottom, top);
            if (!double.IsNaN(x[i] + y[i]) && !taken[cell])
            {
                taken[cell] = true;
                kept.Add(i);
            }
        }

        return ([.. kept], kept.Count < x.Length ? Note(x.Length, "one for each three pixels that hold any") : null);

        static int Cell(double value, double low, double high) => high > low && !double.IsNaN(value) ? (int)((value - low) / (high - low) * CellsAcross) : 0;
    }

    private static string Note(int count, string how) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} points, of which {how} are drawn.");
}
