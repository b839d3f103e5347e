using System.Numerics;
using DlCourse.Torch.Kernels.Matrices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>Sums over what lies under the window: the forward pass, and the gradient of the input, which is the same with other weights.</summary>
/// <remarks>
/// A row of positions is computed as in a product of matrices: [channels out, window] × [window, positions]. The row of the right matrix for an
/// element of the window is the bordered image from that element's place on. Positions are counted through the border at the right, where the
/// window wraps around to the next row; what is computed there is dropped when rows are taken over into the result.
/// <para>After M. Dukhan, "The Indirect Convolution Algorithm" (2019), with one table for all positions.</para>
/// </remarks>
internal static unsafe class WindowSums<TVectors, TVector, T>
    where TVectors : struct, IVectors<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    /// <summary>Bytes of the image, and of the sums, that a task keeps in the cache.</summary>
    private const int StripBytes = 1 << 18;

    /// <summary>Elements of the window that are summed before the next tile: more would push the image out of the cache.</summary>
    private const int Depth = 1024;

    /// <summary>y[n, o] = b[o] + Σ over c of w[o, c] ⋆ x[n, c].</summary>
    public static void Forward(ConvolutionShape shape, T* x, T* w, T* bias, T* y)
    {
        var (window, area) = (SlidingWindow.OverInput(shape), shape.UnderWindow / shape.InPerGroup);
        using var packed = new AlignedBuffer<T>((long)shape.Groups * PackedRows(shape.OutPerGroup) * shape.UnderWindow);
        for (var group = 0; group < shape.Groups; group++)
        {
            // Rows of w, one for each output channel, already lie in the order of the window.
            Pack(shape.OutPerGroup, shape.UnderWindow, shape.UnderWindow, 0, shape.UnderWindow, w + shape.WeightAt(group), packed.First + (long)group * PackedRows(shape.OutPerGroup) * shape.UnderWindow);
        }

        using var elements = new AlignedBuffer<Element>(shape.UnderWindow);
        Place(shape, window, area, turned: false, elements.First);
        Run(shape, window, shape.OutPerGroup, packed.First, elements.First, shape.UnderWindow, x, shape.InputAt, bias, y, shape.OutputAt);
    }

    /// <summary>dx[n, c] = Σ over o of g[n, o], bordered, ⋆ w[o, c] turned by 180°.</summary>
    public static void InputGradient(ConvolutionShape shape, T* g, T* w, T* dx)
    {
        var (window, area) = (SlidingWindow.OverGradient(shape), shape.UnderWindow / shape.InPerGroup);
        var depth = shape.OutPerGroup * area;
        using var packed = new AlignedBuffer<T>((long)shape.Groups * PackedRows(shape.InPerGroup) * depth);
        for (var group = 0; group < shape.Groups; group++)
        {
            for (var o = 0; o < shape.OutPerGroup; o++)
            {
                Pack(shape.InPerGroup, area, area, o * area, depth, w + shape.WeightAt(group) + (long)o * shape.UnderWindow, packed.First + (long)group * PackedRows(shape.InPerGroup) * depth);
            }
        }

        using var elements = new AlignedBuffer<Element>(depth);
        Place(shape, window, area, turned: true, elements.First);
        Run(shape, window, shape.InPerGroup, packed.First, elements.First, depth, g, shape.OutputAt, null, dx, shape.InputAt);
    }

    /// <summary>Packs elements of the window, of all channels of the result: tile after tile, each as deep as the window.</summary>
    private static void Pack(int channels, long across, int elements, int first, int depth, T* w, T* to)
    {
        for (var i = 0; i < channels; i += Tile<TVectors, TVector, T>.Rows)
        {
            var rows = Math.Min(Tile<TVectors, TVector, T>.Rows, channels - i);
            var padded = Tile<TVectors, TVector, T>.Padded(rows);
            Packing.Pack(w + i * across, 1, across, elements, rows, padded, to + (long)i * depth + (long)first * padded);
        }
    }

    private static int PackedRows(int channels) => channels + Tile<TVectors, TVector, T>.Rows;

    /// <summary>Where each element of the window lies, from its first one on, in a strip of the image that has one row of positions.</summary>
    private static void Place(ConvolutionShape shape, SlidingWindow window, int area, bool turned, Element* elements)
    {
        for (var e = 0; e < window.Channels * area; e++)
        {
            var inWindow = turned ? area - 1 - e % area : e % area;
            elements[e] = new(e / area, inWindow / shape.Columns.Kernel * shape.Rows.Dilation * window.Pitch + inWindow % shape.Columns.Kernel * shape.Columns.Dilation);
        }
    }

    private static void Run(ConvolutionShape shape, SlidingWindow window, int channels, T* packed, Element* elements, int depth, T* source, Func<int, int, long> sourceAt, T* bias, T* target, Func<int, int, long> targetAt)
    {
        var rowsInCache = StripBytes / Math.Max(1, window.Pitch * sizeof(T));
        var strips = ImageStrips.Of(shape, window.OutputRows, Math.Min(rowsInCache / window.Channels - window.RowReach, rowsInCache / channels), least: 4);
        var (packedAddress, elementAddress, sourceAddress, biasAddress, targetAddress) = ((nint)packed, (nint)elements, (nint)source, (nint)bias, (nint)target);
        strips.ForEach((image, group, first, rows) =>
        {
            var (from, to) = (sourceAt(image, group), targetAt(image, group));
            Strip(
                window, channels, (T*)packedAddress + (long)group * PackedRows(channels) * depth, (Element*)elementAddress, depth, first, rows,
                (T*)sourceAddress + from, biasAddress == 0 ? null : (T*)biasAddress + group * channels, (T*)targetAddress + to);
        });
    }

    private static void Strip(SlidingWindow window, int channels, T* packed, Element* elements, int total, int firstRow, int rows, T* image, T* bias, T* result)
    {
        var (height, width) = (Tile<TVectors, TVector, T>.Rows, Tile<TVectors, TVector, T>.Columns);
        var (plane, positions) = (window.Plane(rows), window.Positions(rows));
        var pitch = (positions + width - 1) / width * width;
        // Behind the strip there is room for what the last tile reads too far.
        using var strip = new AlignedBuffer<T>((long)window.Channels * plane + width);
        using var sums = new AlignedBuffer<T>((long)channels * pitch);
        using var offsets = new AlignedBuffer<int>(total);
        window.CopyStrip(image, firstRow, rows, strip.First);
        for (var e = 0; e < total; e++) offsets.First[e] = elements[e].Channel * plane + elements[e].Offset;

        for (var start = 0; start < total; start += Depth)
        {
            var depth = Math.Min(Depth, total - start);
            for (var q = 0; q < positions; q += width)
            {
                var places = new RowsAt<T>(strip.First + q, offsets.First + start);
                for (var i = 0; i < channels; i += height)
                {
                    var count = Math.Min(height, channels - i);
                    var a = packed + (long)i * total + (long)start * Tile<TVectors, TVector, T>.Padded(count);
                    var to = sums.First + (long)i * pitch + q;
                    Tile<TVectors, TVector, T>.Multiply(count, width, depth, a, places, to, pitch, start > 0 ? to : null, pitch);
                }
            }
        }

        TakeOver(window, channels, pitch, firstRow, rows, sums.First, bias, result);
    }

    /// <summary>Copies rows without what lies between them, and adds the bias.</summary>
    private static void TakeOver(SlidingWindow window, int channels, int pitch, int firstRow, int rows, T* sums, T* bias, T* result)
    {
        var columns = window.OutputColumns;
        var lanes = TVectors.Count;
        for (var c = 0; c < channels; c++)
        {
            var plane = result + ((long)c * window.OutputRows + firstRow) * columns;
            var end = plane + rows * columns;
            var shift = bias is null ? T.Zero : bias[c];
            var all = TVectors.Repeat(shift);
            for (var r = 0; r < rows; r++)
            {
                var from = sums + (long)c * pitch + r * window.Pitch;
                var to = plane + r * columns;
                // A vector may run into the next row, which is written afterwards, but not out of these rows.
                for (var x = 0; x < columns; x += lanes)
                {
                    if (to + x + lanes <= end) TVectors.Store(TVectors.Add(TVectors.Load(from + x), all), to + x);
                    else for (var rest = x; rest < columns; rest++) to[rest] = from[rest] + shift;
                }
            }
        }
    }

    /// <summary>An element of the window: its channel, and where it lies in a channel.</summary>
    private readonly record struct Element(int Channel, int Offset);
}
