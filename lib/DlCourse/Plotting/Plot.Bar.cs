using DlCourse.Plotting.Model;

namespace DlCourse.Plotting;

/// <content>Bars and histograms.</content>
public static partial class Plot
{
    /// <summary>One bar for each category.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="categories">N names.</param>
    /// <param name="values">N lengths.</param>
    /// <param name="xLabel">What the categories are.</param>
    /// <param name="yLabel">What the bars measure.</param>
    /// <param name="ink">What the bars mean, hence their colour.</param>
    /// <returns>The figure; every bar says its value, and the axis begins at 0.</returns>
    /// <exception cref="ArgumentException">No title; a series is empty, infinite somewhere, or of another length.</exception>
    public static Figure Bar(string title, IEnumerable<string> categories, IEnumerable<double> values, string xLabel = "", string yLabel = "", Ink ink = Ink.Data)
    {
        Require.Title(title);
        var (names, lengths) = (Require.Copy(nameof(categories), categories), Require.Gappy(nameof(values), values));
        Require.SameLength(nameof(categories), names.Length, nameof(values), lengths.Length);
        var trace = new Trace
        {
            Type = "bar",
            X = new Values(names),
            Y = new Values(lengths),
            Width = Size(0.7),
            Text = Labels.Of(lengths.Select(v => double.IsNaN(v) ? "" : Svg.NumberText.Of(v))),
            Textposition = "outside",
            Marker = new Marker { Color = One(Palette.Of(ink)) },
        };
        var y = Scale.FromZero(yLabel, lengths);
        return new Figure(new Panel(title, Scale.Categories(xLabel, names), y with { Range = [y.Start, y.End * 1.06] }, [trace]));
    }

    /// <summary>Bars of several groups for each category, side by side or one on the other.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="categories">N names.</param>
    /// <param name="groups">For each group its name and N lengths.</param>
    /// <param name="stacked">True for one on the other; then no length may be below zero.</param>
    /// <param name="xLabel">What the categories are.</param>
    /// <param name="yLabel">What the bars measure.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; a series is empty, infinite somewhere, or of another length.</exception>
    public static Figure Bars(
        string title, IEnumerable<string> categories, IEnumerable<(string Name, IEnumerable<double> Values)> groups,
        bool stacked = false, string xLabel = "", string yLabel = "")
    {
        Require.Title(title);
        var (names, all) = (Require.Copy(nameof(categories), categories), Require.Copy(nameof(groups), groups));
        var tops = new double[names.Length];
        var ends = new List<double>();
        var traces = new List<Trace>();
        foreach (var (name, values) in all)
        {
            var lengths = Require.Gappy(name, values);
            Require.SameLength(nameof(categories), names.Length, name, lengths.Length);
            if (stacked && lengths.Any(length => length < 0))
            {
                throw new ArgumentException($"The series \"{name}\" has a length below zero: such bars cannot stand on each other.", nameof(groups));
            }

            var width = stacked ? 0.7 : 0.8 / all.Length;
            traces.Add(new Trace
            {
                Type = "bar",
                Name = name,
                Showlegend = true,
                X = new Values(names),
                Y = new Values(lengths),
                Base = stacked ? new Values([.. tops]) : null,
                Width = new Values([.. names.Select(_ => width)]),
                Offset = stacked ? null : new Values([.. names.Select(_ => -0.4 + traces.Count * width)]),
                Marker = new Marker { Color = One(Palette.OfGroup(traces.Count, all.Length)) },
            });
            for (var i = 0; i < lengths.Length; i++)
            {
                tops[i] = (stacked ? tops[i] : 0) + (double.IsNaN(lengths[i]) ? 0 : lengths[i]);
            }

            ends.AddRange(tops);
        }

        return new Figure(new Panel(title, Scale.Categories(xLabel, names), Scale.FromZero(yLabel, ends), traces) { Barmode = "overlay" });
    }

    /// <summary>How often values fall into each of equal intervals.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="values">The values; NaN is left out.</param>
    /// <param name="bins">How many intervals; 0 finds a number from the spread (Freedman and Diaconis).</param>
    /// <param name="xLabel">What was measured.</param>
    /// <param name="yLabel">What was counted.</param>
    /// <param name="ink">What the bars mean, hence their colour.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; no value, or an infinite one.</exception>
    public static Figure Histogram(string title, IEnumerable<double> values, int bins = 0, string xLabel = "value", string yLabel = "count", Ink ink = Ink.Data)
    {
        Require.Title(title);
        ArgumentOutOfRangeException.ThrowIfNegative(bins);
        var all = Require.Gappy(nameof(values), values);
        var (edges, counts) = Binning.Count(all, bins);
        var trace = new Trace
        {
            Type = "bar",
            X = new Values([.. counts.Select((_, i) => (edges[i] + edges[i + 1]) / 2)]),
            Y = new Values(counts),
            Width = new Values([.. counts.Select(_ => edges[1] - edges[0])]),
            Marker = new Marker { Color = One(Palette.Of(ink)) },
            Hovertext = [.. counts.Select((count, i) => $"{Svg.NumberText.Of(edges[i])} to {Svg.NumberText.Of(edges[i + 1])}: {Svg.NumberText.Of(count)}")],
        };
        return new Figure(new Panel(title, Scale.Axis(xLabel, edges, 0.02), Scale.FromZero(yLabel, counts), [trace])
        {
            Summary = $"{all.Count(v => !double.IsNaN(v))} values from {Svg.NumberText.Of(Scale.Ends(all).Low)} to {Svg.NumberText.Of(Scale.Ends(all).High)}, "
                + $"mean {Svg.NumberText.Of(all.Where(v => !double.IsNaN(v)).Average())}, in {counts.Length} intervals; most, {counts.Max()}, near {Svg.NumberText.Of((edges[Array.IndexOf(counts, counts.Max())] + edges[Array.IndexOf(counts, counts.Max()) + 1]) / 2)}",
        });
    }
}
