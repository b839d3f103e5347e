namespace DlCourse.Plotting.Model;

/// <summary>How a line looks.</summary>
public sealed record LineStyle : PlotlyObject
{
    /// <summary>Its colour.</summary>
    public string? Color { get; init; }

    /// <summary>Its width in pixels.</summary>
    public double? Width { get; init; }

    /// <summary><c>solid</c>, <c>dash</c>, <c>dot</c> or <c>dashdot</c>.</summary>
    public string? Dash { get; init; }
}
