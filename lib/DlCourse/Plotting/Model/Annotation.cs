namespace DlCourse.Plotting.Model;

/// <summary>Words at a place, or an arrow to a place.</summary>
public sealed record Annotation : PlotlyObject
{
    /// <summary>The words.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where the words are, or the arrow's head.</summary>
    public double X { get; init; }

    /// <summary>Where the words are, or the arrow's head.</summary>
    public double Y { get; init; }

    /// <summary>The axis that X counts along.</summary>
    public string? Xref { get; init; }

    /// <summary>The axis that Y counts along.</summary>
    public string? Yref { get; init; }

    /// <summary>Which end of the words is at X: <c>left</c>, <c>center</c> or <c>right</c>.</summary>
    public string? Xanchor { get; init; }

    /// <summary>Which end of the words is at Y: <c>top</c>, <c>middle</c> or <c>bottom</c>.</summary>
    public string? Yanchor { get; init; }

    /// <summary>Whether this is an arrow.</summary>
    public bool Showarrow { get; init; }

    /// <summary>The arrow's tail.</summary>
    public double? Ax { get; init; }

    /// <summary>The arrow's tail.</summary>
    public double? Ay { get; init; }

    /// <summary>The axis that Ax counts along.</summary>
    public string? Axref { get; init; }

    /// <summary>The axis that Ay counts along.</summary>
    public string? Ayref { get; init; }

    /// <summary>The arrow's colour.</summary>
    public string? Arrowcolor { get; init; }

    /// <summary>The arrow's width in pixels.</summary>
    public double? Arrowwidth { get; init; }

    /// <summary>The arrow's head, one of plotly's numbers.</summary>
    public int? Arrowhead { get; init; }

    /// <summary>How the words look.</summary>
    public FontStyle? Font { get; init; }
}
