using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>Rows of squares of 2 × 2 results, each of which sees 4 × 4 pixels of a bordered image.</summary>
/// <param name="Window">The window of 3 × 3 over the image.</param>
/// <param name="FirstRow">The first row of squares.</param>
/// <param name="Rows">How many.</param>
internal readonly record struct WinogradSquares(SlidingWindow Window, int FirstRow, int Rows)
{
    /// <summary>Products of each square: one for each pixel that it sees.</summary>
    public const int Products = 16;

    /// <summary>Squares from one row of squares to the next: one more than a row has, since the last sees two more columns.</summary>
    public int Pitch => Columns + 1;

    /// <summary>Squares, counting those between the rows, which are dropped.</summary>
    public int Count => (Rows - 1) * Pitch + Columns;

    /// <summary>Numbers of one part of a channel: of its even or odd rows and columns.</summary>
    public int Plane => (Rows + 1) * Pitch;

    private int Columns => (Window.OutputColumns + 1) / 2;

    /// <summary>Parts what the squares see: [channels, parity of the row, parity of the column, <see cref="Plane"/>].</summary>
    /// <param name="image">[channels, height, width].</param>
    /// <param name="parts">Overwritten.</param>
    public unsafe void CopyParts<T>(T* image, T* parts) where T : unmanaged
    {
        for (var c = 0; c < Window.Channels; c++, image += Window.Height * Window.Width, parts += 4 * Plane)
        {
            for (var r = 0; r < 2 * (Rows + 1); r++)
            {
                var even = parts + r % 2 * 2 * Plane + r / 2 * Pitch;
                var row = 2 * FirstRow - Window.Top + r;
                CopyRow(row >= 0 && row < Window.Height ? image + row * Window.Width : null, even, even + Plane);
            }
        }
    }

    /// <summary>Joins the four results of each square to rows.</summary>
    /// <param name="channels">Channels of the result.</param>
    /// <param name="results">[channels, 4, pitch].</param>
    /// <param name="pitch">At least <see cref="Count"/>.</param>
    /// <param name="to">[channels, rows, columns]; what these squares cover is overwritten.</param>
    public unsafe void TakeOver<T>(int channels, T* results, int pitch, T* to) where T : unmanaged
    {
        var (first, last) = (2 * FirstRow, Math.Min(2 * (FirstRow + Rows), Window.OutputRows));
        for (var c = 0; c < channels; c++, results += 4 * pitch, to += Window.OutputRows * Window.OutputColumns)
        {
            for (var r = first; r < last; r++)
            {
                var even = results + r % 2 * 2 * pitch + (r - first) / 2 * Pitch;
                Interleaving.Join(even, even + pitch, Window.OutputColumns, to + r * Window.OutputColumns);
            }
        }
    }

    /// <summary>Parts a row with its border; null is a row of zeros.</summary>
    private unsafe void CopyRow<T>(T* row, T* even, T* odd) where T : unmanaged
    {
        // The border is narrow, and zeros at both ends are easier than at the right places.
        new Span<T>(even, Pitch).Clear();
        new Span<T>(odd, Pitch).Clear();
        if (row is null) return;
        var count = Math.Min(Window.Width, 2 * Pitch - Window.Left);
        if (Window.Left % 2 == 0) Interleaving.Part(row, count, even + Window.Left / 2, odd + Window.Left / 2);
        else Interleaving.Part(row, count, odd + Window.Left / 2, even + Window.Left / 2 + 1);
    }
}
