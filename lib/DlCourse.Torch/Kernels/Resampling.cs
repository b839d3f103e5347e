using System.Numerics;
using System.Numerics.Tensors;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels;

/// <summary>Resampling along one axis: each element of the output is a weighted sum of a few of the input. Operands are contiguous.</summary>
internal static class Resampling
{
    /// <summary>y[a, o, b] = Σ over the taps t of o: Weight[o, t] · x[a, Index[o, t], b].</summary>
    public static void Gather(Taps taps, int axis, Operand x, Operand y)
    {
        if (x.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, INumber<T> => ForEach(x, axis, (a, inner) =>
        {
            var from = x.Span<T>().Slice(a * taps.Length * inner, taps.Length * inner);
            var to = y.Span<T>().Slice(a * taps.Output * inner, taps.Output * inner);
            to.Clear();
            for (var o = 0; o < taps.Output; o++)
            {
                for (var t = 0; t < taps.PerOutput; t++) AddScaled(from.Slice(taps.Index[o * taps.PerOutput + t] * inner, inner), T.CreateTruncating(taps.Weight[o * taps.PerOutput + t]), to.Slice(o * inner, inner));
            }
        });
    }

    /// <summary>The reverse: x[a, Index[o, t], b] += Weight[o, t] · y[a, o, b].</summary>
    public static void Scatter(Taps taps, int axis, Operand y, Operand x)
    {
        if (x.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, INumber<T> => ForEach(x, axis, (a, inner) =>
        {
            var from = y.Span<T>().Slice(a * taps.Output * inner, taps.Output * inner);
            var to = x.Span<T>().Slice(a * taps.Length * inner, taps.Length * inner);
            to.Clear();
            for (var o = 0; o < taps.Output; o++)
            {
                for (var t = 0; t < taps.PerOutput; t++) AddScaled(from.Slice(o * inner, inner), T.CreateTruncating(taps.Weight[o * taps.PerOutput + t]), to.Slice(taps.Index[o * taps.PerOutput + t] * inner, inner));
            }
        });
    }

    private static void AddScaled<T>(ReadOnlySpan<T> from, T weight, Span<T> to) where T : unmanaged, INumber<T>
    {
        if (from.Length == 1) to[0] += weight * from[0];
        else TensorPrimitives.MultiplyAdd(from, weight, to, to);
    }

    private static void ForEach(Operand x, int axis, Action<int, int> work)
    {
        var (outer, inner) = (1, 1);
        for (var i = 0; i < x.Layout.Rank; i++)
        {
            if (i < axis) outer *= (int)x.Layout.Shape[i];
            if (i > axis) inner *= (int)x.Layout.Shape[i];
        }

        var together = (int)Math.Max(1, ThreadCount.Piece / Math.Max(1, x.Layout.Shape[axis] * inner));
        ThreadCount.ForEach((outer + together - 1) / together, piece =>
        {
            for (var a = piece * together; a < Math.Min(outer, (piece + 1) * together); a++) work(a, inner);
        });
    }
}
