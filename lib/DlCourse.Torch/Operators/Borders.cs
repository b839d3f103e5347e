using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using TorchSharp;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Elements added around a tensor, or taken away where the number is negative.</summary>
internal static class Borders
{
    /// <param name="name">The operation or the layer, for messages.</param>
    /// <param name="x">The tensor.</param>
    /// <param name="pad">Elements before and after, in pairs, for the last axis first.</param>
    /// <param name="mode">What the new elements are.</param>
    /// <param name="value">Their value in mode Constant.</param>
    public static Tensor Pad(string name, Tensor x, ReadOnlySpan<long> pad, PaddingModes mode, double value)
    {
        if (pad.Length % 2 != 0 || pad.Length / 2 > x.Rank) throw new TensorException($"{name}: padding {Shape.Text(pad)} must be pairs (before, after) for the last axes, last axis first, and at most {x.Rank} pairs for a tensor of shape {Shape.Text(x.Lengths)}.");
        for (var i = 0; i < pad.Length; i += 2)
        {
            var axis = x.Rank - 1 - i / 2;
            if (x.Lengths[axis] + pad[i] + pad[i + 1] < 0) throw new TensorException($"{name}: padding {Shape.Text(pad)} takes away more than axis {axis} of {Shape.Text(x.Lengths)} has.");
        }

        if (mode is PaddingModes.Constant or PaddingModes.Zeros) return Constant(x, pad, mode == PaddingModes.Zeros ? 0 : value);
        for (var i = 0; i < pad.Length; i += 2)
        {
            if (pad[i] != 0 || pad[i + 1] != 0) x = Copies(name, x, x.Rank - 1 - i / 2, pad[i], pad[i + 1], mode);
        }

        return x;
    }

    /// <summary>One value around a tensor; its gradient is the part of g where the tensor lies.</summary>
    private static Tensor Constant(Tensor x, ReadOnlySpan<long> pad, double value)
    {
        var shape = x.shape;
        var starts = new long[x.Rank];
        for (var i = 0; i < pad.Length; i += 2)
        {
            var axis = x.Rank - 1 - i / 2;
            var (cutBefore, cutAfter) = (Math.Max(-pad[i], 0), Math.Max(-pad[i + 1], 0));
            if (cutBefore + cutAfter > 0) x = Viewing.Slice(x, axis, cutBefore, x.Lengths[axis] - cutBefore - cutAfter, 1);
            starts[axis] = Math.Max(pad[i], 0);
            shape[axis] += pad[i] + pad[i + 1];
        }

        var y = Pointwise.Full(shape, value, x.dtype);
        var lengths = x.Lengths;
        using (GradMode.Set(false)) Copying.Copy(x.operand, Inside(y).operand);
        return Graph.Record("ConstantPad", x) is { } node ? node.Gradient(x, Inside).Output(y) : y;

        Tensor Inside(Tensor whole)
        {
            for (var axis = 0; axis < lengths.Length; axis++) whole = Viewing.Slice(whole, axis, starts[axis], lengths[axis], 1);
            return whole;
        }
    }

    /// <summary>Copies of the axis's own elements: mirrored, the last one, or from the other end.</summary>
    private static Tensor Copies(string name, Tensor x, int axis, long before, long after, PaddingModes mode)
    {
        var length = x.Lengths[axis];
        var (most, why) = mode switch
        {
            PaddingModes.Reflect => (length - 1, "a mirror image has no more than all elements but the one at the edge"),
            PaddingModes.Circular => (length, "going round once gives no more"),
            _ => (long.MaxValue, ""),
        };
        if (before > most || after > most) throw new TensorException($"{name}: padding ({before}, {after}) in mode {mode} is too much for axis {axis} of {Shape.Text(x.Lengths)}: at most {most} is possible on each side, because {why}.");
        if (length == 0) throw new TensorException($"{name}: axis {axis} of {Shape.Text(x.Lengths)} has no elements to copy. Use mode Constant.");
        var from = new long[before + length + after];
        for (var i = 0; i < from.Length; i++)
        {
            var at = i - before;
            from[i] = mode switch
            {
                PaddingModes.Reflect => at < 0 ? -at : at >= length ? 2 * (length - 1) - at : at,
                PaddingModes.Circular => (at + length) % length,
                _ => Math.Clamp(at, 0, length - 1),
            };
        }

        return x.index_select(axis, tensor(from));
    }
}
