using DlCourse.Torch.Kernels.Convolution;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// Convolutions as they are called: of one or two axes, with or without a batch axis. Checks what was given and brings it to images
/// [batch, channels, height, width]; a signal is an image of height 1.
/// </summary>
internal static class ConvolutionArguments
{
    /// <summary>What surrounds the kernel: one number per axis.</summary>
    internal readonly record struct Geometry(long[] Stride, long[] Padding, long[] Dilation, long Groups);

    /// <param name="name">The operation or the layer, for messages.</param>
    /// <param name="x">[batch, channels, …] or [channels, …].</param>
    /// <param name="w">[out channels, in channels / groups, kernel …].</param>
    /// <param name="bias">[out channels], or null.</param>
    /// <param name="geometry">Stride, padding, dilation, groups.</param>
    public static Tensor Convolve(string name, Tensor x, Tensor w, Tensor? bias, Geometry geometry)
    {
        var axes = geometry.Stride.Length;
        Check(name, axes, x, w, bias, geometry);
        var (groups, channels) = (geometry.Groups, w.Lengths.Length > 1 ? w.Lengths[1] * geometry.Groups : 0);
        if (w.Lengths[0] % groups != 0) throw new TensorException($"{name}: the {w.Lengths[0]} output channels do not divide into {groups} groups. Both channel counts must be multiples of groups.");
        CheckChannels(name, x, axes, channels);
        for (var i = 0; i < axes; i++)
        {
            var (length, kernel) = (x.Lengths[^(axes - i)], w.Lengths[2 + i]);
            var (padded, reach) = (length + 2 * geometry.Padding[i], geometry.Dilation[i] * (kernel - 1) + 1);
            if (reach > padded) throw new TensorException($"{name}: the kernel is larger than the input: along {AxisName(axes, i)} it reaches over {reach}, but the input has {length}{(geometry.Padding[i] > 0 ? $", {padded} with padding" : "")} (input {Shape.Text(x.Lengths)}, kernel {Shape.Text(w.Lengths.AsSpan(2))}). Pad more, use a smaller kernel, or pool less before this layer.");
        }

        var (images, kernels) = AsImages(x, w, axes);
        var rows = axes == 1 ? WindowAxis.Over(1, 1, 1, 0, 1) : Window(images, kernels, geometry, 0, 2);
        var shape = new ConvolutionShape((int)images.Lengths[0], (int)groups, (int)channels, (int)w.Lengths[0], rows, Window(images, kernels, geometry, axes - 1, 3));
        return Restore(Convolutions.Convolve(images, kernels, bias, shape), x, axes);
    }

    /// <param name="name">The operation or the layer, for messages.</param>
    /// <param name="x">[batch, channels, …] or [channels, …].</param>
    /// <param name="w">[in channels, out channels / groups, kernel …].</param>
    /// <param name="bias">[out channels], or null.</param>
    /// <param name="geometry">Stride, padding, dilation, groups.</param>
    /// <param name="outputPadding">Elements more at the end of the output, to choose between sizes that a convolution makes equal.</param>
    public static Tensor Transposed(string name, Tensor x, Tensor w, Tensor? bias, Geometry geometry, long[] outputPadding)
    {
        var axes = geometry.Stride.Length;
        Check(name, axes, x, w, bias, geometry);
        CheckCount(name, "output_padding", outputPadding, axes, 0);
        CheckChannels(name, x, axes, w.Lengths[0]);
        if (w.Lengths[0] % geometry.Groups != 0) throw new TensorException($"{name}: the {w.Lengths[0]} input channels do not divide into {geometry.Groups} groups. Both channel counts must be multiples of groups.");
        var (images, kernels) = AsImages(x, w, axes);
        var windows = new WindowAxis[axes];
        for (var i = 0; i < axes; i++)
        {
            if (outputPadding[i] >= Math.Max(geometry.Stride[i], geometry.Dilation[i])) throw new TensorException($"{name}: output_padding {outputPadding[i]} must be smaller than the stride {geometry.Stride[i]} or the dilation {geometry.Dilation[i]}: it chooses between output sizes that the stride leaves open.");
            var (length, kernel) = (x.Lengths[^(axes - i)], w.Lengths[2 + i]);
            var output = (length - 1) * geometry.Stride[i] - 2 * geometry.Padding[i] + geometry.Dilation[i] * (kernel - 1) + outputPadding[i] + 1;
            if (output <= 0) throw new TensorException($"{name}: the output would have {output} elements along {AxisName(axes, i)}: padding {geometry.Padding[i]} takes away more than there is (input {Shape.Text(x.Lengths)}). Use less padding.");
            windows[i] = new WindowAxis((int)output, (int)length, (int)kernel, (int)geometry.Stride[i], (int)geometry.Padding[i], (int)geometry.Dilation[i]);
        }

        var shape = new ConvolutionShape((int)images.Lengths[0], (int)geometry.Groups, (int)(w.Lengths[1] * geometry.Groups), (int)w.Lengths[0], axes == 1 ? WindowAxis.Over(1, 1, 1, 0, 1) : windows[0], windows[^1]);
        return Restore(Convolutions.Transposed(images, kernels, bias, shape), x, axes);
    }

    private static void Check(string name, int axes, Tensor x, Tensor w, Tensor? bias, Geometry geometry)
    {
        CheckCount(name, "stride", geometry.Stride, axes, 1);
        CheckCount(name, "padding", geometry.Padding, axes, 0);
        CheckCount(name, "dilation", geometry.Dilation, axes, 1);
        if (geometry.Groups < 1) throw new TensorException($"{name}: groups is {geometry.Groups}; at least 1 is needed.");
        if (w.Rank != axes + 2) throw new TensorException($"{name}: the weight has shape {Shape.Text(w.Lengths)}; it needs {axes + 2} axes: output channels, input channels / groups, {Window(axes)} of the kernel.");
        if (!x.is_floating_point()) throw new TensorException($"{name}: the input is {ScalarTypes.Name(x.dtype)}; weights are real numbers. Convert first, for images x.to(float32) / 255.");
        if (x.dtype != w.dtype || (bias is not null && bias.dtype != w.dtype)) throw new TensorException($"{name}: the input is {ScalarTypes.Name(x.dtype)} and the weight {ScalarTypes.Name(w.dtype)}; both must be the same. Convert one: x.to({ScalarTypes.Name(w.dtype)}).");
        var outputs = bias is null ? 0 : bias.Count;
        if (bias is not null && (bias.Rank != 1 || (outputs != w.Lengths[0] && outputs != w.Lengths[1] * geometry.Groups))) throw new TensorException($"{name}: the bias has shape {Shape.Text(bias.Lengths)}, but it needs one number per output channel (weight {Shape.Text(w.Lengths)}).");
    }

    private static void CheckChannels(string name, Tensor x, int axes, long channels)
    {
        if (x.Rank != axes + 2 && x.Rank != axes + 1)
        {
            var hint = x.Rank == axes ? $" For one {Thing(axes)} of one channel write x.unsqueeze(0).unsqueeze(0)." : x.Rank == axes + 3 ? " Is a batch axis twice there?" : "";
            throw new TensorException($"{name}: the input has shape {Shape.Text(x.Lengths)}; expected [batch, {channels}, {Window(axes)}], or [{channels}, {Window(axes)}] for one {Thing(axes)}.{hint}");
        }

        var found = x.Lengths[x.Rank - axes - 1];
        if (found == channels) return;
        var advice = x.Rank == axes + 1
            ? channels == 1 ? $" If these are {found} {Thing(axes)}s, the channel axis is missing: x.unsqueeze(1)." : " Without a batch axis the first axis is the channels; for a batch, the channel axis is missing."
            : x.Lengths[^1] == channels ? $" The channels stand last: {(axes == 2 ? "x.permute(0, 3, 1, 2)" : "x.transpose(1, 2)")} brings them to the second place." : "";
        throw new TensorException($"{name}: the input has {found} channels, expected {channels} (input {Shape.Text(x.Lengths)}; expected [batch, {channels}, {Window(axes)}]).{advice}");
    }

    private static void CheckCount(string name, string what, long[] values, int axes, long least)
    {
        if (values.Length != axes) throw new TensorException($"{name}: {what} {Shape.Text(values)} needs {axes} number{(axes == 1 ? "" : "s")}, one per axis of the {Thing(axes)}.");
        if (values.Min() < least) throw new TensorException($"{name}: {what} is {Shape.Text(values)}; {least} or more is needed.");
    }

    private static WindowAxis Window(Tensor images, Tensor kernels, Geometry geometry, int i, int axis) =>
        WindowAxis.Over((int)images.Lengths[axis], (int)kernels.Lengths[axis], (int)geometry.Stride[i], (int)geometry.Padding[i], (int)geometry.Dilation[i]);

    private static (Tensor Images, Tensor Kernels) AsImages(Tensor x, Tensor w, int axes)
    {
        if (x.Rank == axes + 1) x = Viewing.Unsqueeze(x, 0);
        return axes == 1 ? (Viewing.Unsqueeze(x, 2), Viewing.Unsqueeze(w, 2)) : (x, w);
    }

    private static Tensor Restore(Tensor y, Tensor x, int axes)
    {
        if (axes == 1) y = Viewing.Squeeze(y, 2);
        return x.Rank == axes + 1 ? Viewing.Squeeze(y, 0) : y;
    }

    private static string Window(int axes) => axes == 1 ? "length" : "height, width";

    private static string Thing(int axes) => axes == 1 ? "signal" : "image";

    private static string AxisName(int axes, int i) => axes == 1 ? "the length" : i == 0 ? "the height" : "the width";
}
