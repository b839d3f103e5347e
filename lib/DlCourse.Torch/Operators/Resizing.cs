using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Images in another size. Every mode but Area works axis by axis: each new element is a weighted sum of a few old ones.</summary>
internal static class Resizing
{
    /// <param name="name">The operation or the layer, for messages.</param>
    /// <param name="x">[batch, channels, …].</param>
    /// <param name="size">The new lengths of the axes after the second, or null.</param>
    /// <param name="factor">New length / old length of each, or null; exactly one of the two is given.</param>
    /// <param name="mode">How new elements are made.</param>
    /// <param name="corners">Whether the outermost pixels' centres, rather than their outer edges, coincide in old and new image.</param>
    /// <param name="recompute">Whether positions follow from the lengths, rounded, rather than from the factor.</param>
    /// <param name="antialias">Whether the filter widens when the image shrinks.</param>
    public static Tensor Interpolate(string name, Tensor x, long[]? size, double[]? factor, InterpolationMode mode, bool corners, bool recompute, bool antialias)
    {
        var axes = Axes(name, x, mode);
        if (size is null == factor is null) throw new TensorException($"{name}: give either size or scale_factor{(size is null ? "; neither is given" : ", not both")}.");
        size = size is null ? null : PoolWindows.PerAxis(name, "size", size, axes);
        if (factor is { Length: 1 }) factor = [.. Enumerable.Repeat(factor[0], axes)];
        if (factor is not null && factor.Length != axes) throw new TensorException($"{name}: {factor.Length} scale factors were given for the {axes} axes after batch and channels of {Shape.Text(x.Lengths)}; give one, or one per axis.");
        var smooth = mode is InterpolationMode.Linear or InterpolationMode.Bilinear or InterpolationMode.Trilinear or InterpolationMode.Bicubic;
        if (corners && !smooth) throw new TensorException($"{name}: align_corners means nothing in mode {mode}; use it with Linear, Bilinear, Trilinear or Bicubic.");
        if (antialias && mode is not (InterpolationMode.Bilinear or InterpolationMode.Bicubic)) throw new TensorException($"{name}: antialias is for the modes Bilinear and Bicubic, not {mode}.");
        var output = new long[axes];
        for (var i = 0; i < axes; i++)
        {
            output[i] = size is null ? (long)Math.Floor(x.Lengths[2 + i] * factor![i]) : size[i];
            if (output[i] < 1 || x.Lengths[2 + i] < 1) throw new TensorException($"{name}: axis {2 + i} would go from {x.Lengths[2 + i]} to {output[i]} elements; both must be at least 1.");
        }

        if (mode == InterpolationMode.Area) return Pooling.AdaptiveMean(name, x, output);
        for (var i = 0; i < axes; i++)
        {
            var (length, target) = ((int)x.Lengths[2 + i], (int)output[i]);
            var scale = corners ? (target > 1 ? (length - 1.0) / (target - 1) : 0)
                : factor is not null && !recompute ? 1 / factor[i] : (double)length / target;
            x = Resample(x, 2 + i, mode switch
            {
                InterpolationMode.Nearest => Taps.Nearest(length, target, scale, exact: false),
                InterpolationMode.NearestExact => Taps.Nearest(length, target, scale, exact: true),
                _ when antialias => Taps.Antialiased(length, target, scale, mode == InterpolationMode.Bicubic),
                InterpolationMode.Bicubic => Taps.Cubic(length, target, scale, corners),
                _ => Taps.Linear(length, target, scale, corners),
            });
        }

        return x;
    }

    /// <summary>y[…, o, …] = Σ weight[o, t]·x[…, index[o, t], …]; the gradient adds along the same paths backwards.</summary>
    private static Tensor Resample(Tensor x, int axis, Taps taps)
    {
        x = Viewing.Contiguous(x);
        var y = Operand.Allocate(x.dtype, With(x.Lengths, axis, taps.Output));
        Resampling.Gather(taps, axis, x.operand, y);
        var result = new Tensor(y);
        return Graph.Record("Resample", x) is { } node ? node.Gradient(x, g => Spread(g, axis, taps)).Output(result) : result;
    }

    private static Tensor Spread(Tensor y, int axis, Taps taps)
    {
        y = Viewing.Contiguous(y);
        var x = Operand.Allocate(y.dtype, With(y.Lengths, axis, taps.Length));
        Resampling.Scatter(taps, axis, y.operand, x);
        var result = new Tensor(x);
        return Graph.Record("ResampleSpread", y) is { } node ? node.Gradient(y, g => Resample(g, axis, taps)).Output(result) : result;
    }

    private static int Axes(string name, Tensor x, InterpolationMode mode)
    {
        if (!x.is_floating_point()) throw new TensorException($"{name}: the input is {ScalarTypes.Name(x.dtype)}, but new pixels are means of old ones. Convert first: x.to(float32).");
        var (needed, shape) = mode switch
        {
            InterpolationMode.Linear => (1, "[batch, channels, length]"),
            InterpolationMode.Bilinear or InterpolationMode.Bicubic => (2, "[batch, channels, height, width]"),
            InterpolationMode.Trilinear => (3, "[batch, channels, depth, height, width]"),
            _ => (0, "[batch, channels, …]"),
        };
        var most = mode == InterpolationMode.Area ? 2 : 3;
        if (x.Rank - 2 < Math.Max(1, needed) || x.Rank - 2 > (needed == 0 ? most : needed)) throw new TensorException($"{name}: mode {mode} needs an input {shape}, but the shape is {Shape.Text(x.Lengths)}.{(x.Rank == needed + 1 ? " For one image write x.unsqueeze(0)." : "")}");
        return x.Rank - 2;
    }

    private static long[] With(long[] shape, int axis, long length)
    {
        var changed = (long[])shape.Clone();
        changed[axis] = length;
        return changed;
    }
}
