namespace DlCourse.Plotting.Model;

/// <summary>The levels between which a contour trace changes colour.</summary>
public sealed record ContourLevels : PlotlyObject
{
    /// <summary>The lowest level.</summary>
    public double Start { get; init; }

    /// <summary>The highest level.</summary>
    public double End { get; init; }

    /// <summary>The distance between levels.</summary>
    public double Size { get; init; }

    /// <summary><c>fill</c> for areas, <c>lines</c> for lines alone.</summary>
    public string Coloring { get; init; } = "fill";

    /// <summary>Whether the lines are drawn; they are unless this says no.</summary>
    public bool? Showlines { get; init; }

    /// <summary>All levels in order.</summary>
    internal IEnumerable<double> All => Enumerable.Range(0, (int)Math.Round((End - Start) / Size) + 1).Select(i => Start + i * Size);
}
