using System.Text.Json.Serialization;

namespace DlCourse.Plotting.Model;

/// <summary>Everything about a figure but its data.</summary>
public sealed record Layout : PlotlyObject
{
    /// <summary>What the figure says.</summary>
    public Caption? Title { get; init; }

    /// <summary>Words and arrows.</summary>
    public Annotation[]? Annotations { get; init; }

    /// <summary>Lines, rectangles and ellipses.</summary>
    public Shape[]? Shapes { get; init; }

    /// <summary><c>group</c>, <c>stack</c> or <c>overlay</c>.</summary>
    public string? Barmode { get; init; }

    /// <summary>The axes of a surface.</summary>
    public Scene? Scene { get; init; }

    /// <summary>The axes by plotly's names: <c>xaxis</c>, <c>yaxis</c>, <c>xaxis2</c>, ….</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, Axis> Axes { get; init; } = new Dictionary<string, Axis>();
}
