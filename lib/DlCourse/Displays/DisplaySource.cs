namespace DlCourse.Displays;

/// <summary>Creates the formatters of everything the course shows; found through <see cref="TypeFormatterSourceAttribute"/>.</summary>
public sealed class DisplaySource
{
    private readonly string[] mimeTypes = ["text/html", "image/svg+xml", "text/plain", "application/vnd.plotly.v1+json"];

    /// <summary>One formatter for each form a value may be shown in.</summary>
    public IEnumerable<object> CreateTypeFormatters() => mimeTypes.Select(mimeType => new DisplayFormatter(mimeType));
}
