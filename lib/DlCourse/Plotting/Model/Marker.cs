namespace DlCourse.Plotting.Model;

/// <summary>How markers or bars look.</summary>
public sealed record Marker : PlotlyObject
{
    /// <summary>Their colour; one for all, or one for each.</summary>
    public Labels? Color { get; init; }

    /// <summary>Diameters in pixels; one for all, or one for each.</summary>
    public Values? Size { get; init; }

    /// <summary><c>circle</c>, <c>triangle-up</c>, <c>square</c>, <c>diamond</c>, <c>x</c> or <c>circle-open</c>.</summary>
    public string? Symbol { get; init; }

    /// <summary>Their outline.</summary>
    public LineStyle? Line { get; init; }
}
