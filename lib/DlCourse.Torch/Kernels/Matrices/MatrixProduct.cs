using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>C = A·B, or A·B plus a row that is added to all rows, for matrices with any strides: chooses the way by size and element type.</summary>
internal static unsafe class MatrixProduct
{
    /// <summary>Up to so many products, and for whole numbers, C is computed row by row.</summary>
    private const long Small = 1024;

    /// <summary>With so few columns most of each vector would be empty; the transpose has long rows.</summary>
    private const int Narrow = 6;

    /// <summary>With so few columns, and A lying the other way round, the transpose reads A where it lies; otherwise all of A would be packed for them.</summary>
    private const int Slim = 16;

    /// <param name="m">Rows of A and C.</param>
    /// <param name="n">Columns of B and C.</param>
    /// <param name="k">Columns of A, rows of B.</param>
    /// <param name="a">First element of A.</param>
    /// <param name="aRow">From one row of A to the next.</param>
    /// <param name="aColumn">From one column of A to the next.</param>
    /// <param name="b">First element of B.</param>
    /// <param name="bRow">From one row of B to the next.</param>
    /// <param name="bColumn">From one column of B to the next.</param>
    /// <param name="c">C, its rows one after the other; overwritten.</param>
    /// <param name="bias">A row that is added to each row of C, or null.</param>
    public static void Run<T>(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c, T* bias = null) where T : unmanaged, INumber<T>
    {
        if (m == 0 || n == 0) return;
        if (k == 0) Fill(m, n, c, bias);
        else if (aColumn == 1 && bRow == 1 && (m == 1 || n == 1)) ByDots(m, n, k, a, aRow, b, bColumn, c, bias);
        else if (m == 1 || (long)m * n * k <= Small || (typeof(T) != typeof(float) && typeof(T) != typeof(double))) ByRows(m, n, k, a, aRow, aColumn, b, bRow, bColumn, c, bias);
        else if ((n <= Narrow && m > Narrow) || (n <= Slim && aRow == 1 && bias is null && Math.Min(m, k) > 2 * Slim)) Turned(m, n, k, a, aRow, aColumn, b, bRow, bColumn, c, bias);
        else if (Vector512.IsHardwareAccelerated) BlockedProduct<Vectors512<T>, Vector512<T>, T>.Run(m, n, k, a, aRow, aColumn, b, bRow, bColumn, c, bias);
        else if (Vector256.IsHardwareAccelerated) BlockedProduct<Vectors256<T>, Vector256<T>, T>.Run(m, n, k, a, aRow, aColumn, b, bRow, bColumn, c, bias);
        else if (Vector128.IsHardwareAccelerated) BlockedProduct<Vectors128<T>, Vector128<T>, T>.Run(m, n, k, a, aRow, aColumn, b, bRow, bColumn, c, bias);
        else ByRows(m, n, k, a, aRow, aColumn, b, bRow, bColumn, c, bias);
    }

    private static void Fill<T>(int m, int n, T* c, T* bias) where T : unmanaged
    {
        for (var i = 0; i < m; i++, c += n)
        {
            if (bias is null) new Span<T>(c, n).Clear();
            else new ReadOnlySpan<T>(bias, n).CopyTo(new Span<T>(c, n));
        }
    }

    /// <summary>Cᵀ = Bᵀ·Aᵀ, turned back into C.</summary>
    private static void Turned<T>(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c, T* bias) where T : unmanaged, INumber<T>
    {
        using var turned = new AlignedBuffer<T>((long)n * m);
        Run(n, m, k, b, bColumn, bRow, a, aColumn, aRow, turned.First);
        if (bias is null)
        {
            Packing.Pack(turned.First, 1, m, m, n, n, c);
            return;
        }

        for (var i = 0; i < m; i++)
        {
            for (var j = 0; j < n; j++, c++) *c = turned.First[j * m + i] + bias[j];
        }
    }

    /// <summary>A matrix and a vector whose numbers lie side by side: each number of C is a dot product.</summary>
    private static void ByDots<T>(int m, int n, int k, T* a, long aRow, T* b, long bColumn, T* c, T* bias) where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < m; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var sum = TensorPrimitives.Dot(new ReadOnlySpan<T>(a + i * aRow, k), new ReadOnlySpan<T>(b + j * bColumn, k));
                *c++ = bias is null ? sum : sum + bias[j];
            }
        }
    }

    /// <summary>Each row of C is a sum of rows of B, weighted by a row of A.</summary>
    private static void ByRows<T>(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c, T* bias) where T : unmanaged, INumber<T>
    {
        Fill(m, n, c, bias);
        for (var i = 0; i < m; i++, c += n)
        {
            for (var p = 0; p < k; p++)
            {
                var factor = a[i * aRow + p * aColumn];
                var row = b + p * bRow;
                if (bColumn == 1 && n > 8) TensorPrimitives.MultiplyAdd(new ReadOnlySpan<T>(row, n), factor, new ReadOnlySpan<T>(c, n), new Span<T>(c, n));
                else for (var j = 0; j < n; j++) c[j] += factor * row[j * bColumn];
            }
        }
    }
}
