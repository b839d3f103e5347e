using System.Numerics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>
/// C = A·B in blocks that fit the caches. A strip of B, one tile wide and <see cref="Depth"/> deep, stays in the first level while the strips of
/// A pass; some hundred rows of A stay in the second level while the strips of B pass (the loops of Goto and van de Geijn, "Anatomy of
/// High-Performance Matrix Multiplication", 2008). Each number of C is summed in the order of k, whichever thread does it.
/// </summary>
internal static unsafe class BlockedProduct<TVectors, TVector, T>
    where TVectors : struct, IVectors<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    private const int Depth = 256;

    /// <summary>Rows of A that stay in the second level of the cache: 384 · 256 floats are 400 kB.</summary>
    private const int RowsTogether = 384;

    /// <summary>Columns of C in one task.</summary>
    private const int ColumnsTogether = 1024;

    /// <summary>With fewer rows than this, each strip of B is used so few times that it is read where it lies.</summary>
    private const int RowsThatPack = 48;

    /// <summary>Products that a thread must have to do: for fewer, handing them over takes longer.</summary>
    private const long WorthAThread = 1 << 17;

    /// <inheritdoc cref="MatrixProduct.Run"/>
    public static void Run(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c, T* bias)
    {
        var width = Tile<TVectors, TVector, T>.Columns;
        var (panels, whole) = ((n + width - 1) / width, n / width);
        // The last panel is packed in any case, with zeros beside it, so that whole vectors can be read.
        var firstPacked = bColumn == 1 && m < RowsThatPack ? whole : 0;
        var most = Math.Min(k, Depth);
        using var packed = new AlignedBuffer<T>((long)(panels - firstPacked) * width * most);
        var threads = (int)Math.Clamp((long)m * n * k / WorthAThread, 1, ThreadCount.Current);
        for (var start = 0; start < k; start += Depth)
        {
            var part = new Part(m, n, Math.Min(Depth, k - start), a + start * aColumn, aRow, aColumn, b + start * bRow, bRow, bColumn, c, packed.First, firstPacked, start == 0 ? bias : c, start == 0 ? 0 : n);
            if (threads > 1)
            {
                OnThreads(part, panels, threads);
                continue;
            }

            for (var panel = firstPacked; panel < panels; panel++) part.Pack(panel);
            part.Multiply(0, m, 0, n);
        }
    }

    private static void OnThreads(Part part, int panels, int threads)
    {
        ThreadCount.ForEach(panels - part.FirstPacked, panel => part.Pack(part.FirstPacked + panel));
        var (tileRows, tileColumns) = (Tile<TVectors, TVector, T>.Rows, Tile<TVectors, TVector, T>.Columns);
        // Several tasks for each thread, so that one that is held up does not hold up the others.
        var columns = Math.Min(ColumnsTogether, part.N);
        var columnTasks = (part.N + columns - 1) / columns;
        var rowTasks = Math.Max(1, Math.Min(4 * threads / columnTasks, part.M / tileRows));
        if (rowTasks * columnTasks < 2 * threads)
        {
            columnTasks = Math.Max(1, Math.Min(2 * threads / rowTasks, part.N / tileColumns));
            columns = (((part.N + columnTasks - 1) / columnTasks + tileColumns - 1) / tileColumns) * tileColumns;
            columnTasks = (part.N + columns - 1) / columns;
        }

        var rows = ((part.M + rowTasks - 1) / rowTasks + tileRows - 1) / tileRows * tileRows;
        rowTasks = (part.M + rows - 1) / rows;
        ThreadCount.ForEach(rowTasks * columnTasks, task =>
        {
            var (i, j) = (task / columnTasks * rows, task % columnTasks * columns);
            part.Multiply(i, Math.Min(rows, part.M - i), j, Math.Min(columns, part.N - j));
        });
    }

    /// <summary>What one stretch of k adds to C.</summary>
    private sealed class Part(int m, int n, int depth, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c, T* packedB, int firstPacked, T* d, long dRow)
    {
        private readonly T* a = a;
        private readonly T* b = b;
        private readonly T* c = c;
        private readonly T* packedB = packedB;
        private readonly T* d = d;

        public int M => m;

        public int N => n;

        public int FirstPacked => firstPacked;

        public void Pack(int panel)
        {
            var width = Tile<TVectors, TVector, T>.Columns;
            Packing.Pack(b + panel * width * bColumn, bRow, bColumn, depth, Math.Min(width, n - panel * width), width, PanelAt(panel));
        }

        /// <summary>Rows and columns of C from (<paramref name="firstRow"/>, <paramref name="firstColumn"/>).</summary>
        public void Multiply(int firstRow, int rows, int firstColumn, int columns)
        {
            using var packedA = new AlignedBuffer<T>((long)(Math.Min(rows, RowsTogether) + Tile<TVectors, TVector, T>.Rows) * depth);
            for (var done = 0; done < rows; done += RowsTogether)
            {
                Block(firstRow + done, Math.Min(RowsTogether, rows - done), firstColumn, columns, packedA.First);
            }
        }

        private void Block(int firstRow, int rows, int firstColumn, int columns, T* packedA)
        {
            var (height, width) = (Tile<TVectors, TVector, T>.Rows, Tile<TVectors, TVector, T>.Columns);
            for (var i = 0; i < rows; i += height)
            {
                var count = Math.Min(height, rows - i);
                Packing.Pack(a + (firstRow + i) * aRow, aColumn, aRow, depth, count, Tile<TVectors, TVector, T>.Padded(count), packedA + (long)i * depth);
            }

            for (var j = firstColumn; j < firstColumn + columns; j += width)
            {
                var panel = j / width;
                var places = panel < firstPacked ? new EvenRows<T>(b + j, bRow) : new EvenRows<T>(PanelAt(panel), width);
                var wide = Math.Min(width, firstColumn + columns - j);
                for (var i = 0; i < rows; i += height)
                {
                    var at = (long)(firstRow + i);
                    var plus = d is null ? null : d + at * dRow + j;
                    Tile<TVectors, TVector, T>.Multiply(Math.Min(height, rows - i), wide, depth, packedA + (long)i * depth, places, c + at * n + j, n, plus, dRow);
                }
            }
        }

        private T* PanelAt(int panel) => packedB + (long)(panel - firstPacked) * Tile<TVectors, TVector, T>.Columns * depth;
    }
}
