using System.Text;
using DlCourse.Displays;
using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <summary>A picture with a message: plotly's data and layout inside, self-contained SVG outside.</summary>
/// <remarks>
/// A figure never changes and the same figure always gives the same bytes. The SVG holds no id, so any number of figures,
/// or one figure many times, can stand on one page.
/// </remarks>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html"])]
public sealed class Figure : IDisplayed
{
    private readonly Panel[] panels;
    private readonly int columns;

    internal Figure(Panel panel)
        : this(panel.Title, [panel], 1)
    {
    }

    private Figure(string title, Panel[] panels, int columns)
    {
        Title = title;
        this.panels = panels;
        this.columns = columns;
    }

    /// <summary>What the figure says, in a sentence.</summary>
    public string Title { get; }

    /// <summary>What is drawn, in words, for readers who do not see it.</summary>
    public string Description => string.Join("\n", panels.Select(Describe));

    /// <summary>Several figures beside and below each other, under one title.</summary>
    /// <param name="title">What they say together.</param>
    /// <param name="columns">How many stand side by side, at least 1.</param>
    /// <param name="figures">The figures, row by row; each keeps its own title above it.</param>
    /// <returns>One figure with the panels of all.</returns>
    /// <exception cref="ArgumentException">No title, or no figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one column.</exception>
    public static Figure Grid(string title, int columns, params IEnumerable<Figure> figures)
    {
        Series.RequireTitle(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        var panels = figures.SelectMany(figure => figure.panels).ToArray();
        return panels.Length > 0
            ? new Figure(title, panels, Math.Min(columns, panels.Length))
            : throw new ArgumentException("A grid needs at least one figure.", nameof(figures));
    }

    /// <summary>Several figures on the same axes, the first at the bottom; the axes grow to show all.</summary>
    /// <param name="title">What they say together.</param>
    /// <param name="figures">Figures of one panel each.</param>
    /// <returns>One figure of one panel, with the axis titles of the first.</returns>
    /// <exception cref="ArgumentException">No title, no figure, or a grid among them.</exception>
    public static Figure Overlay(string title, params IEnumerable<Figure> figures)
    {
        Series.RequireTitle(title);
        var all = figures.ToArray();
        if (all.Length == 0 || all.Any(figure => figure.panels.Length > 1))
        {
            throw new ArgumentException("An overlay needs at least one figure, and none of them a grid.", nameof(figures));
        }

        var layers = all.Select(figure => figure.panels[0]).ToArray();
        var together = layers[0] with
        {
            Title = title,
            X = Span(layers.Select(layer => layer.X)),
            Y = Span(layers.Select(layer => layer.Y)),
            Traces = [.. layers.SelectMany(layer => layer.Traces)],
            Labels = [.. layers.SelectMany(layer => layer.Labels)],
        };
        return new Figure(together);
    }

    /// <summary>The figure as an SVG file of its own: dark on a white ground.</summary>
    public string ToSvg() => new SvgFigure(Title, Description, panels, columns).Draw(standalone: true);

    /// <summary>The figure as HTML for a page: no script, no network, in the page's own text colour.</summary>
    public string ToHtml() => $"<div class=\"dlcourse-figure\">{new SvgFigure(Title, Description, panels, columns).Draw(standalone: false)}</div>";

    /// <summary>The figure as plotly.js JSON: an object with <c>data</c> and <c>layout</c>.</summary>
    public string AsPlotly() => PlotlyJson.Write(Title, panels, columns);

    /// <summary>The title and a line for everything drawn.</summary>
    public override string ToString() => $"Figure: {Title}\n{Description}";

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() =>
        [("text/html", ToHtml()), ("image/svg+xml", ToSvg()), ("text/plain", ToString())];

    private static Axis Span(IEnumerable<Axis> axes)
    {
        var all = axes.ToArray();
        return all[0] with { Low = all.Min(axis => axis.Low), High = all.Max(axis => axis.High) };
    }

    private string Describe(Panel panel)
    {
        var words = new StringBuilder(panels.Length > 1 ? $"[{panel.Title}] " : "");
        words.Append(panel.ShowAxes ? $"{panel.Y.Title} against {panel.X.Title}" : "a diagram");
        foreach (var trace in panel.Traces.Where(trace => trace.Name is not null))
        {
            words.Append("; ").Append(trace.Name).Append(trace.Mode == "markers" ? $" ({trace.X.Length} points)" : "");
        }

        foreach (var label in panel.Labels.Where(label => label.Text.Length > 0))
        {
            words.Append("; “").Append(label.Text).Append('”');
        }

        return words.ToString();
    }
}
