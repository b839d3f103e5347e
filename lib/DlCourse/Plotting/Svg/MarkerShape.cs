namespace DlCourse.Plotting.Svg;

/// <summary>The outlines of markers.</summary>
internal static class MarkerShape
{
    /// <summary>Draws one marker.</summary>
    public static void Draw(SvgWriter svg, string? symbol, double x, double y, double size, string colour)
    {
        var r = size / 2;
        (string, object)[] paint = [("fill", colour), ("stroke", "currentColor"), ("stroke-width", 0.8)];
        switch (symbol)
        {
            case "circle-open":
                svg.Empty("circle", ("cx", x), ("cy", y), ("r", r), ("fill", "none"), ("stroke", colour), ("stroke-width", 2));
                break;
            case "x":
                svg.Empty("path", ("d", Path(symbol, x, y, r * 0.9)), ("fill", "none"), ("stroke", colour), ("stroke-width", 2.4));
                break;
            case "triangle-up" or "square" or "diamond":
                svg.Empty("path", [("d", Path(symbol, x, y, r)), .. paint]);
                break;
            default:
                svg.Empty("circle", [("cx", x), ("cy", y), ("r", r), .. paint]);
                break;
        }
    }

    /// <summary>The outline as path data, for many markers in one element.</summary>
    public static string Path(string? symbol, double x, double y, double r) => symbol switch
    {
        "triangle-up" => $"M{N(x)} {N(y - 1.2 * r)}l{N(1.15 * r)} {N(2 * r)}h{N(-2.3 * r)}z",
        "square" => $"M{N(x - 0.9 * r)} {N(y - 0.9 * r)}h{N(1.8 * r)}v{N(1.8 * r)}h{N(-1.8 * r)}z",
        "diamond" => $"M{N(x)} {N(y - 1.2 * r)}l{N(1.1 * r)} {N(1.2 * r)}l{N(-1.1 * r)} {N(1.2 * r)}l{N(-1.1 * r)} {N(-1.2 * r)}z",
        "x" => $"M{N(x - r)} {N(y - r)}l{N(2 * r)} {N(2 * r)}m0 {N(-2 * r)}l{N(-2 * r)} {N(2 * r)}",
        _ => $"M{N(x)} {N(y)}h0",
    };

    private static string N(double value) => SvgWriter.Number(value);
}
