namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>
/// A window that moves by single pixels over images with a border of zeros: what a convolution with stride 1 and the gradient of its input
/// have in common.
/// </summary>
/// <param name="Channels">Channels of the source, in one group.</param>
/// <param name="Height">Rows of the source, without border.</param>
/// <param name="Width">Columns of the source, without border.</param>
/// <param name="Top">Rows of zeros above, and below.</param>
/// <param name="Left">Columns of zeros at the left, and at the right.</param>
/// <param name="RowReach">From the first row under the window to the last.</param>
/// <param name="ColumnReach">From the first column under the window to the last.</param>
internal readonly record struct SlidingWindow(int Channels, int Height, int Width, int Top, int Left, int RowReach, int ColumnReach)
{
    /// <summary>Numbers from one row of the bordered source to the next.</summary>
    public int Pitch => Width + 2 * Left;

    /// <summary>Rows of positions of the window.</summary>
    public int OutputRows => Height + 2 * Top - RowReach;

    /// <summary>Positions of the window in a row.</summary>
    public int OutputColumns => Pitch - ColumnReach;

    /// <summary>Numbers of one channel of a strip that so many rows of positions need.</summary>
    public int Plane(int rows) => (rows + RowReach) * Pitch;

    /// <summary>Positions of so many rows, counting those between the end of a row and the next row, where the window wraps around.</summary>
    public int Positions(int rows) => (rows - 1) * Pitch + OutputColumns;

    /// <summary>How a convolution's input is seen.</summary>
    public static SlidingWindow OverInput(ConvolutionShape shape)
    {
        var (rows, columns) = (shape.Rows, shape.Columns);
        return new(shape.InPerGroup, rows.Length, columns.Length, rows.Padding, columns.Padding, Reach(rows), Reach(columns));
    }

    /// <summary>How the gradient of a convolution's output is seen by the gradient of its input: the border is what is missing for every pixel to meet every element of the window.</summary>
    public static SlidingWindow OverGradient(ConvolutionShape shape)
    {
        var (rows, columns) = (shape.Rows, shape.Columns);
        return new(shape.OutPerGroup, rows.Output, columns.Output, Reach(rows) - rows.Padding, Reach(columns) - columns.Padding, Reach(rows), Reach(columns));
    }

    /// <summary>Whether both views exist.</summary>
    public static bool Fits(ConvolutionShape shape) => Fits(shape.Rows) && Fits(shape.Columns);

    private static bool Fits(WindowAxis axis) => axis.Stride == 1 && axis.Padding <= Reach(axis);

    private static int Reach(WindowAxis axis) => axis.Dilation * (axis.Kernel - 1);

    /// <summary>
    /// Copies what some rows of positions need of an image, with its border: [channels, <see cref="Plane"/>].
    /// </summary>
    /// <param name="image">[channels, height, width].</param>
    /// <param name="firstRow">The first row of positions.</param>
    /// <param name="rows">How many.</param>
    /// <param name="to">Overwritten.</param>
    public unsafe void CopyStrip<T>(T* image, int firstRow, int rows, T* to) where T : unmanaged
    {
        for (var c = 0; c < Channels; c++, image += Height * Width)
        {
            for (var r = firstRow - Top; r < firstRow - Top + rows + RowReach; r++, to += Pitch)
            {
                if (r < 0 || r >= Height)
                {
                    new Span<T>(to, Pitch).Clear();
                    continue;
                }

                for (var x = 0; x < Left; x++) to[x] = to[Pitch - 1 - x] = default;
                new ReadOnlySpan<T>(image + r * Width, Width).CopyTo(new Span<T>(to + Left, Width));
            }
        }
    }
}
