using DlCourse.Displays;

namespace DlCourse.Plotting;

/// <summary>A figure for front ends that draw plotly figures themselves.</summary>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["application/vnd.plotly.v1+json"])]
public sealed class PlotlyView : IDisplayed
{
    private readonly Figure figure;

    internal PlotlyView(Figure figure) => this.figure = figure;

    /// <summary>The figure as plotly.js JSON.</summary>
    public string Json => figure.ToJson();

    /// <inheritdoc/>
    public override string ToString() => figure.ToString();

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() =>
        [("application/vnd.plotly.v1+json", Json), ("text/html", figure.ToHtml()), ("text/plain", ToString())];
}
