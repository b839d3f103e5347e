using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace DlCourse.Torch.Kernels;

/// <summary>Small dense linear systems, by MathNet's decompositions (LU with partial pivoting, QR), in double precision.</summary>
internal static class DenseSystems
{
    /// <summary>det A; matrices are n × n, row-major.</summary>
    public static double Determinant(ReadOnlySpan<double> a, int n) => n == 0 ? 1 : Matrix(a, n, n).LU().Determinant;

    /// <summary>X with A·X = B, or null if A is singular; B is n × m.</summary>
    public static double[]? Solve(ReadOnlySpan<double> a, ReadOnlySpan<double> b, int n, int m)
    {
        if (n == 0 || m == 0) return [];
        var decomposition = Matrix(a, n, n).LU();
        for (var i = 0; i < n; i++)
        {
            if (decomposition.U[i, i] == 0) return null;
        }

        return decomposition.Solve(Matrix(b, n, m)).ToRowMajorArray();
    }

    /// <summary>Q of A = Q·R with a positive diagonal of R; A has at least as many rows as columns.</summary>
    public static double[] Orthogonal(ReadOnlySpan<double> a, int rows, int columns)
    {
        var decomposition = Matrix(a, rows, columns).QR(QRMethod.Thin);
        var q = decomposition.Q.ToRowMajorArray();
        for (var column = 0; column < columns; column++)
        {
            // A decomposition may choose the signs; this one is unique.
            if (decomposition.R[column, column] >= 0) continue;
            for (var row = 0; row < rows; row++) q[row * columns + column] *= -1;
        }

        return q;
    }

    private static Matrix<double> Matrix(ReadOnlySpan<double> values, int rows, int columns) => Matrix<double>.Build.DenseOfRowMajor(rows, columns, values.ToArray());
}
