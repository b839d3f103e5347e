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

    /// <summary>Rows of A that are packed at a time: 1536 · 256 floats are 1.5 MB.</summary>
    private const int RowsTogether = 1536;

    /// <summary>Columns of B that are packed at a time: 8 MB.</summary>
    private const int ColumnsTogether = 8192;

    /// <summary>With fewer rows than this, each strip of B is used so few times that it is read where it lies.</summary>
    private const int RowsThatPack = 48;

    /// <summary>A small B stays in the first level of the cache however it lies, and is read there by more rows than a large one.</summary>
    private const int RowsThatPackSmall = 128;

    /// <summary>Bytes from the first to the last number of a small B.</summary>
    private const long Small = 1 << 16;

    private static int TileRows => Tile<TVectors, TVector, T>.Rows;

    private static int TileColumns => Tile<TVectors, TVector, T>.Columns;

    /// <inheritdoc cref="MatrixProduct.Run"/>
    public static void Run(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c, T* bias)
    {
        var threads = (int)Math.Clamp((long)m * n * k / ThreadCount.WorthAThread, 1, ThreadCount.Available);
        var most = Math.Min(k, Depth);
        var rowsThatPack = k * Math.Abs(bRow) * sizeof(T) <= Small ? RowsThatPackSmall : RowsThatPack;
        using var packedA = new AlignedBuffer<T>((long)(Math.Min(m, RowsTogether) + TileRows) * most);
        using var packedB = new AlignedBuffer<T>((long)(Math.Min(n, ColumnsTogether) + TileColumns) * most);
        for (var j = 0; j < n; j += ColumnsTogether)
        {
            var columns = Math.Min(ColumnsTogether, n - j);
            for (var p = 0; p < k; p += Depth)
            {
                for (var i = 0; i < m; i += RowsTogether)
                {
                    var to = c + (long)i * n + j;
                    var block = new Block(Math.Min(RowsTogether, m - i), columns, Math.Min(Depth, k - p))
                    {
                        A = a + i * aRow + p * aColumn,
                        ARow = aRow,
                        AColumn = aColumn,
                        PackedA = packedA.First,
                        B = b + p * bRow + j * bColumn,
                        BRow = bRow,
                        BColumn = bColumn,
                        PackedB = packedB.First,
                        FirstPacked = bColumn == 1 && m < rowsThatPack ? ReadableStrips(columns) : 0,
                        C = to,
                        CRow = n,
                        D = p > 0 ? to : bias is null ? null : bias + j,
                        DRow = p > 0 ? n : 0,
                    };
                    block.Run(threads, packsB: i == 0);
                }
            }
        }
    }

    /// <summary>Strips that can be read where they lie: the last one is packed, with zeros beside it, unless whole vectors end where its rows end.</summary>
    private static int ReadableStrips(int columns) => columns % TVectors.Count == 0 ? (columns + TileColumns - 1) / TileColumns : columns / TileColumns;

    /// <summary>What one stretch of k adds to a block of C.</summary>
    private readonly struct Block(int rows, int columns, int depth)
    {
        /// <summary>Rows of A that stay in the second level of the cache: 192 · 256 floats are 200 kB.</summary>
        private const int RowsInCache = 192;

        private readonly int strips = (rows + TileRows - 1) / TileRows;
        private readonly int panels = (columns + TileColumns - 1) / TileColumns;

        public required T* A { get; init; }

        public required long ARow { get; init; }

        public required long AColumn { get; init; }

        public required T* PackedA { get; init; }

        public required T* B { get; init; }

        public required long BRow { get; init; }

        public required long BColumn { get; init; }

        public required T* PackedB { get; init; }

        /// <summary>Strips of B before this one are read where they lie.</summary>
        public required int FirstPacked { get; init; }

        public required T* C { get; init; }

        public required long CRow { get; init; }

        /// <summary>What is added, or null.</summary>
        public required T* D { get; init; }

        public required long DRow { get; init; }

        public void Run(int threads, bool packsB)
        {
            var toPack = strips + (packsB ? panels - FirstPacked : 0);
            if (threads == 1)
            {
                for (var strip = 0; strip < toPack; strip++) Pack(strip);
                for (var i = 0; i < strips; i += RowsInCache / TileRows) Multiply(i, Math.Min(RowsInCache / TileRows, strips - i), 0, panels);
                return;
            }

            RunShared(threads, toPack);
        }

        private void RunShared(int threads, int toPack)
        {
            var block = this;
            ThreadCount.ForEach(toPack, strip => block.Pack(strip));
            // Several tasks for each thread, so that one that is held up does not hold up the others.
            var tall = Math.Min(RowsInCache / TileRows, strips);
            if ((strips + tall - 1) / tall * panels < 2 * threads) tall = (strips + 2 * threads - 1) / (2 * threads);
            var rowTasks = (strips + tall - 1) / tall;
            var wide = Math.Max(1, rowTasks * panels / (8 * threads));
            var columnTasks = (panels + wide - 1) / wide;
            ThreadCount.ForEach(rowTasks * columnTasks, task =>
            {
                var (i, j) = (task / columnTasks * tall, task % columnTasks * wide);
                block.Multiply(i, Math.Min(tall, block.strips - i), j, Math.Min(wide, block.panels - j));
            });
        }

        /// <summary>Packs a strip: those of A come first, then those of B.</summary>
        private void Pack(int strip)
        {
            if (strip < strips)
            {
                var count = Math.Min(TileRows, rows - strip * TileRows);
                Packing.Pack(A + strip * TileRows * ARow, AColumn, ARow, depth, count, Tile<TVectors, TVector, T>.Padded(count), StripOfA(strip));
                return;
            }

            var panel = FirstPacked + strip - strips;
            Packing.Pack(B + panel * TileColumns * BColumn, BRow, BColumn, depth, Math.Min(TileColumns, columns - panel * TileColumns), TileColumns, StripOfB(panel));
        }

        private void Multiply(int firstStrip, int stripCount, int firstPanel, int panelCount)
        {
            for (var panel = firstPanel; panel < firstPanel + panelCount; panel++)
            {
                var j = panel * TileColumns;
                var wide = Math.Min(TileColumns, columns - j);
                var places = panel < FirstPacked ? new EvenRows<T>(B + j, BRow) : new EvenRows<T>(StripOfB(panel), TileColumns);
                for (var strip = firstStrip; strip < firstStrip + stripCount; strip++)
                {
                    var i = strip * TileRows;
                    var plus = D is null ? null : D + i * DRow + j;
                    Tile<TVectors, TVector, T>.Multiply(Math.Min(TileRows, rows - i), wide, depth, StripOfA(strip), places, C + i * CRow + j, CRow, plus, DRow);
                }
            }
        }

        private T* StripOfA(int strip) => PackedA + (long)strip * TileRows * depth;

        private T* StripOfB(int panel) => PackedB + (long)(panel - FirstPacked) * TileColumns * depth;
    }
}
