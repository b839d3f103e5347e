namespace DlCourse.Plotting.Model;

/// <summary>One series in plotly's schema; members that are null are left out.</summary>
public sealed record Trace : PlotlyObject
{
    /// <summary><c>scatter</c>, <c>bar</c>, <c>heatmap</c>, <c>contour</c>, <c>image</c> or <c>surface</c>.</summary>
    public string Type { get; init; } = "scatter";

    /// <summary>For scatter: <c>lines</c>, <c>markers</c>, <c>lines+markers</c>, <c>text</c> or <c>none</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>What the legend calls it.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the legend has it; for a trace of ours null means no, while for plotly it means yes, so one is always written.</summary>
    public bool? Showlegend { get; init; }

    /// <summary>Its horizontal axis: <c>x</c>, <c>x2</c>, ….</summary>
    public string? Xaxis { get; init; }

    /// <summary>Its vertical axis: <c>y</c>, <c>y2</c>, ….</summary>
    public string? Yaxis { get; init; }

    /// <summary>Horizontal positions; for cells, those of the columns' middles.</summary>
    public Values? X { get; init; }

    /// <summary>Vertical positions; for cells, those of the rows' middles.</summary>
    public Values? Y { get; init; }

    /// <summary>Values of cells, row by row.</summary>
    public double[][]? Z { get; init; }

    /// <summary>Words at points or in cells.</summary>
    public Labels? Text { get; init; }

    /// <summary>How plotly shows <see cref="Text"/> in cells.</summary>
    public string? Texttemplate { get; init; }

    /// <summary>Where words stand beside their points, such as <c>top center</c>.</summary>
    public string? Textposition { get; init; }

    /// <summary>What a tooltip says for each point.</summary>
    public string[]? Hovertext { get; init; }

    /// <summary>The line.</summary>
    public LineStyle? Line { get; init; }

    /// <summary>The markers or bars.</summary>
    public Marker? Marker { get; init; }

    /// <summary><c>toself</c> for an area, <c>tozeroy</c> for the area down to 0.</summary>
    public string? Fill { get; init; }

    /// <summary>The area's colour.</summary>
    public string? Fillcolor { get; init; }

    /// <summary>From 0 (nothing to see) to 1.</summary>
    public double? Opacity { get; init; }

    /// <summary>Where each bar starts.</summary>
    public Values? Base { get; init; }

    /// <summary>How wide each bar is.</summary>
    public Values? Width { get; init; }

    /// <summary>How far from its place each bar begins.</summary>
    public Values? Offset { get; init; }

    /// <summary><c>h</c> for bars that lie.</summary>
    public string? Orientation { get; init; }

    /// <summary>Colours from the lowest to the highest value: pairs of a place from 0 to 1 and a colour.</summary>
    public object[][]? Colorscale { get; init; }

    /// <summary>The value of the first colour.</summary>
    public double? Zmin { get; init; }

    /// <summary>The value of the last colour.</summary>
    public double? Zmax { get; init; }

    /// <summary>The value of the first colour of a surface.</summary>
    public double? Cmin { get; init; }

    /// <summary>The value of the last colour of a surface.</summary>
    public double? Cmax { get; init; }

    /// <summary>Whether the colours' legend is drawn.</summary>
    public bool? Showscale { get; init; }

    /// <summary>The colours' legend.</summary>
    public ColorBar? Colorbar { get; init; }

    /// <summary>The levels of a contour trace.</summary>
    public ContourLevels? Contours { get; init; }

    /// <summary>Gaps between cells in pixels.</summary>
    public double? Xgap { get; init; }

    /// <summary>Gaps between cells in pixels.</summary>
    public double? Ygap { get; init; }

    /// <summary>An image as a PNG in a data URI.</summary>
    public string? Source { get; init; }

    /// <summary>Its name for a whole, when it is an image: what is to be seen.</summary>
    internal string? Alternative { get; init; }
}
