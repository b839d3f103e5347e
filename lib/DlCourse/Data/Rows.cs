using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Some of many rows, in the order asked for.</summary>
internal static class Rows
{
    public static Matrix<double> Of(Matrix<double> matrix, IReadOnlyList<int> rows)
    {
        Require(matrix.RowCount, rows);
        return Matrix<double>.Build.Dense(rows.Count, matrix.ColumnCount, (i, j) => matrix[rows[i], j]);
    }

    public static Vector<double> Of(Vector<double> vector, IReadOnlyList<int> rows)
    {
        Require(vector.Count, rows);
        return Vector<double>.Build.Dense(rows.Count, i => vector[rows[i]]);
    }

    public static T[] Of<T>(IReadOnlyList<T> items, IReadOnlyList<int> rows)
    {
        Require(items.Count, rows);
        return [.. rows.Select(row => items[row])];
    }

    private static void Require(int count, IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            if (row < 0 || row >= count) throw new ArgumentOutOfRangeException(nameof(rows), row, $"There is no row {row}: the rows are 0 to {count - 1}.");
        }
    }
}
