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

    /// <summary>Colours for markers whose colour is a number.</summary>
    public object[][]? Colorscale { get; init; }

    /// <summary>The number of the first colour.</summary>
    public double? Cmin { get; init; }

    /// <summary>The number of the last colour.</summary>
    public double? Cmax { get; init; }

    /// <summary>Whether the colours' legend is drawn.</summary>
    public bool? Showscale { get; init; }

    /// <summary>The colours' legend.</summary>
    public ColorBar? Colorbar { get; init; }

    /// <summary>Their outline.</summary>
    public LineStyle? Line { get; init; }
}
