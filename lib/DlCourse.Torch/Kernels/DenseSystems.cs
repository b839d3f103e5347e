using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Torch.Kernels;

/// <summary>Small dense linear systems, by MathNet's LU decomposition with partial pivoting, in double precision.</summary>
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

    private static Matrix<double> Matrix(ReadOnlySpan<double> values, int rows, int columns) => Matrix<double>.Build.DenseOfRowMajor(rows, columns, values.ToArray());
}
