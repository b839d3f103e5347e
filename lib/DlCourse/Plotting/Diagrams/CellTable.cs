using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting.Diagrams;

/// <summary>A table of square cells with numbers in them, as part of a diagram.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Side">The side of a cell.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">How many columns.</param>
internal sealed record CellTable(double X, double Y, double Side, int Rows, int Columns)
{
    /// <summary>The right edge.</summary>
    public double Right => X + Columns * Side;

    /// <summary>The lower edge.</summary>
    public double Bottom => Y + Rows * Side;

    /// <summary>Draws the cells, all numbers in letters of one size.</summary>
    /// <param name="drawing">Where to.</param>
    /// <param name="text">What stands in a cell; empty for nothing.</param>
    /// <param name="tint">How dark a cell is, from 0 to 1.</param>
    /// <param name="dash">The pattern of a cell's outline; null for solid lines everywhere.</param>
    public void Draw(Drawing drawing, Func<int, int, string> text, Func<int, int, double> tint, Func<int, int, string>? dash = null)
    {
        var widest = Math.Max(1e-9, Places().Max(place => TextWidth.Of(text(place.Row, place.Column), 1)));
        var letters = Math.Round(Math.Min(14, (Side - 4) / widest), 1);
        foreach (var (row, column) in Places())
        {
            var (x, y) = (X + column * Side, Y + row * Side);
            drawing.Box(x, y, Side, Side, Palette.Of(Ink.Data), tint(row, column), 0.8, dash: dash?.Invoke(row, column) ?? "solid");
            drawing.Words(text(row, column), x + Side / 2, y + Side / 2, letters);
        }
    }

    /// <summary>A thick frame around some of the cells.</summary>
    public void Frame(Drawing drawing, int row, int column, int rows, int columns) =>
        drawing.Box(X + column * Side, Y + row * Side, columns * Side, rows * Side, stroke: 3);

    private IEnumerable<(int Row, int Column)> Places() =>
        from row in Enumerable.Range(0, Rows) from column in Enumerable.Range(0, Columns) select (row, column);
}
