using System.Diagnostics.CodeAnalysis;
using DlCourse.Plotting.Diagrams;

namespace DlCourse.Plotting;

/// <content>One step of a convolution.</content>
[SuppressMessage("Performance", "CA1814", Justification = "Images and kernels are rectangles: double[,] says so, and is what lessons use.")]
public static partial class Plot
{
    /// <summary>A kernel over one window of an image with the whole arithmetic: products, sum, and where the sum goes.</summary>
    /// <remarks>The kernel is not flipped: what deep learning calls a convolution is a cross-correlation.</remarks>
    /// <param name="title">The figure's message.</param>
    /// <param name="image">The image, at most 12 × 12.</param>
    /// <param name="kernel">The kernel, no larger than the padded image.</param>
    /// <param name="row">The output's row to compute.</param>
    /// <param name="column">The output's column to compute.</param>
    /// <param name="stride">How far the window moves at a time.</param>
    /// <param name="padding">How many rows and columns of zeros surround the image.</param>
    /// <returns>The figure; outputs before this one are filled in.</returns>
    /// <exception cref="ArgumentException">No title; an empty or infinite table; a kernel that does not fit; a place outside the output.</exception>
    public static Figure Convolution(string title, double[,] image, double[,] kernel, int row, int column, int stride = 1, int padding = 0)
    {
        Require.Title(title);
        var (pixels, weights) = (Require.Table(nameof(image), image), Require.Table(nameof(kernel), kernel));
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(padding);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Max(pixels.Length, pixels[0].Length) + 2 * padding, 12, nameof(image));
        var walk = new ConvolutionDiagram(pixels, weights, stride, padding);
        if (walk.Rows < 1 || walk.Columns < 1)
        {
            throw new ArgumentException($"The kernel is {weights.Length} × {weights[0].Length} but the padded image only {pixels.Length + 2 * padding} × {pixels[0].Length + 2 * padding}.", nameof(kernel));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, walk.Rows);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, walk.Columns);
        return walk.Draw(title, row, column);
    }
}
