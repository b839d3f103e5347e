using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting.Diagrams;

/// <summary>
/// Two matrices and their product so far: the first on the left, the second above, so that a row and a column meet in the entry they make.
/// </summary>
internal sealed class ProductDiagram(double[][] a, double[][] b)
{
    private const double Width = 460;
    private const double Gap = 26;

    private int Inner => b.Length;

    /// <summary>Draws the step that gives one entry; the entries before it are filled in.</summary>
    public Figure Draw(string title, int row, int column)
    {
        var columns = b[0].Length;
        var side = Math.Min(42, (Width - Gap - 16) / (Inner + columns));
        var left = (Width - Gap - (Inner + columns) * side) / 2;
        var second = new CellTable(left + Inner * side + Gap, 24, side, Inner, columns);
        var first = new CellTable(left, second.Bottom + Gap, side, a.Length, Inner);
        var product = new CellTable(second.X, first.Y, side, a.Length, columns);
        var terms = Enumerable.Range(0, Inner).Select(i => $"{NumberText.Of(a[row][i])} · {NumberText.Of(b[i][column])}");
        var sum = $"{string.Join(" + ", terms)} = {NumberText.Of(Entry(row, column))}";

        var drawing = new Drawing(Width, first.Bottom + 58);
        drawing.Words($"A: {a.Length} × {Inner}", first.X, first.Y - 12, anchor: "left");
        drawing.Words($"B: {Inner} × {columns}", second.X, second.Y - 12, anchor: "left");
        drawing.Words($"A · B: {a.Length} × {columns}", product.X, product.Bottom + 14, anchor: "left");
        first.Draw(drawing, (r, c) => NumberText.Of(a[r][c]), (r, _) => r == row ? 0.36 : 0.06);
        second.Draw(drawing, (r, c) => NumberText.Of(b[r][c]), (_, c) => c == column ? 0.36 : 0.06);
        product.Draw(drawing, (r, c) => r * columns + c <= row * columns + column ? NumberText.Of(Entry(r, c)) : "", (r, c) => r == row && c == column ? 0.36 : 0.06);
        first.Frame(drawing, row, 0, 1, Inner);
        second.Frame(drawing, 0, column, Inner, 1);
        product.Frame(drawing, row, column, 1, 1);
        drawing.Words(sum, Width / 2, product.Bottom + 40, Math.Min(15, 15 * (Width - 12) / TextWidth.Of(sum, 15)), bold: true);
        return drawing.ToFigure(title, $"a {a.Length} × {Inner} matrix times a {Inner} × {columns} matrix; row {row} with column {column}: {sum}");
    }

    private double Entry(int row, int column) => Enumerable.Range(0, Inner).Sum(i => a[row][i] * b[i][column]);
}
