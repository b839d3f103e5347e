namespace DlCourse.Plotting.Model;

/// <summary>How words look.</summary>
public sealed record FontStyle : PlotlyObject
{
    /// <summary>Their size in pixels.</summary>
    public double? Size { get; init; }

    /// <summary>Their colour.</summary>
    public string? Color { get; init; }

    /// <summary>How heavy they are: 400, or 600 for bold.</summary>
    public int? Weight { get; init; }
}
