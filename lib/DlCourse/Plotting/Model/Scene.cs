namespace DlCourse.Plotting.Model;

/// <summary>The three axes of a surface.</summary>
public sealed record Scene : PlotlyObject
{
    /// <summary>To the right.</summary>
    public Axis? Xaxis { get; init; }

    /// <summary>To the back.</summary>
    public Axis? Yaxis { get; init; }

    /// <summary>Upwards.</summary>
    public Axis? Zaxis { get; init; }
}
