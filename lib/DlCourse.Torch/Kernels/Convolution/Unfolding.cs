using System.Numerics;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>Column matrices of a batch of images. Operands are contiguous.</summary>
internal static unsafe class Unfolding
{
    /// <summary>The column matrix of each image.</summary>
    public static void Unfold(WindowAxis rows, WindowAxis columns, int batch, int channels, Operand images, Operand matrices)
    {
        if (images.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged
        {
            fixed (T* from = images.Span<T>(), to = matrices.Span<T>())
            {
                var (source, target) = ((nint)from, (nint)to);
                var (pixels, entries) = Sizes(rows, columns, channels);
                ThreadCount.ForEach(batch, image => ColumnMatrix.Unfold(rows, columns, channels, (T*)source + image * pixels, (T*)target + image * entries));
            }
        }
    }

    /// <summary>The images whose pixels are the sums of the entries that were copied from them.</summary>
    public static void Fold(WindowAxis rows, WindowAxis columns, int batch, int channels, Operand matrices, Operand images)
    {
        if (images.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, INumber<T>
        {
            fixed (T* from = matrices.Span<T>(), to = images.Span<T>())
            {
                var (source, target) = ((nint)from, (nint)to);
                var (pixels, entries) = Sizes(rows, columns, channels);
                ThreadCount.ForEach(batch, image => ColumnMatrix.Fold(rows, columns, channels, (T*)source + image * entries, (T*)target + image * pixels));
            }
        }
    }

    private static (long Pixels, long Entries) Sizes(WindowAxis rows, WindowAxis columns, int channels) =>
        ((long)channels * rows.Length * columns.Length, (long)channels * rows.Kernel * columns.Kernel * rows.Output * columns.Output);
}
