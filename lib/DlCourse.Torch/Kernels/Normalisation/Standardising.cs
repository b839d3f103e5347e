using System.Numerics;
using System.Numerics.Tensors;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>
/// Rows of numbers brought to mean 0 and variance 1. A row is what lies at one index of the middle axis of [outer, rows, inner]: for
/// batch norm a channel across all images, for layer norm (outer = 1) one run of memory. Statistics are summed in double precision.
/// </summary>
internal static class Standardising
{
    /// <summary>y = (x − mean)·scale, where scale = 1/√(variance + ε); the variance is that of all numbers, not of a sample.</summary>
    /// <param name="x">[outer, rows, inner], contiguous.</param>
    /// <param name="epsilon">Added to the variance.</param>
    /// <param name="y">Of the shape of x.</param>
    /// <param name="mean">The mean of each row, [rows].</param>
    /// <param name="variance">The variance of each row, [rows].</param>
    /// <param name="scale">What each row is multiplied by, [rows].</param>
    public static void Forward(Operand x, double epsilon, Operand y, double[] mean, double[] variance, double[] scale)
    {
        if (x.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> => ForEachRow(x, (row, outer, rows, inner) =>
        {
            var from = x.Span<T>();
            var to = y.Span<T>();
            var sum = 0.0;
            for (var o = 0; o < outer; o++) sum += double.CreateTruncating(Sum.Run<T>(from.Slice((o * rows + row) * inner, inner)));
            mean[row] = sum / ((double)outer * inner);
            var squares = 0.0;
            for (var o = 0; o < outer; o++)
            {
                var at = (o * rows + row) * inner;
                var result = to.Slice(at, inner);
                TensorPrimitives.Subtract(from.Slice(at, inner), T.CreateTruncating(mean[row]), result);
                squares += double.CreateTruncating(TensorPrimitives.SumOfSquares<T>(result));
            }

            variance[row] = squares / ((double)outer * inner);
            scale[row] = 1 / Math.Sqrt(variance[row] + epsilon);
            for (var o = 0; o < outer; o++)
            {
                var result = to.Slice((o * rows + row) * inner, inner);
                TensorPrimitives.Multiply(result, T.CreateTruncating(scale[row]), result);
            }
        });
    }

    /// <summary>dL/dx = scale·(g − mean(g) − y·mean(g·y)), where g = dL/dy and y = (x − mean)·scale.</summary>
    public static void Gradient(Operand g, Operand x, double[] mean, double[] scale, Operand dx)
    {
        if (x.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> => ForEachRow(x, (row, outer, rows, inner) =>
        {
            var from = x.Span<T>();
            var gradient = g.Span<T>();
            var to = dx.Span<T>();
            var (sum, product) = (0.0, 0.0);
            var (centre, factor) = (T.CreateTruncating(mean[row]), T.CreateTruncating(scale[row]));
            for (var o = 0; o < outer; o++)
            {
                var at = (o * rows + row) * inner;
                var part = gradient.Slice(at, inner);
                var y = to.Slice(at, inner);
                TensorPrimitives.Subtract(from.Slice(at, inner), centre, y);
                TensorPrimitives.Multiply(y, factor, y);
                sum += double.CreateTruncating(Sum.Run<T>(part));
                product += double.CreateTruncating(TensorPrimitives.Dot<T>(part, y));
            }

            var count = (double)outer * inner;
            var (meanOfG, meanOfProduct) = (T.CreateTruncating(sum / count), T.CreateTruncating(-product / count));
            for (var o = 0; o < outer; o++)
            {
                var at = (o * rows + row) * inner;
                var y = to.Slice(at, inner);
                TensorPrimitives.MultiplyAdd(y, meanOfProduct, gradient.Slice(at, inner), y);
                TensorPrimitives.Subtract(y, meanOfG, y);
                TensorPrimitives.Multiply(y, factor, y);
            }
        });
    }

    private static void ForEachRow(Operand x, Action<int, int, int, int> work)
    {
        var (outer, rows, inner) = ((int)x.Layout.Shape[0], (int)x.Layout.Shape[1], (int)x.Layout.Shape[2]);
        var together = Math.Max(1, ThreadCount.Piece / Math.Max(1, outer * inner));
        ThreadCount.ForEach((rows + together - 1) / together, piece =>
        {
            for (var row = piece * together; row < Math.Min(rows, (piece + 1) * together); row++) work(row, outer, rows, inner);
        });
    }
}
