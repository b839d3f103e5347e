using DlCourse.Torch.Autograd;
using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Other layouts over the same memory. The gradient of a view is the inverse view of the gradient, or zeros around it.</summary>
internal static class Viewing
{
    /// <summary>The same elements in the same order under another shape; null if the memory does not allow it without a copy.</summary>
    public static Tensor? TryView(Tensor x, long[] shape)
    {
        if (x.operand.Layout.TryView(shape) is not { } layout) return null;
        return GradMode.IsEnabled ? View(x, layout, shape, x.Lengths) : Views.Plain(x, layout);
    }

    // What a view remembers is made in methods of its own: without recording, nothing is made.
    private static Tensor View(Tensor x, Layout layout, long[] shape, long[] before) =>
        Views.Make(x, layout, "View", root => root.reshape(shape), g => g.reshape(before));

    /// <summary>The same elements in the same order under another shape, copied if they must be.</summary>
    public static Tensor Reshape(Tensor x, ReadOnlySpan<long> requested, string name)
    {
        var shape = Shape.Infer(requested, x.Lengths, name);
        return TryView(x, shape) ?? TryView(Contiguous(x), shape)!;
    }

    public static Tensor Contiguous(Tensor x) => x.operand.IsContiguous ? x : Clone(x);

    /// <summary>A copy; dL/dx = dL/dcopy.</summary>
    public static Tensor Clone(Tensor x)
    {
        var copy = Pointwise.Copy(x);
        return Graph.Record("Clone", x) is { } node ? node.Gradient(x, g => g).Output(copy) : copy;
    }

    public static Tensor Permute(Tensor x, int[] axes)
    {
        var inverse = new int[axes.Length];
        for (var i = 0; i < axes.Length; i++) inverse[axes[i]] = i;
        return Views.Make(x, x.operand.Layout.Permute(axes), "Permute", root => Permute(root, axes), g => Permute(g, inverse));
    }

    public static Tensor Transpose(Tensor x, int a, int b) =>
        GradMode.IsEnabled ? Transposed(x, a, b) : Views.Plain(x, x.operand.Layout.Transpose(a, b));

    private static Tensor Transposed(Tensor x, int a, int b) =>
        Views.Make(x, x.operand.Layout.Transpose(a, b), a == b ? "Alias" : "Transpose", root => Transpose(root, a, b), g => Transpose(g, a, b));

    /// <summary>Repeats axes of length 1; the gradient is summed over the repetitions.</summary>
    public static Tensor Expand(Tensor x, long[] shape) =>
        GradMode.IsEnabled ? Expanded(x, shape) : Views.Plain(x, x.operand.Layout.Expand(shape));

    private static Tensor Expanded(Tensor x, long[] shape) =>
        Views.Make(x, x.operand.Layout.Expand(shape), "Expand", root => Expand(root, shape), g => g);

    public static Tensor Unsqueeze(Tensor x, int axis) =>
        Views.Make(x, x.operand.Layout.Unsqueeze(axis), "Unsqueeze", root => Unsqueeze(root, axis), g => Squeeze(g, axis));

    public static Tensor Squeeze(Tensor x, int axis) =>
        Views.Make(x, x.operand.Layout.Squeeze(axis), "Squeeze", root => Squeeze(root, axis), g => Unsqueeze(g, axis));

    /// <summary>One index of an axis; the gradient is zero at the others.</summary>
    public static Tensor Select(Tensor x, int axis, long index)
    {
        var shape = x.Lengths;
        return Views.Make(x, x.operand.Layout.Select(axis, index), "Select", root => Select(root, axis, index), g => Embed(g, shape, zero => Select(zero, axis, index), "SelectBackward"));
    }

    /// <summary>Every step-th of a range of an axis; the gradient is zero elsewhere.</summary>
    public static Tensor Slice(Tensor x, int axis, long start, long length, long step)
    {
        var shape = x.Lengths;
        return Views.Make(x, x.operand.Layout.Slice(axis, start, length, step), "Slice", root => Slice(root, axis, start, length, step), g => Embed(g, shape, zero => Slice(zero, axis, start, length, step), "SliceBackward"));
    }

    public static Tensor Diagonal(Tensor x, int a, int b, long offset)
    {
        var shape = x.Lengths;
        return Views.Make(x, x.operand.Layout.Diagonal(a, b, offset), "Diagonal", root => Diagonal(root, a, b, offset), g => Embed(g, shape, zero => Diagonal(zero, a, b, offset), "DiagonalBackward"));
    }

    /// <summary>Zeros of a shape, with <paramref name="x"/> where <paramref name="view"/> shows; dL/dx is that view of the gradient.</summary>
    public static Tensor Embed(Tensor x, long[] shape, Func<Tensor, Tensor> view, string name)
    {
        var whole = Pointwise.Full(shape, 0, x.dtype);
        using (GradMode.Set(false)) Kernels.Copying.Copy(x.operand, view(whole).operand);
        return Graph.Record(name, x) is { } node ? node.Gradient(x, view).Output(whole) : whole;
    }
}
