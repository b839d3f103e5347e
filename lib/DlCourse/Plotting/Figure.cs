using DlCourse.Displays;
using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <summary>A picture with a message: plotly's data and layout inside, self-contained SVG outside.</summary>
/// <remarks>
/// A figure never changes and the same figure always gives the same bytes. The SVG holds no id, so any number of figures,
/// or one figure many times, can stand on one page.
/// </remarks>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html", "image/svg+xml", "text/plain"])]
public sealed partial class Figure : IDisplayed
{
    private readonly Layout extra;

    internal Figure(Panel panel)
        : this(panel.Title, [panel], 1)
    {
    }

    private Figure(string title, IReadOnlyList<Panel> panels, int columns, Theme theme = Theme.Page, Layout? extra = null)
    {
        Title = title;
        Panels = [.. panels.Select(panel => panel.Fitted())];
        Columns = columns;
        Theme = theme;
        this.extra = extra ?? new Layout();
    }

    /// <summary>What the figure says, in a sentence.</summary>
    public string Title { get; }

    /// <summary>The ground that it stands on.</summary>
    public Theme Theme { get; }

    /// <summary>What is to be seen, in words and numbers, for readers who do not see it.</summary>
    public string Description => string.Join("\n", Panels.Select(panel => (Panels.Count > 1 ? $"[{panel.Title}] " : "") + Describer.Describe(panel)));

    /// <summary>The series, in plotly's schema.</summary>
    public IReadOnlyList<Trace> Data => PanelLayout.Data(Panels);

    /// <summary>Everything else, in plotly's schema.</summary>
    public Layout Layout => PanelLayout.Of(Title, Panels, Columns, extra);

    /// <summary>What is drawn, one pair of axes after the other.</summary>
    internal IReadOnlyList<Panel> Panels { get; }

    /// <summary>How many panels stand side by side.</summary>
    internal int Columns { get; }

    /// <summary>Several figures beside and below each other, under one title.</summary>
    /// <param name="title">What they say together.</param>
    /// <param name="columns">How many stand side by side, at least 1; on a narrow page fewer do.</param>
    /// <param name="figures">The figures, row by row; each keeps its own title above it.</param>
    /// <returns>One figure with the panels of all.</returns>
    /// <exception cref="ArgumentException">No title, or no figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one column.</exception>
    public static Figure Grid(string title, int columns, params IEnumerable<Figure> figures)
    {
        Require.Title(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        var panels = figures.SelectMany(figure => figure.Panels).ToArray();
        return panels.Length > 0
            ? new Figure(title, panels, Math.Min(columns, panels.Length))
            : throw new ArgumentException("A grid needs at least one figure.", nameof(figures));
    }

    /// <summary>Several figures on the same axes, the first at the bottom; the axes grow to show all.</summary>
    /// <param name="title">What they say together.</param>
    /// <param name="figures">Figures of one panel each.</param>
    /// <returns>One figure of one panel, with the axis titles of the first.</returns>
    /// <exception cref="ArgumentException">No title, no figure, a grid among them, or axes of different kinds.</exception>
    public static Figure Overlay(string title, params IEnumerable<Figure> figures)
    {
        Require.Title(title);
        var all = figures.ToArray();
        if (all.Length == 0 || all.Any(figure => figure.Panels.Count > 1))
        {
            throw new ArgumentException("An overlay needs at least one figure, and none of them a grid.", nameof(figures));
        }

        var layers = all.Select(figure => figure.Panels[0]).ToArray();
        if (layers.Any(layer => layer.X.Type != layers[0].X.Type || layer.Y.Type != layers[0].Y.Type))
        {
            throw new ArgumentException("An overlay needs figures with axes of one kind: numbers, logarithms, dates or categories.", nameof(figures));
        }

        var together = layers[0] with
        {
            Title = title,
            X = Span(layers.Select(layer => layer.X)),
            Y = Span(layers.Select(layer => layer.Y)),
            Traces = [.. layers.SelectMany(layer => layer.Traces)],
            Annotations = [.. layers.SelectMany(layer => layer.Annotations)],
            Shapes = [.. layers.SelectMany(layer => layer.Shapes)],
            Note = layers.Select(layer => layer.Note).FirstOrDefault(note => note is not null),
        };
        return new Figure(together);
    }

    /// <summary>Reads a figure from plotly's JSON; members the course does not know are kept.</summary>
    /// <param name="json">An object with <c>data</c> and <c>layout</c>.</param>
    /// <exception cref="ArgumentException">It is not a figure.</exception>
    public static Figure FromJson(string json)
    {
        var (data, layout) = PlotlyJson.Read(json);
        var panels = PanelLayout.Panels(data, layout);
        var columns = Math.Max(1, panels.Select(panel => panel.X.Domain?[0] ?? 0).Distinct().Count());
        return new Figure(layout.Title?.Text ?? "", panels, columns, extra: new Layout { Unknown = layout.Unknown });
    }

    private static Axis Span(IEnumerable<Axis> axes)
    {
        var all = axes.ToArray();
        var names = all.SelectMany(axis => axis.Categoryarray ?? []).Distinct().ToArray();
        if (names.Length > 0)
        {
            return all[0] with { Categoryarray = names, Range = [-0.5, names.Length - 0.5] };
        }

        return all[0].Start <= all[0].End
            ? all[0] with { Range = [all.Min(axis => axis.Start), all.Max(axis => axis.End)] }
            : all[0] with { Range = [all.Max(axis => axis.Start), all.Min(axis => axis.End)] };
    }
}
