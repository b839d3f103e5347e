using System.Numerics;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels.Pooling;

/// <summary>Pooling of many planes, shared among the threads. Operands are contiguous, their last two axes are the plane.</summary>
internal static class PoolPlanes
{
    public static void Largest(PoolAxis rows, PoolAxis columns, Operand x, Operand y, Operand place)
    {
        if (x.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> => ForEach(x, y, (plane, input, output) =>
            PoolPlane.Largest<T>(rows, columns, Part<T>(x, plane, input), Part<T>(y, plane, output), Part<long>(place, plane, output)));
    }

    public static void Mean(PoolAxis rows, PoolAxis columns, Operand x, Operand y)
    {
        if (x.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> => ForEach(x, y, (plane, input, output) =>
            PoolPlane.Mean<T>(rows, columns, Part<T>(x, plane, input), Part<T>(y, plane, output)));
    }

    public static void Spread(PoolAxis rows, PoolAxis columns, Operand y, Operand x)
    {
        if (x.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> => ForEach(x, y, (plane, input, output) =>
            PoolPlane.Spread<T>(rows, columns, Part<T>(y, plane, output), Part<T>(x, plane, input)));
    }

    public static void Take(Operand from, Operand place, Operand to)
    {
        if (from.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged => ForEach(from, to, (plane, input, output) =>
            PoolPlane.Take<T>(Part<T>(from, plane, input), Part<long>(place, plane, output), Part<T>(to, plane, output)));
    }

    public static void Add(Operand from, Operand place, Operand to)
    {
        if (from.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, INumber<T> => ForEach(from, to, (plane, input, output) =>
            PoolPlane.Add<T>(Part<T>(from, plane, input), Part<long>(place, plane, input), Part<T>(to, plane, output)));
    }

    private static void ForEach(Operand x, Operand y, Action<int, int, int> work)
    {
        var (input, output) = (Plane(x), Plane(y));
        if (output == 0 || input == 0) return;
        var planes = (int)(x.Layout.Count / input);
        var together = Math.Max(1, ThreadCount.Piece / Math.Max(input, output));
        ThreadCount.ForEach((planes + together - 1) / together, piece =>
        {
            for (var plane = piece * together; plane < Math.Min(planes, (piece + 1) * together); plane++) work(plane, input, output);
        });
    }

    private static int Plane(Operand x) => (int)(x.Layout.Shape[^1] * x.Layout.Shape[^2]);

    private static Span<T> Part<T>(Operand x, int plane, int length) where T : unmanaged => x.Span<T>().Slice(plane * length, length);
}
