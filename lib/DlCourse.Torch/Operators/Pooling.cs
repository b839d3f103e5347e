using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels.Pooling;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>The largest or the mean of the numbers in each window of a plane. Tensors are [batch, channels, height, width]; a signal has height 1.</summary>
internal static class Pooling
{
    /// <summary>How the windows of a pooling lie, one number per axis.</summary>
    internal readonly record struct Geometry(long[] Kernel, long[] Stride, long[] Padding, long[] Dilation, bool CeilMode);

    /// <summary>The largest number of each window and its place in the plane; its gradient goes to that place.</summary>
    public static (Tensor Values, Tensor Places) Largest(string name, Tensor x, Geometry geometry)
    {
        var axes = geometry.Kernel.Length;
        var planes = AsPlanes(name, x, axes);
        var (rows, columns) = Axes(name, planes, geometry, countPadding: true);
        return Largest(x, planes, axes, rows, columns);
    }

    /// <summary>The largest number of each of so many windows.</summary>
    public static (Tensor Values, Tensor Places) AdaptiveLargest(string name, Tensor x, long[] output)
    {
        var planes = AsPlanes(name, x, output.Length);
        var (rows, columns) = AdaptiveAxes(name, planes, output);
        return Largest(x, planes, output.Length, rows, columns);
    }

    /// <summary>The mean of each window: its sum over the size of the window, or over <paramref name="divisor"/>.</summary>
    public static Tensor Mean(string name, Tensor x, Geometry geometry, bool countPadding, long? divisor = null)
    {
        var axes = geometry.Kernel.Length;
        var planes = AsPlanes(name, x, axes);
        var (rows, columns) = Axes(name, planes, geometry, countPadding);
        if (divisor == 0) throw new TensorException($"{name}: divisor_override is 0; a sum cannot be divided by it.");
        if (divisor is { } by) (rows, columns) = (rows.DividedBy(by), columns.DividedBy(1));
        return Restore(Mean(planes, rows, columns), x, axes);
    }

    /// <summary>The mean of each of so many windows.</summary>
    public static Tensor AdaptiveMean(string name, Tensor x, long[] output)
    {
        var planes = AsPlanes(name, x, output.Length);
        var (rows, columns) = AdaptiveAxes(name, planes, output);
        return Restore(Mean(planes, rows, columns), x, output.Length);
    }

    /// <summary>Puts numbers back at the places they were taken from, zeros elsewhere.</summary>
    public static Tensor Unpool(string name, Tensor x, Tensor places, long[] output)
    {
        var axes = output.Length;
        if (!x.Lengths.AsSpan().SequenceEqual(places.Lengths)) throw new TensorException($"{name}: the numbers have shape {Shape.Text(x.Lengths)} and the indices {Shape.Text(places.Lengths)}; they must be equal. Pass what max_pool{axes}d_with_indices returned.");
        if (places.dtype != ScalarType.Int64) throw new TensorException($"{name}: the indices are {ScalarTypes.Name(places.dtype)}, but must be int64, as max_pool{axes}d_with_indices returns them.");
        var (height, width) = axes == 1 ? (1, output[0]) : (output[0], output[1]);
        if (places.Count > 0 && (places.min().item<long>() < 0 || places.max().item<long>() >= height * width)) throw new TensorException($"{name}: the indices reach to {places.max().item<long>()}, but the output {Shape.Text(output)} has only {height * width} places. Pass the size of the input of the pooling as output_size.");
        return Restore(Planes.Add(AsPlanes(name, x, axes), AsPlanes(name, places, axes, anyType: true), height, width), x, axes);
    }

    private static (Tensor Values, Tensor Places) Largest(Tensor x, Tensor planes, int axes, PoolAxis rows, PoolAxis columns)
    {
        planes = Viewing.Contiguous(planes);
        long[] shape = [.. planes.Lengths[..^2], rows.Output, columns.Output];
        var (values, places) = (Operand.Allocate(x.dtype, shape), Operand.Allocate(ScalarType.Int64, shape));
        PoolPlanes.Largest(rows, columns, planes.operand, values, places);
        var place = new Tensor(places);
        return (Restore(Planes.Taken(planes, new Tensor(values), place), x, axes), Restore(place, x, axes));
    }

    /// <summary>y[o] = Σ x over window o / divisor; its gradient spreads g[o] / divisor over the window.</summary>
    private static Tensor Mean(Tensor x, PoolAxis rows, PoolAxis columns)
    {
        x = Viewing.Contiguous(x);
        var y = Operand.Allocate(x.dtype, [.. x.Lengths[..^2], rows.Output, columns.Output]);
        PoolPlanes.Mean(rows, columns, x.operand, y);
        var result = new Tensor(y);
        return Graph.Record("AveragePool", x) is { } node ? node.Gradient(x, g => Spread(g, rows, columns)).Output(result) : result;
    }

    /// <summary>The gradient of <see cref="Mean(Tensor, PoolAxis, PoolAxis)"/>, whose gradient that is in turn.</summary>
    private static Tensor Spread(Tensor y, PoolAxis rows, PoolAxis columns)
    {
        y = Viewing.Contiguous(y);
        var x = Operand.Allocate(y.dtype, [.. y.Lengths[..^2], rows.Length, columns.Length]);
        PoolPlanes.Spread(rows, columns, y.operand, x);
        var result = new Tensor(x);
        return Graph.Record("AveragePoolSpread", y) is { } node ? node.Gradient(y, g => Mean(g, rows, columns)).Output(result) : result;
    }

    private static (PoolAxis Rows, PoolAxis Columns) Axes(string name, Tensor planes, Geometry geometry, bool countPadding)
    {
        var axes = geometry.Kernel.Length;
        var all = new PoolAxis[axes];
        for (var i = 0; i < axes; i++) all[i] = i > 0 && IsSquare(planes, geometry) ? all[0] : PoolWindows.Sliding(name, planes.Lengths[^(axes - i)], geometry, i, countPadding);
        return axes == 1 ? (PoolAxis.Adaptive(1, 1), all[0]) : (all[0], all[1]);
    }

    /// <summary>Whether the windows lie along both axes in the same way.</summary>
    private static bool IsSquare(Tensor planes, Geometry geometry)
    {
        var (kernel, stride, padding, dilation, _) = geometry;
        return planes.Lengths[^1] == planes.Lengths[^2] && kernel[0] == kernel[1] && stride[0] == stride[1] && padding[0] == padding[1] && dilation[0] == dilation[1];
    }

    private static (PoolAxis Rows, PoolAxis Columns) AdaptiveAxes(string name, Tensor planes, long[] output)
    {
        var all = output.Select((windows, i) => PoolWindows.Adaptive(name, planes.Lengths[^(output.Length - i)], windows)).ToArray();
        return output.Length == 1 ? (PoolAxis.Adaptive(1, 1), all[0]) : (all[0], all[1]);
    }

    private static Tensor AsPlanes(string name, Tensor x, int axes, bool anyType = false)
    {
        if (x.Rank != axes + 1 && x.Rank != axes + 2)
        {
            var sizes = axes == 1 ? "length" : "height, width";
            throw new TensorException($"{name}: the input has shape {Shape.Text(x.Lengths)}; expected [batch, channels, {sizes}] or [channels, {sizes}].{(x.Rank == 2 && axes == 2 ? " Was it flattened too early? Pooling comes before Flatten." : "")}");
        }

        if (!anyType && !x.is_floating_point()) throw new TensorException($"{name}: the input is {ScalarTypes.Name(x.dtype)}, but pooling works on real numbers. Convert first: x.to(float32).");
        return axes == 1 ? Viewing.Unsqueeze(x, x.Rank - 1) : x;
    }

    private static Tensor Restore(Tensor y, Tensor x, int axes) => axes == 1 ? Viewing.Squeeze(y, x.Rank - 1) : y;
}
