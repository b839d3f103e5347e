using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using DlCourse.Torch.Kernels.Matrices;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>
/// Convolution as a matrix product, image by image: weights [out, window] × columns [window, positions]. Works for every shape. A
/// 1×1 window needs no columns: the image is the matrix.
/// </summary>
internal sealed unsafe class ConvolutionByColumns : IConvolutionAlgorithm
{
    /// <summary>The batch is summed in at most this many parts, whatever the number of threads, so that the sum does not depend on it.</summary>
    private const int MostParts = 16;

    /// <summary>Numbers that all parts together may hold.</summary>
    private const int MostSums = 1 << 22;

    public bool Suits<T>(ConvolutionShape shape) where T : unmanaged => true;

    public void Forward<T>(ConvolutionShape shape, T* x, T* w, T* bias, T* y) where T : unmanaged, INumber<T>
    {
        var (px, pw, pb, py) = ((nint)x, (nint)w, (nint)bias, (nint)y);
        ThreadCount.ForEach(shape.Batch, image =>
        {
            using var columns = new Workspace<T>(shape);
            for (var group = 0; group < shape.Groups; group++)
            {
                var matrix = columns.Of((T*)px + shape.InputAt(image, group));
                var to = (T*)py + shape.OutputAt(image, group);
                MatrixProduct.Run(shape.OutPerGroup, shape.OutputPlane, shape.UnderWindow, (T*)pw + shape.WeightAt(group), shape.UnderWindow, 1, matrix, shape.OutputPlane, 1, to);
                if (pb != 0) AddBias(shape, (T*)pb + group * shape.OutPerGroup, to);
            }
        });
    }

    public void InputGradient<T>(ConvolutionShape shape, T* g, T* w, T* dx) where T : unmanaged, INumber<T>
    {
        var (pg, pw, pdx) = ((nint)g, (nint)w, (nint)dx);
        ThreadCount.ForEach(shape.Batch, image =>
        {
            using var columns = new Workspace<T>(shape);
            for (var group = 0; group < shape.Groups; group++)
            {
                var to = (T*)pdx + shape.InputAt(image, group);
                var matrix = shape.IsPointwise ? to : columns.Memory;
                MatrixProduct.Run(shape.UnderWindow, shape.OutputPlane, shape.OutPerGroup, (T*)pw + shape.WeightAt(group), 1, shape.UnderWindow, (T*)pg + shape.OutputAt(image, group), shape.OutputPlane, 1, matrix);
                if (!shape.IsPointwise) ColumnMatrix.Fold(shape.Rows, shape.Columns, shape.InPerGroup, matrix, to);
            }
        });
    }

    public void WeightGradient<T>(ConvolutionShape shape, T* x, T* g, T* dw) where T : unmanaged, INumber<T>
    {
        var count = shape.OutChannels * shape.UnderWindow;
        var parts = Math.Max(1, Math.Min(Math.Min(MostParts, shape.Batch), MostSums / Math.Max(count, 1)));
        var sums = new T[parts * count];
        var (px, pg) = ((nint)x, (nint)g);
        ThreadCount.ForEach(parts, part =>
        {
            using var columns = new Workspace<T>(shape);
            var product = new T[shape.OutPerGroup * shape.UnderWindow];
            fixed (T* to = product)
            {
                for (var image = part * shape.Batch / parts; image < (part + 1) * shape.Batch / parts; image++)
                {
                    for (var group = 0; group < shape.Groups; group++)
                    {
                        var matrix = columns.Of((T*)px + shape.InputAt(image, group));
                        MatrixProduct.Run(shape.OutPerGroup, shape.UnderWindow, shape.OutputPlane, (T*)pg + shape.OutputAt(image, group), shape.OutputPlane, 1, matrix, 1, shape.OutputPlane, to);
                        Sum.Combine<T>(product, sums.AsSpan(part * count + (int)shape.WeightAt(group), product.Length));
                    }
                }
            }
        });
        var result = new Span<T>(dw, count);
        result.Clear();
        for (var part = 0; part < parts; part++) Sum.Combine<T>(sums.AsSpan(part * count, count), result);
    }

    private static void AddBias<T>(ConvolutionShape shape, T* bias, T* y) where T : unmanaged, INumber<T>
    {
        for (var o = 0; o < shape.OutPerGroup; o++)
        {
            var plane = new Span<T>(y + (long)o * shape.OutputPlane, shape.OutputPlane);
            TensorPrimitives.Add(plane, bias[o], plane);
        }
    }

    /// <summary>Memory for the columns of one group of one image.</summary>
    private readonly ref struct Workspace<T> : IDisposable where T : unmanaged, INumber<T>
    {
        private readonly ConvolutionShape shape;
        private readonly T[]? rented;
        private readonly MemoryHandle pin;

        public Workspace(ConvolutionShape shape)
        {
            this.shape = shape;
            if (shape.IsPointwise) return;
            rented = ArrayPool<T>.Shared.Rent(shape.UnderWindow * shape.OutputPlane);
            pin = rented.AsMemory().Pin();
        }

        public T* Memory => (T*)pin.Pointer;

        /// <summary>The column matrix of a group's channels.</summary>
        public T* Of(T* image)
        {
            if (shape.IsPointwise) return image;
            ColumnMatrix.Unfold(shape.Rows, shape.Columns, shape.InPerGroup, image, Memory);
            return Memory;
        }

        public void Dispose()
        {
            if (rented is null) return;
            pin.Dispose();
            ArrayPool<T>.Shared.Return(rented);
        }
    }
}
