using DlCourse.Displays;
using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <content>The forms in which a figure is shown and saved.</content>
public sealed partial class Figure
{
    /// <summary>The figure as an SVG file of its own.</summary>
    public string ToSvg() => new FigureDrawing(this).ToSvg();

    /// <summary>The figure as HTML for a page: no script, no network, in the page's own text colour.</summary>
    public string ToHtml() => new FigureDrawing(this).ToHtml();

    /// <summary>The figure as plotly.js JSON: an object with <c>data</c> and <c>layout</c>.</summary>
    public string ToJson() => PlotlyJson.Write(Data, Layout);

    /// <summary>The figure for a front end that draws plotly itself: rows of controls, zooming, hovering.</summary>
    public PlotlyView AsPlotly() => new(this);

    /// <summary>Writes the figure to a file: what kind is said by the extension, <c>.svg</c>, <c>.html</c> or <c>.json</c>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException">Another extension.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var content = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SVG" => ToSvg(),
            ".HTML" or ".HTM" => Page(),
            ".JSON" => ToJson(),
            _ => throw new ArgumentException($"A figure is saved as .svg, .html or .json, not as \"{Path.GetExtension(path)}\".", nameof(path)),
        };
        File.WriteAllText(path, content);
    }

    /// <summary>The title, a line for everything drawn with its key numbers, and a sketch in letters.</summary>
    public override string ToString() => $"Figure: {Title}\n{string.Join("\n", Panels.Select(Sketch))}";

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() =>
        [("text/html", ToHtml()), ("image/svg+xml", ToSvg()), ("text/plain", ToString())];

    private string Sketch(Panel panel) => (Panels.Count > 1 ? $"[{panel.Title}] " : "") + Describer.Describe(panel) + TextSketch.Of(panel);

    private string Page()
    {
        var page = new SvgWriter();
        page.Open("html", ("lang", "en")).Open("head").Empty("meta", ("charset", "utf-8"))
            .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Element("title", Title)
            .Element("style", "body{margin:16px;color:#1a1a1a;background:#fff}@media(prefers-color-scheme:dark){body{color:#f0f0f0;background:#1e1e1e}}")
            .Close("head").Open("body");
        return $"<!DOCTYPE html>\n{page}{ToHtml()}</body></html>\n";
    }
}
