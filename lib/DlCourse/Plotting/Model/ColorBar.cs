namespace DlCourse.Plotting.Model;

/// <summary>The legend of colours.</summary>
public sealed record ColorBar : PlotlyObject
{
    /// <summary>What the colours measure.</summary>
    public Caption? Title { get; init; }
}
