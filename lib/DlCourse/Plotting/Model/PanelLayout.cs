namespace DlCourse.Plotting.Model;

/// <summary>Between panels, which are drawn, and plotly's layout, in which every member names its axes.</summary>
internal static class PanelLayout
{
    /// <summary>All traces, each with the names of its axes.</summary>
    public static IReadOnlyList<Trace> Data(IReadOnlyList<Panel> panels) =>
        [.. panels.SelectMany((panel, i) => panel.Traces.Select(Explicit).Select(trace => panels.Count == 1 || trace.Type == "surface"
            ? trace
            : trace with { Xaxis = "x" + PlotlyJson.Suffix(i), Yaxis = "y" + PlotlyJson.Suffix(i) }))];

    /// <summary>The trace with what a missing word about the legend means here; an image has no place in one.</summary>
    private static Trace Explicit(Trace trace) => trace.Type == "image" ? trace : trace with { Showlegend = trace.Showlegend ?? false };

    /// <summary>The layout of panels in rows.</summary>
    public static Layout Of(string title, IReadOnlyList<Panel> panels, int columns, Layout extra)
    {
        var axes = new Dictionary<string, Axis>();
        var rows = (panels.Count + columns - 1) / columns;
        var (annotations, shapes) = (new List<Annotation>(), new List<Shape>());
        for (var i = 0; i < panels.Count; i++)
        {
            var (panel, suffix) = (panels[i], PlotlyJson.Suffix(i));
            var (x, y) = ("x" + suffix, "y" + suffix);
            if (panel.Scene is not null)
            {
                continue;
            }

            axes["xaxis" + suffix] = panel.X with { Anchor = y, Domain = Part(i % columns, columns), Constrain = panel.EqualUnits ? "domain" : null };
            axes["yaxis" + suffix] = panel.Y with
            {
                Anchor = x,
                Domain = Part(rows - 1 - i / columns, rows),
                Scaleanchor = panel.EqualUnits ? x : null,
                Constrain = panel.EqualUnits ? "domain" : null,
            };
            annotations.AddRange(panel.Annotations.Select(a => a with
            {
                Xref = x,
                Yref = y,
                Axref = a.Showarrow ? x : null,
                Ayref = a.Showarrow ? y : null,
            }));
            shapes.AddRange(panel.Shapes.Select(shape => shape with { Xref = x, Yref = y }));
            if (panels.Count > 1)
            {
                annotations.Add(new Annotation { Text = panel.Title, X = 0.5, Y = 1, Yanchor = "bottom", Xref = x + " domain", Yref = y + " domain" });
            }
        }

        return extra with
        {
            Title = new Caption { Text = title },
            Axes = axes,
            Annotations = [.. annotations],
            Shapes = [.. shapes],
            Scene = panels.Select(panel => panel.Scene).FirstOrDefault(scene => scene is not null),
            Barmode = panels.Select(panel => panel.Barmode).FirstOrDefault(mode => mode is not null),
        };
    }

    /// <summary>The panels of a layout: one for each pair of axes that a trace names.</summary>
    public static IReadOnlyList<Panel> Panels(IReadOnlyList<Trace> data, Layout layout)
    {
        var suffixes = layout.Axes.Keys.Select(name => name[5..]).Append("").Distinct().OrderBy(s => s.Length).ThenBy(s => s, StringComparer.Ordinal);
        var annotations = layout.Annotations ?? [];
        return [.. suffixes.Select(suffix =>
        {
            var title = annotations.FirstOrDefault(a => a.Xref == $"x{suffix} domain");
            var traces = data.Where(trace => (trace.Xaxis ?? "x") == "x" + suffix).ToArray();
            var x = layout.Axes.GetValueOrDefault("xaxis" + suffix) ?? new Axis();
            var y = layout.Axes.GetValueOrDefault("yaxis" + suffix) ?? new Axis();
            return new Panel(title?.Text ?? layout.Title?.Text ?? "", Ranged(x, traces, trace => trace.X), Ranged(y, traces, trace => trace.Y), traces)
            {
                Annotations = [.. annotations.Where(a => a.Xref is null || a.Xref == "x" + suffix)],
                Shapes = [.. (layout.Shapes ?? []).Where(shape => shape.Xref is null || shape.Xref == "x" + suffix)],
                EqualUnits = y.Scaleanchor is not null,
                Barmode = layout.Barmode,
                Scene = traces.Any(trace => trace.Type == "surface") ? layout.Scene : null,
            };
        })];
    }

    private static Axis Ranged(Axis axis, Trace[] traces, Func<Trace, Values?> values) =>
        axis.Range is { Length: 2 } ? axis : axis with { Range = Scale.Around(traces.SelectMany(trace => values(trace)?.Places(null) ?? [])) };

    private static double[] Part(int index, int count)
    {
        const double Gap = 0.08;
        var width = (1 - Gap * (count - 1)) / count;
        var start = index * (width + Gap);
        return [Math.Max(0, start), Math.Min(1, start + width)];
    }
}
