namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>
/// A window that slides along one axis: at position <c>o</c> of the output its element <c>k</c> lies over the input's element
/// <c>o·Stride − Padding + k·Dilation</c>, or over a padding zero where there is none.
/// </summary>
/// <param name="Length">Elements of the input, without padding.</param>
/// <param name="Output">Positions of the window.</param>
/// <param name="Kernel">Elements of the window.</param>
/// <param name="Stride">From one position to the next.</param>
/// <param name="Padding">Zeros before the input, and after it.</param>
/// <param name="Dilation">From one element of the window to the next.</param>
internal readonly record struct WindowAxis(int Length, int Output, int Kernel, int Stride, int Padding, int Dilation)
{
    /// <summary>A window that slides as far as it fits.</summary>
    public static WindowAxis Over(int length, int kernel, int stride, int padding, int dilation) =>
        new(length, (length + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1, kernel, stride, padding, dilation);

    /// <summary>Whether the window is one element that visits each of the input once.</summary>
    public bool IsPointwise => Kernel == 1 && Stride == 1 && Padding == 0;

    /// <summary>The positions at which element <paramref name="k"/> of the window lies over the input: from First up to, but without, Last.</summary>
    public (int First, int Last) Inside(int k)
    {
        var shift = k * Dilation - Padding;
        var first = shift >= 0 ? 0 : (-shift + Stride - 1) / Stride;
        var last = Length - shift <= 0 ? 0 : (Length - shift + Stride - 1) / Stride;
        return (Math.Min(first, Output), Math.Max(Math.Min(first, Output), Math.Min(last, Output)));
    }

    /// <summary>The input's element under element <paramref name="k"/> of the window at a position.</summary>
    public int Under(int position, int k) => position * Stride - Padding + k * Dilation;
}
