using DlCourse.Plotting.Model;

namespace DlCourse.Plotting;

/// <content>Figures like this one, with something changed.</content>
public sealed partial class Figure
{
    /// <summary>The same figure with another message.</summary>
    public Figure WithTitle(string title)
    {
        Require.Title(title);
        return new(title, Panels.Count == 1 ? [Panels[0] with { Title = title }] : Panels, Columns, Theme, extra);
    }

    /// <summary>The same figure on another ground.</summary>
    public Figure WithTheme(Theme theme) => new(Title, Panels, Columns, theme, extra);

    /// <summary>The same figure with another horizontal axis.</summary>
    /// <param name="title">What it measures; null leaves it.</param>
    /// <param name="from">Where it starts; null leaves it.</param>
    /// <param name="to">Where it ends; null leaves it.</param>
    /// <param name="log">Whether equal steps multiply: 1, 10, 100.</param>
    /// <exception cref="ArgumentException">A range that is empty or, on a log axis, not above zero.</exception>
    public Figure WithXAxis(string? title = null, double? from = null, double? to = null, bool log = false) =>
        Each(panel => panel with { X = Changed(panel.X, panel.Traces.Select(trace => trace.X), title, from, to, log), EqualUnits = false });

    /// <summary>The same figure with another vertical axis.</summary>
    /// <param name="title">What it measures; null leaves it.</param>
    /// <param name="from">Where it starts; null leaves it.</param>
    /// <param name="to">Where it ends; null leaves it.</param>
    /// <param name="log">Whether equal steps multiply: 1, 10, 100.</param>
    /// <exception cref="ArgumentException">A range that is empty or, on a log axis, not above zero.</exception>
    public Figure WithYAxis(string? title = null, double? from = null, double? to = null, bool log = false) =>
        Each(panel => panel with { Y = Changed(panel.Y, panel.Traces.Select(trace => trace.Y), title, from, to, log), EqualUnits = false });

    /// <summary>The same figure with one unit as long across as up, so that angles and circles look right; set the ends of the axes first.</summary>
    public Figure WithEqualUnits() => Each(panel => panel with { EqualUnits = true });

    /// <summary>The same figure with ticks of one's own along the horizontal axis.</summary>
    public Figure WithXTicks(IEnumerable<double> places, IEnumerable<string> texts) =>
        Each(panel => panel with { X = panel.X with { Tickvals = [.. places], Ticktext = [.. texts] } });

    /// <summary>The same figure with words at a place.</summary>
    /// <param name="text">The words.</param>
    /// <param name="x">Where.</param>
    /// <param name="y">Where.</param>
    /// <param name="arrowTo">What an arrow from the words points at; null for none.</param>
    public Figure WithNote(string text, double x, double y, (double X, double Y)? arrowTo = null) => Each(panel =>
    {
        var (px, py) = (panel.X.Place(x), panel.Y.Place(y));
        var words = new Annotation { Text = text, X = px, Y = py, Yanchor = arrowTo is { } head && head.Y < y ? "bottom" : arrowTo is null ? null : "top" };
        var arrow = arrowTo is { } to
            ? new Annotation { Showarrow = true, X = panel.X.Place(to.X), Y = panel.Y.Place(to.Y), Ax = px, Ay = py, Arrowcolor = Palette.Model, Arrowwidth = 1.5 }
            : null;
        return panel with { Annotations = [.. panel.Annotations, .. arrow is null ? Array.Empty<Annotation>() : [arrow], words] };
    });

    /// <summary>The same figure with a dashed line across it: a target, a threshold, a best value.</summary>
    /// <param name="text">What the line says.</param>
    /// <param name="y">How high it is.</param>
    public Figure WithLevel(string text, double y) => Each(panel => panel with
    {
        Shapes = [.. panel.Shapes, new Shape { Type = "line", X0 = panel.X.Start, X1 = panel.X.End, Y0 = panel.Y.Place(y), Y1 = panel.Y.Place(y), Line = new() { Color = Palette.Model, Width = 1.2, Dash = "dash" } }],
        Annotations = [.. panel.Annotations, new Annotation { Text = text, X = panel.X.End - 0.01 * (panel.X.End - panel.X.Start), Y = panel.Y.Place(y), Xanchor = "right", Yanchor = "bottom" }],
    });

    private static Axis Changed(Axis axis, IEnumerable<Values?> values, string? title, double? from, double? to, bool log)
    {
        var changed = title is null ? axis : axis with { Title = Scale.Caption(title) };
        if (log && !axis.IsLog)
        {
            var places = values.SelectMany(v => v?.Numbers ?? []).Where(value => value > 0).Select(Math.Log10).ToList();
            changed = places.Count > 0
                ? changed with { Type = "log", Range = Scale.Around(places, 0.04) }
                : throw new ArgumentException("A log axis needs at least one value above zero.", nameof(log));
        }

        double[] range = [from is { } f ? changed.Place(f) : changed.Start, to is { } t ? changed.Place(t) : changed.End];
        return double.IsFinite(range[0]) && double.IsFinite(range[1]) && range[0] != range[1]
            ? changed with { Range = range }
            : throw new ArgumentException(FormattableString.Invariant($"An axis cannot go from {from} to {to}."), nameof(from));
    }

    private Figure Each(Func<Panel, Panel> change) => new(Title, [.. Panels.Select(change)], Columns, Theme, extra);
}
