namespace DlCourse.Plotting.Model;

/// <summary>Words that name a figure or an axis.</summary>
public sealed record Caption : PlotlyObject
{
    /// <summary>The words.</summary>
    public string Text { get; init; } = "";
}
