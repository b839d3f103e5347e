using System.Globalization;
using DlCourse.Plotting.Diagrams;
using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <content>What happened when.</content>
public static partial class Plot
{
    /// <summary>Events down a scale of years; what lasted is a band. Words keep clear of each other and point at their year.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="events">The events in any order.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; no event; one that ends before it begins.</exception>
    public static Figure Timeline(string title, IEnumerable<TimelineEvent> events)
    {
        Require.Title(title);
        var all = Require.Copy(nameof(events), events).OrderBy(e => e.Year).ToArray();
        if (Array.Find(all, e => e.Until <= e.Year) is { } backwards)
        {
            throw new ArgumentException($"\"{backwards.Text}\" ends before it begins.", nameof(events));
        }

        const double Width = 460;
        const double Scale = 58;
        const double Words = 112;
        var lines = all.Select(e => TextWidth.Wrap(e.Text, Width - Words - 56, 13)).ToArray();
        var needed = lines.Sum(l => l.Count * 17 + 9);
        var height = Math.Max(needed + 20, 200);
        var (from, to) = (all.Min(e => e.Year), all.Max(e => e.Until ?? e.Year));
        double Y(double year) => 16 + (height - 32) * (to > from ? (year - from) / (to - from) : 0.5);

        var drawing = new Drawing(Width, height);
        drawing.Line(Scale, 6, Scale, height - 6, 2);
        foreach (var tick in Ticks.Of(new Axis { Range = [from, to] }, height - 32, _ => 40))
        {
            drawing.Line(Scale - 6, Y(tick.Place), Scale, Y(tick.Place));
            drawing.Words(tick.Text.Replace(",", "", StringComparison.Ordinal), Scale - 10, Y(tick.Place), 12, "right");
        }

        var tops = Spread([.. all.Select((e, i) => Y(e.Until is { } end ? (e.Year + end) / 2 : e.Year) - lines[i].Count * 17 / 2.0)], [.. lines.Select(l => l.Count * 17 + 9.0)], height);
        for (var i = 0; i < all.Length; i++)
        {
            var (e, middle) = (all[i], tops[i] + lines[i].Count * 17 / 2.0);
            var at = Y(e.Until is { } end ? (e.Year + end) / 2 : e.Year);
            drawing.Line(Scale + 8, at, Words - 6, middle, 1, Palette.Of(Ink.Data));
            if (e.Until is { } until)
            {
                drawing.Box(Scale - 5, Y(e.Year), 10, Y(until) - Y(e.Year), Palette.Of(Ink.Data), 1, 1);
            }
            else
            {
                drawing.Ellipse(Scale - 6, at - 6, 12, 12, Palette.Model);
            }

            var year = Math.Floor(e.Year).ToString("0", CultureInfo.InvariantCulture);
            drawing.Words(e.Until is null ? year : $"{year}–", Words, tops[i] + 9, 13, "left", bold: true);
            drawing.Words(string.Join("<br>", lines[i]), Words + 52, middle, 13, "left");
        }

        return drawing.ToFigure(title, string.Join("; ", all.Select(e => $"{e.Year:0}{(e.Until is { } u ? $"–{u:0}" : "")} {e.Text}")));
    }

    // Moves words down where they would overlap, then all that hang over the end up again.
    private static double[] Spread(double[] wanted, double[] sizes, double height)
    {
        var tops = wanted.ToArray();
        for (var i = 0; i < tops.Length; i++)
        {
            tops[i] = Math.Max(tops[i], i == 0 ? 4 : tops[i - 1] + sizes[i - 1]);
        }

        for (var i = tops.Length - 1; i >= 0; i--)
        {
            tops[i] = Math.Min(tops[i], (i == tops.Length - 1 ? height - 2 : tops[i + 1]) - sizes[i]);
        }

        return tops;
    }
}
