using System.Numerics;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>
/// An image as a matrix with a column for each position of the window and a row for each number under it (channel, row, column of
/// the window). With it a convolution is a matrix product. Known as im2col.
/// </summary>
internal static unsafe class ColumnMatrix
{
    /// <summary>Copies what lies under the window at each position into a column; padding is zero.</summary>
    /// <param name="rows">The window along the height.</param>
    /// <param name="columns">The window along the width.</param>
    /// <param name="channels">Channels of the image.</param>
    /// <param name="image">[channels, height, width].</param>
    /// <param name="matrix">[channels · window, positions]; overwritten.</param>
    public static void Unfold<T>(WindowAxis rows, WindowAxis columns, int channels, T* image, T* matrix) where T : unmanaged
    {
        for (var c = 0; c < channels; c++, image += rows.Length * columns.Length)
        {
            for (var i = 0; i < rows.Kernel; i++)
            {
                for (var j = 0; j < columns.Kernel; j++, matrix += rows.Output * columns.Output) UnfoldOne(rows, columns, i, j, image, matrix);
            }
        }
    }

    /// <summary>The reverse: adds each column to the pixels that it would have been copied from.</summary>
    /// <param name="rows">The window along the height.</param>
    /// <param name="columns">The window along the width.</param>
    /// <param name="channels">Channels of the image.</param>
    /// <param name="matrix">[channels · window, positions].</param>
    /// <param name="image">[channels, height, width]; overwritten.</param>
    public static void Fold<T>(WindowAxis rows, WindowAxis columns, int channels, T* matrix, T* image) where T : unmanaged, INumber<T>
    {
        new Span<T>(image, channels * rows.Length * columns.Length).Clear();
        for (var c = 0; c < channels; c++, image += rows.Length * columns.Length)
        {
            for (var i = 0; i < rows.Kernel; i++)
            {
                for (var j = 0; j < columns.Kernel; j++, matrix += rows.Output * columns.Output) FoldOne(rows, columns, i, j, matrix, image);
            }
        }
    }

    private static void UnfoldOne<T>(WindowAxis rows, WindowAxis columns, int i, int j, T* plane, T* to) where T : unmanaged
    {
        var (top, bottom) = rows.Inside(i);
        var (left, right) = columns.Inside(j);
        var width = columns.Output;
        new Span<T>(to, top * width).Clear();
        for (var y = top; y < bottom; y++)
        {
            var target = to + y * width;
            var source = plane + rows.Under(y, i) * columns.Length + columns.Under(left, j);
            new Span<T>(target, left).Clear();
            if (columns.Stride == 1) new Span<T>(source, right - left).CopyTo(new Span<T>(target + left, right - left));
            else for (var x = left; x < right; x++) target[x] = source[(x - left) * columns.Stride];
            new Span<T>(target + right, width - right).Clear();
        }

        new Span<T>(to + bottom * width, (rows.Output - bottom) * width).Clear();
    }

    private static void FoldOne<T>(WindowAxis rows, WindowAxis columns, int i, int j, T* from, T* plane) where T : unmanaged, INumber<T>
    {
        var (top, bottom) = rows.Inside(i);
        var (left, right) = columns.Inside(j);
        for (var y = top; y < bottom; y++)
        {
            var source = from + y * columns.Output;
            var target = plane + rows.Under(y, i) * columns.Length + columns.Under(left, j);
            if (columns.Stride == 1) Sum.Combine(new ReadOnlySpan<T>(source + left, right - left), new Span<T>(target, right - left));
            else for (var x = left; x < right; x++) target[(x - left) * columns.Stride] += source[x];
        }
    }
}
