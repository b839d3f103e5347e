using DlCourse.Plotting.Diagrams;
using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <content>Work that goes forward, and back again.</content>
public static partial class Plot
{
    /// <summary>Stations of some work from left to right, with the ways back below them.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="stations">The stations in order, two or more; their names differ.</param>
    /// <param name="back">From which station back to which earlier one, and why.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; fewer than two stations; two of one name; a way back to nowhere, or forward.</exception>
    public static Figure Workflow(string title, IEnumerable<string> stations, IEnumerable<(string From, string To, string Why)> back)
    {
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(back);
        var names = Require.Copy(nameof(stations), stations);
        if (names.Length < 2 || names.Distinct().Count() < names.Length)
        {
            throw new ArgumentException("A workflow needs at least two stations, each with a name of its own.", nameof(stations));
        }

        var ways = back.Select(way => (From: Index(way.From), To: Index(way.To), way.Why)).ToArray();
        if (Array.Find(ways, way => way.To >= way.From) is { Why: not null } forward)
        {
            throw new ArgumentException($"The way from \"{names[forward.From]}\" to \"{names[forward.To]}\" does not go back.", nameof(back));
        }

        const double Gap = 34;
        const double High = 38;
        var wide = Math.Max(names.Max(name => TextWidth.Of(name, 14)) + 22, 70);
        double Middle(int station) => 8 + wide / 2 + station * (wide + Gap);

        // Every way has a lane of its own, high enough for its words, which are no wider than it is.
        var lines = ways.Select(way => TextWidth.Wrap(way.Why, Middle(way.From) - Middle(way.To) - 34, 13)).ToArray();
        var lanes = lines.Select((_, i) => 8 + High + lines.Take(i + 1).Sum(words => 17 * words.Count + 14.0)).ToArray();
        var (width, height) = (names.Length * (wide + Gap) - Gap + 16, lanes.Append(8 + High).Max() + 8);

        var drawing = new Drawing(width, height);
        for (var i = 0; i < names.Length; i++)
        {
            drawing.Box(Middle(i) - wide / 2, 8, wide, High, Palette.Of(Ink.Data), 0.18);
            drawing.Words(names[i], Middle(i), 8 + High / 2, 14, bold: true);
            if (i > 0) drawing.Arrow(Middle(i - 1) + wide / 2, 8 + High / 2, Middle(i) - wide / 2 - 1, 8 + High / 2, 1.8);
        }

        for (var i = 0; i < ways.Length; i++)
        {
            // Side by side where they leave and where they arrive; the outer lanes outside, so that no line crosses another's words.
            var apart = (i - (ways.Length - 1) / 2.0) * 10;
            var (start, end) = (Middle(ways[i].From) + apart, Middle(ways[i].To) - apart);
            drawing.Line(start, 8 + High, start, lanes[i], 1.4);
            drawing.Line(start, lanes[i], end, lanes[i], 1.4);
            drawing.Arrow(end, lanes[i], end, 8 + High + 1, 1.4);
            drawing.Words(string.Join("<br>", lines[i]), (start + end) / 2, lanes[i] - 17 * lines[i].Count / 2.0 - 2, 13);
        }

        return drawing.ToFigure(title, "a workflow: " + string.Join(" → ", names) + string.Concat(ways.Select(way => $"; back from {names[way.From]} to {names[way.To]}: {way.Why}")));

        int Index(string name)
        {
            var index = Array.IndexOf(names, name);
            return index >= 0 ? index : throw new ArgumentException($"A way back names \"{name}\", but no station is called that.", nameof(back));
        }
    }
}
