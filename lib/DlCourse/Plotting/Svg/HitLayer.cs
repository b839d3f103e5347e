namespace DlCourse.Plotting.Svg;

/// <summary>Places that the pointer or the keyboard can ask: they lie above all marks, so that no mark covers an answer.</summary>
/// <param name="box">The box that the answers stay in.</param>
/// <param name="size">Size of the letters.</param>
/// <param name="most">How many places are each worth a stop of the tab key; of more, a dozen spread over all of them are.</param>
internal sealed class HitLayer(PlotBox box, double size, int most)
{
    /// <summary>Shows an answer while its place has the focus; the pointer gets the browser's own tooltip.</summary>
    public const string Style = ".dlc-m:focus .dlc-t{display:inline}.dlc-m:focus{outline:2px solid;outline-offset:1px}";

    private const int Spread = 10;

    private readonly List<(double X, double Y, double Radius, Func<string> Tip)> places = [];

    /// <summary>Adds a place; one outside the box or without coordinates is left out.</summary>
    public void Add(double x, double y, double radius, Func<string> tip)
    {
        if (x >= box.Left - 0.5 && x <= box.Right + 0.5 && y >= box.Top - 0.5 && y <= box.Bottom + 0.5)
        {
            places.Add((x, y, radius, tip));
        }
    }

    /// <summary>Draws the places.</summary>
    public void Draw(SvgWriter svg)
    {
        foreach (var (x, y, radius, words) in places.Count <= most ? places : Sample())
        {
            var tip = words();
            svg.Open("g", ("class", "dlc-m"), ("tabindex", 0), ("role", "img")).Element("title", tip);
            svg.Empty("circle", ("cx", x), ("cy", y), ("r", Math.Max(8, radius)), ("fill-opacity", 0));
            var width = TextWidth.Of(tip, size) + 12;
            var left = Math.Clamp(x - width / 2, Math.Min(box.Left, box.Right - width), Math.Max(box.Left, box.Right - width));
            var top = y - radius - size - 14 > box.Top ? y - radius - size - 14 : y + radius + 6;
            svg.Open("g", ("class", "dlc-t"), ("display", "none"));
            svg.Empty("rect", ("x", left), ("y", top), ("width", width), ("height", size + 8), ("rx", 3), ("fill", "#1A1A1A"));
            svg.Element("text", tip, ("x", left + 6), ("y", top + size + 2), ("font-size", size), ("fill", "#FFFFFF"));
            svg.Close("g").Close("g");
        }
    }

    /// <summary>Nobody tabs through a thousand points: the ends, steps between them, and the highest and lowest place.</summary>
    private IEnumerable<(double X, double Y, double Radius, Func<string> Tip)> Sample()
    {
        var order = Enumerable.Range(0, places.Count).ToList();
        return Enumerable.Range(0, Spread).Select(i => i * (places.Count - 1) / (Spread - 1))
            .Append(order.MinBy(i => places[i].Y))
            .Append(order.MaxBy(i => places[i].Y))
            .Distinct()
            .Order()
            .Select(i => places[i]);
    }
}
