using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting.Diagrams;

/// <summary>Two tables, each stretched along its axes of length 1 until both have one shape, and what comes out cell by cell.</summary>
internal sealed class BroadcastDiagram(double[][] a, double[][] b, Func<double, double, double> operation, string sign)
{
    private const double Width = 460;
    private const double Gap = 34;

    private int Rows => Math.Max(a.Length, b.Length);

    private int Columns => Math.Max(a[0].Length, b[0].Length);

    /// <summary>Draws both tables and the result; copies that broadcasting pretends have dashed outlines.</summary>
    public Figure Draw(string title)
    {
        var side = Math.Min(38, (Width - 2 * Gap - 8) / (3 * Columns));
        var left = (Width - 3 * Columns * side - 2 * Gap) / 2;
        var tables = Enumerable.Range(0, 3).Select(i => new CellTable(left + i * (Columns * side + Gap), 26, side, Rows, Columns)).ToArray();
        var drawing = new Drawing(Width, tables[0].Bottom + 10);
        Operand(drawing, tables[0], a);
        Operand(drawing, tables[1], b);
        drawing.Words($"{Rows} × {Columns}", tables[2].X + Columns * side / 2, 12);
        tables[2].Draw(drawing, (r, c) => NumberText.Of(operation(At(a, r, c), At(b, r, c))), (_, _) => 0.06);
        var middle = (tables[0].Y + tables[0].Bottom) / 2;
        drawing.Words(sign, tables[1].X - Gap / 2, middle, 20, bold: true);
        drawing.Words("=", tables[2].X - Gap / 2, middle, 20, bold: true);
        return drawing.ToFigure(title, $"a {a.Length} × {a[0].Length} table {sign} a {b.Length} × {b[0].Length} table, each stretched to {Rows} × {Columns}; dashed cells are copies that are only imagined");
    }

    private static double At(double[][] table, int row, int column) => table[table.Length == 1 ? 0 : row][table[0].Length == 1 ? 0 : column];

    private static bool IsCopy(double[][] table, int row, int column) => row >= table.Length || column >= table[0].Length;

    private static void Operand(Drawing drawing, CellTable place, double[][] table)
    {
        drawing.Words($"{table.Length} × {table[0].Length}", place.X + place.Columns * place.Side / 2, 12);
        place.Draw(drawing, (r, c) => NumberText.Of(At(table, r, c)), (r, c) => IsCopy(table, r, c) ? 0 : 0.36, (r, c) => IsCopy(table, r, c) ? "dot" : "solid");
        place.Frame(drawing, 0, 0, table.Length, table[0].Length);
    }
}
