using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;

namespace DlCourse.Torch.Kernels;

/// <summary>
/// C = A·B for matrices with any strides. Small products go row by row. Large ones are cut into blocks that fit the caches, copied
/// into the order in which the inner loop reads them: a register block of 6 rows × 2 vectors is held while k runs.
/// </summary>
internal static unsafe class MatrixProduct
{
    private const int RowBlock = 6;
    private const int RowsPerTask = 96;
    private const int Depth = 256;
    private const long Small = 32 * 32 * 32;

    /// <param name="m">Rows of A and C.</param>
    /// <param name="n">Columns of B and C.</param>
    /// <param name="k">Columns of A, rows of B.</param>
    /// <param name="a">First element of A.</param>
    /// <param name="aRow">From one row of A to the next.</param>
    /// <param name="aColumn">From one column of A to the next.</param>
    /// <param name="b">First element of B.</param>
    /// <param name="bRow">From one row of B to the next.</param>
    /// <param name="bColumn">From one column of B to the next.</param>
    /// <param name="c">C, row-major; overwritten.</param>
    public static void Run<T>(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c) where T : unmanaged, INumber<T>
    {
        new Span<T>(c, m * n).Clear();
        if (m == 0 || n == 0 || k == 0) return;
        if ((long)m * n * k <= Small || !Vector<T>.IsSupported || (typeof(T) != typeof(float) && typeof(T) != typeof(double)))
        {
            ByRows(m, n, k, a, aRow, aColumn, b, bRow, bColumn, c);
            return;
        }

        InBlocks(m, n, k, a, aRow, aColumn, b, bRow, bColumn, c);
    }

    /// <summary>Each row of C is a sum of rows of B, weighted by a row of A.</summary>
    private static void ByRows<T>(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c) where T : unmanaged, INumber<T>
    {
        T[]? copy = null;
        if (bColumn != 1)
        {
            copy = new T[k * n];
            for (var p = 0; p < k; p++)
            {
                for (var j = 0; j < n; j++) copy[p * n + j] = b[p * bRow + j * bColumn];
            }
        }

        fixed (T* ordered = copy)
        {
            var rows = copy is null ? b : ordered;
            var step = copy is null ? bRow : n;
            for (var i = 0; i < m; i++)
            {
                var result = new Span<T>(c + i * n, n);
                for (var p = 0; p < k; p++)
                {
                    TensorPrimitives.MultiplyAdd(new ReadOnlySpan<T>(rows + p * step, n), a[i * aRow + p * aColumn], result, result);
                }
            }
        }
    }

    private static void InBlocks<T>(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c) where T : unmanaged, INumber<T>
    {
        var width = 2 * Vector<T>.Count;
        var panels = (n + width - 1) / width;
        var packed = ArrayPool<T>.Shared.Rent(checked(panels * width * Math.Min(k, Depth)));
        fixed (T* packedB = packed)
        {
            var pb = (nint)packedB;
            var (pa, pc, pbSource) = ((nint)a, (nint)c, (nint)b);
            for (var start = 0; start < k; start += Depth)
            {
                var (from, depth) = (start, Math.Min(Depth, k - start));
                ThreadCount.ForEach(panels, panel => PackPanel((T*)pbSource + from * bRow, bRow, bColumn, depth, panel * width, Math.Min(width, n - panel * width), width, (T*)pb + (long)panel * width * depth));
                ThreadCount.ForEach((m + RowsPerTask - 1) / RowsPerTask, task =>
                {
                    var first = task * RowsPerTask;
                    var rows = Math.Min(RowsPerTask, m - first);
                    MultiplyRows(rows, n, depth, (T*)pa + first * aRow + from * aColumn, aRow, aColumn, (T*)pb, width, (T*)pc + (long)first * n);
                });
            }
        }

        ArrayPool<T>.Shared.Return(packed);
    }

    /// <summary>Columns of B side by side, padded with zeros to the width of a register block.</summary>
    private static void PackPanel<T>(T* b, long bRow, long bColumn, int depth, int first, int columns, int width, T* to) where T : unmanaged, INumber<T>
    {
        for (var p = 0; p < depth; p++, to += width)
        {
            var row = b + p * bRow + first * bColumn;
            for (var j = 0; j < columns; j++) to[j] = row[j * bColumn];
            for (var j = columns; j < width; j++) to[j] = T.Zero;
        }
    }

    private static void MultiplyRows<T>(int m, int n, int depth, T* a, long aRow, long aColumn, T* packedB, int width, T* c) where T : unmanaged, INumber<T>
    {
        var packedA = stackalloc T[RowBlock * Depth];
        var edge = stackalloc T[RowBlock * width];
        for (var i = 0; i < m; i += RowBlock)
        {
            var rows = Math.Min(RowBlock, m - i);
            for (var p = 0; p < depth; p++)
            {
                for (var r = 0; r < RowBlock; r++) packedA[p * RowBlock + r] = r < rows ? a[(i + r) * aRow + p * aColumn] : T.Zero;
            }

            for (var j = 0; j < n; j += width)
            {
                var panel = packedB + (long)(j / width) * width * depth;
                var columns = Math.Min(width, n - j);
                if (rows == RowBlock && columns == width)
                {
                    MultiplyBlock(depth, packedA, panel, c + (long)i * n + j, n);
                    continue;
                }

                // At the edges the block is computed whole, aside, and its valid part added.
                new Span<T>(edge, RowBlock * width).Clear();
                MultiplyBlock(depth, packedA, panel, edge, width);
                for (var r = 0; r < rows; r++)
                {
                    for (var q = 0; q < columns; q++) c[(long)(i + r) * n + j + q] += edge[r * width + q];
                }
            }
        }
    }

    /// <summary>C[6 × 2 vectors] += A·B, all twelve sums in registers.</summary>
    private static void MultiplyBlock<T>(int depth, T* a, T* b, T* c, long cRow) where T : unmanaged, INumber<T>
    {
        var lanes = Vector<T>.Count;
        Vector<T> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default;
        Vector<T> c30 = default, c31 = default, c40 = default, c41 = default, c50 = default, c51 = default;
        for (var p = 0; p < depth; p++, a += RowBlock, b += 2 * lanes)
        {
            var (b0, b1) = (Vector.Load(b), Vector.Load(b + lanes));
            var x = new Vector<T>(a[0]);
            (c00, c01) = (Accumulate(x, b0, c00), Accumulate(x, b1, c01));
            x = new Vector<T>(a[1]);
            (c10, c11) = (Accumulate(x, b0, c10), Accumulate(x, b1, c11));
            x = new Vector<T>(a[2]);
            (c20, c21) = (Accumulate(x, b0, c20), Accumulate(x, b1, c21));
            x = new Vector<T>(a[3]);
            (c30, c31) = (Accumulate(x, b0, c30), Accumulate(x, b1, c31));
            x = new Vector<T>(a[4]);
            (c40, c41) = (Accumulate(x, b0, c40), Accumulate(x, b1, c41));
            x = new Vector<T>(a[5]);
            (c50, c51) = (Accumulate(x, b0, c50), Accumulate(x, b1, c51));
        }

        Add(c, c00, c01);
        Add(c + cRow, c10, c11);
        Add(c + 2 * cRow, c20, c21);
        Add(c + 3 * cRow, c30, c31);
        Add(c + 4 * cRow, c40, c41);
        Add(c + 5 * cRow, c50, c51);

        static void Add(T* to, Vector<T> left, Vector<T> right)
        {
            (Vector.Load(to) + left).Store(to);
            (Vector.Load(to + Vector<T>.Count) + right).Store(to + Vector<T>.Count);
        }
    }

    /// <summary>x·y + z: fused where the processor can, two operations where it would be emulated.</summary>
    private static Vector<T> Accumulate<T>(Vector<T> x, Vector<T> y, Vector<T> z) where T : unmanaged
    {
        if (typeof(T) == typeof(float)) return Vector.MultiplyAddEstimate(x.As<T, float>(), y.As<T, float>(), z.As<T, float>()).As<float, T>();
        if (typeof(T) == typeof(double)) return Vector.MultiplyAddEstimate(x.As<T, double>(), y.As<T, double>(), z.As<T, double>()).As<double, T>();
        return x * y + z;
    }
}
