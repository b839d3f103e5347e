using System.Globalization;
using System.Text;

namespace DlCourse.Notebooks.Site.Diagrams;

/// <summary>A flowchart as a picture in the page's own colours.</summary>
internal static class FlowchartDrawing
{
    private const double BoxWidth = 106;
    private const double BoxHeight = 40;
    private const double GapX = 8;
    private const double GapY = 26;
    private const double Lane = 16;
    private const int LettersPerLine = 16;

    /// <summary>The picture of a text in Mermaid's language.</summary>
    /// <exception cref="FlowchartException">The text is no flowchart that can be drawn.</exception>
    public static string Html(string text)
    {
        var chart = FlowchartReader.Read(text);
        var layout = new FlowchartLayout(chart, BoxWidth + GapX, Lane);
        var svg = new StringBuilder();
        foreach (var path in layout.Paths) Arrow(svg, [.. path.Select(place => layout[place])]);
        for (var i = 0; i < chart.Nodes.Count; i++) Box(svg, chart.Nodes[i], layout[i]);

        var (width, height) = (layout.Width, layout.Rows * (BoxHeight + GapY) - GapY + 2);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <div class="diagram" tabindex="0" role="group" aria-label="Diagram">
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -1 {width:0.#} {height:0.#}" width="{width:0}" role="img" aria-label="{HtmlText.Escape(chart.Title)}">
            <title>{HtmlText.Escape(chart.Title)}</title><desc>{HtmlText.Escape(chart.Description)}</desc>
            {svg}</svg>
            </div>
            """);
    }

    private static double Top(int row) => row * (BoxHeight + GapY);

    private static void Box(StringBuilder svg, FlowchartNode node, (double X, int Row) at)
    {
        var lines = Lines(node.Label);
        var (left, top) = (at.X - BoxWidth / 2, Top(at.Row));
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left:0.#}\" y=\"{top:0.#}\" width=\"{BoxWidth:0}\" height=\"{BoxHeight:0}\" rx=\"5\"{(node.IsDashed ? " class=\"dashed\"" : "")}/>");
        for (var i = 0; i < lines.Count; i++)
        {
            var y = top + BoxHeight / 2 + 4 + (i - (lines.Count - 1) / 2.0) * 14;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{at.X:0.#}\" y=\"{y:0.#}\">{HtmlText.Escape(lines[i])}</text>");
        }

        svg.Append('\n');
    }

    /// <summary>A line from the foot of a box to the head of another; it bends only between rows, and its point is a triangle of its own.</summary>
    private static void Arrow(StringBuilder svg, (double X, int Row)[] places)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{places[0].X:0.#} {Top(places[0].Row) + BoxHeight:0.#}");
        for (var i = 1; i < places.Length; i++)
        {
            var isLast = i == places.Length - 1;
            var (from, to) = (Top(places[i - 1].Row) + BoxHeight, Top(places[i].Row) - (isLast ? 5 : 0));
            svg.Append(CultureInfo.InvariantCulture, $"C{places[i - 1].X:0.#} {(from + to) / 2:0.#} {places[i].X:0.#} {(from + to) / 2:0.#} {places[i].X:0.#} {to:0.#}");
            if (!isLast) svg.Append(CultureInfo.InvariantCulture, $"V{to + BoxHeight:0.#}");
        }

        var (x, y) = (places[^1].X, Top(places[^1].Row));
        svg.Append(CultureInfo.InvariantCulture, $"\"/><path class=\"point\" d=\"M{x:0.#} {y:0.#}l-4 -7h8z\"/>\n");
    }

    private static List<string> Lines(string label)
    {
        List<string> lines = [""];
        foreach (var word in label.Split(' '))
        {
            if (lines[^1].Length == 0) lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= LettersPerLine) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }
}
