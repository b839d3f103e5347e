using System.Numerics;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels;

/// <summary>Moves elements along one axis to or from where an index says; the other indices stay.</summary>
internal static class AxisMoves
{
    /// <summary>to[…, i, …] = from[…, index[…, i, …], …].</summary>
    public static void Gather(Operand from, int axis, Operand index, Operand to)
    {
        switch (from.Type)
        {
            case ScalarType.Float32: Gather<float>(from, axis, index, to); break;
            case ScalarType.Float64: Gather<double>(from, axis, index, to); break;
            case ScalarType.Int64: Gather<long>(from, axis, index, to); break;
            case ScalarType.Int32: Gather<int>(from, axis, index, to); break;
            default: Gather<byte>(from, axis, index, to); break;
        }
    }

    /// <summary>to[…, index[…, i, …], …] = from[…, i, …], or += it.</summary>
    public static void Scatter(Operand from, int axis, Operand index, Operand to, bool add)
    {
        switch (from.Type)
        {
            case ScalarType.Float32: Scatter<float>(from, axis, index, to, add); break;
            case ScalarType.Float64: Scatter<double>(from, axis, index, to, add); break;
            case ScalarType.Int64: Scatter<long>(from, axis, index, to, add); break;
            case ScalarType.Int32: Scatter<int>(from, axis, index, to, add); break;
            default: Scatter<byte>(from, axis, index, to, add); break;
        }
    }

    private static void Gather<T>(Operand from, int axis, Operand index, Operand to) where T : unmanaged
    {
        var source = from.Storage.Span<T>();
        var numbers = index.Storage.Span<long>();
        var target = to.Storage.Span<T>();
        var stride = from.Layout.Rank == 0 ? 0 : from.Layout.Strides[axis];
        var runs = new StridedRuns(index.Layout.Shape, index.Layout, AtStart(from.Layout, axis, index.Layout.Shape), to.Layout);
        while (runs.Next())
        {
            for (var i = 0; i < runs.Length; i++)
            {
                var number = numbers[(int)(runs.Start(0) + i * runs.Step(0))];
                target[(int)(runs.Start(2) + i * runs.Step(2))] = source[(int)(runs.Start(1) + i * runs.Step(1) + number * stride)];
            }
        }
    }

    private static void Scatter<T>(Operand from, int axis, Operand index, Operand to, bool add) where T : unmanaged, INumber<T>
    {
        var source = from.Storage.Span<T>();
        var numbers = index.Storage.Span<long>();
        var target = to.Storage.Span<T>();
        var stride = to.Layout.Rank == 0 ? 0 : to.Layout.Strides[axis];
        var runs = new StridedRuns(index.Layout.Shape, index.Layout, from.Layout, AtStart(to.Layout, axis, index.Layout.Shape));
        while (runs.Next())
        {
            for (var i = 0; i < runs.Length; i++)
            {
                var number = numbers[(int)(runs.Start(0) + i * runs.Step(0))];
                var value = source[(int)(runs.Start(1) + i * runs.Step(1))];
                ref var place = ref target[(int)(runs.Start(2) + i * runs.Step(2) + number * stride)];
                place = add ? place + value : value;
            }
        }
    }

    /// <summary>The layout with the axis standing still at its start: the index moves along it.</summary>
    private static Layout AtStart(Layout layout, int axis, long[] shape)
    {
        var strides = (long[])layout.Strides.Clone();
        if (strides.Length > 0) strides[axis] = 0;
        return new Layout(shape, strides, layout.Offset);
    }
}
