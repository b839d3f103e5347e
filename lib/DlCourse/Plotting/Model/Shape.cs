namespace DlCourse.Plotting.Model;

/// <summary>A line, a rectangle or an ellipse between two corners.</summary>
public sealed record Shape : PlotlyObject
{
    /// <summary><c>line</c>, <c>rect</c> or <c>circle</c>.</summary>
    public string Type { get; init; } = "rect";

    /// <summary>One corner.</summary>
    public double X0 { get; init; }

    /// <summary>One corner.</summary>
    public double Y0 { get; init; }

    /// <summary>The opposite corner.</summary>
    public double X1 { get; init; }

    /// <summary>The opposite corner.</summary>
    public double Y1 { get; init; }

    /// <summary>The axis that X counts along.</summary>
    public string? Xref { get; init; }

    /// <summary>The axis that Y counts along.</summary>
    public string? Yref { get; init; }

    /// <summary>The outline.</summary>
    public LineStyle? Line { get; init; }

    /// <summary>The inside's colour.</summary>
    public string? Fillcolor { get; init; }

    /// <summary>From 0 (nothing to see) to 1.</summary>
    public double? Opacity { get; init; }

    /// <summary><c>below</c> or <c>above</c> the traces.</summary>
    public string? Layer { get; init; }
}
