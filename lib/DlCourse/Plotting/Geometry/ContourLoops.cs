namespace DlCourse.Plotting.Geometry;

/// <summary>The outlines of where a grid of values reaches a level, by marching squares.</summary>
/// <remarks>
/// The grid gets a rim of missing values, so every outline closes: one that would leave the grid runs along its edge. Missing
/// values count as below every level, which leaves a hole around them.
/// </remarks>
internal static class ContourLoops
{
    // For each of the 16 patterns of corners that reach the level (1 top left, 2 top right, 4 bottom right, 8 bottom left), the edges
    // (0 top, 1 right, 2 bottom, 3 left) at which an outline enters and leaves a cell, with what reaches the level on its left.
    private static readonly (int In, int Out)[][] Crossings =
    [
        [], [(3, 0)], [(0, 1)], [(3, 1)], [(1, 2)], [(3, 0), (1, 2)], [(0, 2)], [(3, 2)],
        [(2, 3)], [(2, 0)], [(0, 1), (2, 3)], [(2, 1)], [(1, 3)], [(1, 0)], [(0, 3)], [],
    ];

    /// <summary>The outlines in units of cells: x counts columns and y counts rows.</summary>
    public static List<(double X, double Y)[]> At(double[][] z, double level)
    {
        var (rows, columns) = (z.Length, z[0].Length);
        var next = new Dictionary<(int Row, int Column, bool Across), (int, int, bool)>();
        for (var row = -1; row < rows; row++)
        {
            for (var column = -1; column < columns; column++)
            {
                var pattern = (Reaches(row, column) ? 1 : 0) + (Reaches(row, column + 1) ? 2 : 0)
                    + (Reaches(row + 1, column + 1) ? 4 : 0) + (Reaches(row + 1, column) ? 8 : 0);
                foreach (var (into, outOf) in Crossings[pattern])
                {
                    next[Edge(row, column, into)] = Edge(row, column, outOf);
                }
            }
        }

        var loops = new List<(double X, double Y)[]>();
        while (next.Count > 0)
        {
            var loop = new List<(double X, double Y)>();
            for (var edge = next.Keys.First(); next.Remove(edge, out var following); edge = following)
            {
                var point = Point(edge);
                if (loop.Count == 0 || loop[^1] != point)
                {
                    loop.Add(point);
                }
            }

            loops.Add([.. loop]);
        }

        return loops;

        double Value(int row, int column) => row >= 0 && row < rows && column >= 0 && column < columns ? z[row][column] : double.NaN;

        bool Reaches(int row, int column) => Value(row, column) >= level;

        static (int, int, bool) Edge(int row, int column, int side) => side switch
        {
            0 => (row, column, true),
            1 => (row, column + 1, false),
            2 => (row + 1, column, true),
            _ => (row, column, false),
        };

        (double X, double Y) Point((int Row, int Column, bool Across) edge)
        {
            var (a, b) = (Value(edge.Row, edge.Column), edge.Across ? Value(edge.Row, edge.Column + 1) : Value(edge.Row + 1, edge.Column));
            // Beside a missing value the outline passes through the last value there is.
            var t = double.IsNaN(a) ? 1 : double.IsNaN(b) ? 0 : (level - a) / (b - a);
            return edge.Across ? (edge.Column + t, edge.Row) : (edge.Column, edge.Row + t);
        }
    }
}
