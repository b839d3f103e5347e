using System.Numerics;
using DlCourse.Torch.Kernels.Matrices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>Sums over all positions of the window: the gradient of the weights.</summary>
/// <remarks>
/// dw[o, c, i, j] is a dot product of the gradient's channel o with the image's channel c, shifted by (i, j). The image gets its border,
/// and the rows of the gradient zeros at their ends, so that both have rows of one length and a channel is one run of memory.
/// </remarks>
internal static unsafe class PositionSums<TVectors, TVector, T>
    where TVectors : struct, IVectors<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    /// <summary>Bytes of images and gradients that are summed together: they should stay in the second level of the cache.</summary>
    private const int Together = 5 << 17;

    /// <summary>dL/dw from g = dL/dy.</summary>
    public static void WeightGradient(ConvolutionShape shape, T* x, T* g, T* dw)
    {
        new Span<T>(dw, shape.OutChannels * shape.UnderWindow).Clear();
        if (shape.Batch == 0) return;
        var window = SlidingWindow.OverInput(shape);
        var positions = window.Positions(window.OutputRows);
        var length = (positions + TVectors.Count - 1) / TVectors.Count * TVectors.Count;
        // Behind each image there is room for what the last vector reads too far; it meets zeros of the gradient and must be a number.
        var image = window.Channels * window.Plane(window.OutputRows) + TVectors.Count;
        var gradient = shape.OutPerGroup * length;
        var together = Math.Clamp(Together / ((image + gradient) * sizeof(T)), 1, shape.Batch);
        using var images = new AlignedBuffer<T>((long)together * image);
        using var gradients = new AlignedBuffer<T>((long)together * gradient);
        var (pi, pg) = ((nint)images.First, (nint)gradients.First);
        using var places = new AlignedBuffer<int>(shape.UnderWindow + DotBlock.Right);
        Place(shape, window, places.First);
        var (px, psource, pdw, pplaces) = ((nint)x, (nint)g, (nint)dw, (nint)places.First);
        for (var group = 0; group < shape.Groups; group++)
        {
            for (var first = 0; first < shape.Batch; first += together)
            {
                var (count, start, part) = (Math.Min(together, shape.Batch - first), first, group);
                ThreadCount.ForEach(count, n =>
                {
                    var to = (T*)pi + (long)n * image;
                    window.CopyStrip((T*)px + shape.InputAt(start + n, part), 0, window.OutputRows, to);
                    new Span<T>(to + image - TVectors.Count, TVectors.Count).Clear();
                    CopyGradient(window, shape.OutPerGroup, length, (T*)psource + shape.OutputAt(start + n, part), (T*)pg + (long)n * gradient);
                });
                var rows = TVectors.AreMany ? DotBlock.Left : DotBlock.Left / 2;
                ThreadCount.ForEach((shape.OutPerGroup + rows - 1) / rows, block =>
                {
                    var o = block * rows;
                    Add(shape, (int*)pplaces, count, length, Math.Min(rows, shape.OutPerGroup - o), (T*)pg + (long)o * length, gradient, (T*)pi, image, (T*)pdw + shape.WeightAt(part) + (long)o * shape.UnderWindow);
                });
            }
        }
    }

    /// <summary>Where the image begins for each element of the window; filled up to whole blocks with the last.</summary>
    private static void Place(ConvolutionShape shape, SlidingWindow window, int* places)
    {
        var e = 0;
        for (var c = 0; c < shape.InPerGroup; c++)
        {
            for (var i = 0; i < shape.Rows.Kernel; i++)
            {
                for (var j = 0; j < shape.Columns.Kernel; j++) places[e++] = c * window.Plane(window.OutputRows) + i * shape.Rows.Dilation * window.Pitch + j * shape.Columns.Dilation;
            }
        }

        for (; e % DotBlock.Right != 0; e++) places[e] = places[e - 1];
    }

    /// <summary>Each channel's rows, with zeros where the window would wrap around.</summary>
    private static void CopyGradient(SlidingWindow window, int channels, int length, T* from, T* to)
    {
        var (columns, gap) = (window.OutputColumns, window.ColumnReach);
        for (var c = 0; c < channels; c++, to += length)
        {
            var target = to;
            for (var r = 0; r < window.OutputRows; r++, from += columns, target += columns + gap)
            {
                new ReadOnlySpan<T>(from, columns).CopyTo(new Span<T>(target, columns));
                if (r > 0) new Span<T>(target - gap, gap).Clear();
            }

            target -= gap;
            new Span<T>(target, (int)(to + length - target)).Clear();
        }
    }

    /// <summary>Adds the sums over some images to the weights' gradients of some output channels.</summary>
    private static void Add(ConvolutionShape shape, int* places, int count, int length, int rows, T* gradients, long gradient, T* images, long image, T* dw)
    {
        var sums = stackalloc T[DotBlock.Left * DotBlock.Right];
        for (var e = 0; e < shape.UnderWindow; e += DotBlock.Right)
        {
            switch (rows)
            {
                case 1: DotBlock.Multiply<TVectors, TVector, T, Sizes.One>(count, length, gradients, length, gradient, images, places + e, image, sums); break;
                case 2: DotBlock.Multiply<TVectors, TVector, T, Sizes.Two>(count, length, gradients, length, gradient, images, places + e, image, sums); break;
                case 3: DotBlock.Multiply<TVectors, TVector, T, Sizes.Three>(count, length, gradients, length, gradient, images, places + e, image, sums); break;
                case 4: DotBlock.Multiply<TVectors, TVector, T, Sizes.Four>(count, length, gradients, length, gradient, images, places + e, image, sums); break;
                case 5: DotBlock.Multiply<TVectors, TVector, T, Sizes.Five>(count, length, gradients, length, gradient, images, places + e, image, sums); break;
                default: DotBlock.Multiply<TVectors, TVector, T, Sizes.Six>(count, length, gradients, length, gradient, images, places + e, image, sums); break;
            }

            for (var i = 0; i < rows; i++)
            {
                for (var j = 0; j < Math.Min(DotBlock.Right, shape.UnderWindow - e); j++) dw[(long)i * shape.UnderWindow + e + j] += sums[i * DotBlock.Right + j];
            }
        }
    }
}
