namespace DlCourse.Plotting.Model;

/// <summary>One axis.</summary>
public sealed record Axis : PlotlyObject
{
    /// <summary>What is measured along it.</summary>
    public Caption? Title { get; init; }

    /// <summary><c>linear</c>, <c>log</c>, <c>date</c> or <c>category</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Its two ends, the first at the left or the bottom: on a log axis powers of ten, for categories their indexes.</summary>
    public double[]? Range { get; init; }

    /// <summary>Which part of the figure it takes, from 0 to 1.</summary>
    public double[]? Domain { get; init; }

    /// <summary>The axis that it crosses.</summary>
    public string? Anchor { get; init; }

    /// <summary>The axis with whose units its own are equally long.</summary>
    public string? Scaleanchor { get; init; }

    /// <summary>What gives way for equal units: the <c>domain</c> or the <c>range</c>.</summary>
    public string? Constrain { get; init; }

    /// <summary>False for a diagram, which has no axes to read from.</summary>
    public bool? Visible { get; init; }

    /// <summary>Where the ticks are, if not at round numbers.</summary>
    public double[]? Tickvals { get; init; }

    /// <summary>What the ticks say.</summary>
    public string[]? Ticktext { get; init; }

    /// <summary>The categories in order.</summary>
    public string[]? Categoryarray { get; init; }

    /// <summary>Whether grid lines are drawn.</summary>
    public bool? Showgrid { get; init; }

    /// <summary>The title's words; empty without one.</summary>
    internal string Words => Title?.Text ?? "";

    /// <summary>The place of the left or lower end.</summary>
    internal double Start => Range is { Length: 2 } ? Range[0] : 0;

    /// <summary>The place of the right or upper end.</summary>
    internal double End => Range is { Length: 2 } ? Range[1] : 1;

    /// <summary>Whether values are placed by their logarithm.</summary>
    internal bool IsLog => Type == "log";

    /// <summary>From a value to its place: the value itself, or its power of ten.</summary>
    internal double Place(double value) => IsLog ? Math.Log10(value) : value;
}
