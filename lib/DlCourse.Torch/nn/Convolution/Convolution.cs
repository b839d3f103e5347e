using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A layer that slides a kernel over its input and learns the kernel.</summary>
public abstract class Convolution : nn.Module<Tensor, Tensor>
{
    private readonly long kernelElements;

    /// <summary>Makes the parameters and gives them their first values.</summary>
    private protected Convolution(string name, Sizes sizes, Padding? padding_type, bool transposed, bool bias, PaddingModes padding_mode, Device? device, ScalarType? dtype) : base(name)
    {
        (in_channels, out_channels, groups) = (sizes.In, sizes.Out, sizes.Groups);
        (kernel_size, stride, padding, dilation, output_padding) = (sizes.Kernel, sizes.Stride, sizes.Padding, sizes.Dilation, sizes.OutputPadding);
        (this.padding_type, this.transposed, this.padding_mode) = (padding_type, transposed, padding_mode);
        if (in_channels < 1 || out_channels < 1) throw new TensorException($"{name}: {in_channels} input and {out_channels} output channels; at least 1 of each is needed.");
        if (groups < 1 || in_channels % groups != 0 || out_channels % groups != 0) throw new TensorException($"{name}: groups = {groups} must divide both channel counts, but there are {in_channels} input and {out_channels} output channels. Each group gets its share of both.");
        if (kernel_size.Min() < 1) throw new TensorException($"{name}: kernel_size is {Shape.Text(kernel_size)}; at least 1 is needed.");
        if (padding_type == Padding.Same && stride.Any(step => step != 1)) throw new TensorException($"{name}: padding Same keeps the size of the input, which the stride {Shape.Text(stride)} cannot. Use stride 1, or give the padding as a number.");
        if (transposed && padding_mode != PaddingModes.Zeros) throw new TensorException($"{name}: a transposed convolution knows the padding mode Zeros only, not {padding_mode}.");
        kernelElements = Shape.Count(kernel_size);
        long[] shape = transposed ? [in_channels, out_channels / groups, .. kernel_size] : [out_channels, in_channels / groups, .. kernel_size];
        weight = new Parameter(empty(shape, dtype, device));
        this.bias = bias ? new Parameter(empty(out_channels, dtype, device)) : null;
        reset_parameters();
    }

    /// <summary>The kernels: [output channels, input channels / groups, …], or [input channels, output channels / groups, …] if transposed.</summary>
    [field: ComponentName(Name = nameof(weight))]
    public Parameter weight
    {
        get;
        set
        {
            field = value;
            value.DetachFromDisposeScope();
            ConditionallyRegisterParameter(nameof(weight), value);
        }
    }

    /// <summary>One number for each output channel; null if there is none.</summary>
    [field: ComponentName(Name = nameof(bias))]
    public Parameter? bias
    {
        get;
        set
        {
            field = value;
            value?.DetachFromDisposeScope();
            ConditionallyRegisterParameter(nameof(bias), value);
        }
    }

    /// <summary>Channels of the input.</summary>
    public long in_channels { get; }

    /// <summary>Channels of the output.</summary>
    public long out_channels { get; }

    /// <summary>The kernel's length along each axis.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Steps of the kernel along each axis.</summary>
    public long[] stride { get; set; }

    /// <summary>Elements added on both sides of each axis; null if the padding is given by name.</summary>
    public long[]? padding { get; private set; }

    /// <summary>The padding by name, if it is given so.</summary>
    public Padding? padding_type { get; private set; }

    /// <summary>From one element of the kernel to the next along each axis.</summary>
    public long[] dilation { get; set; }

    /// <summary>Whether the kernel is applied backwards, from output to input.</summary>
    public bool transposed { get; }

    /// <summary>Elements more at the end of each axis, if transposed.</summary>
    public long[] output_padding { get; set; }

    /// <summary>Parts of the channels that are convolved apart.</summary>
    public long groups { get; set; }

    /// <summary>What stands in the padding.</summary>
    public PaddingModes padding_mode { get; set; }

    /// <summary>Gives the padding as numbers.</summary>
    /// <param name="padding">Elements on both sides of each axis.</param>
    public void SetPadding(long[] padding) => (this.padding, padding_type) = (padding, null);

    /// <summary>Gives the padding by name.</summary>
    /// <param name="padding">Its name.</param>
    public void SetPadding(Padding padding) => (this.padding, padding_type) = (null, padding);

    /// <summary>Draws new first values: uniform numbers between ±1/√(numbers under the kernel).</summary>
    public void reset_parameters()
    {
        var bound = 1 / Math.Sqrt(weight.Lengths[1] * kernelElements);
        using var mode = no_grad();
        weight.uniform_(-bound, bound);
        bias?.uniform_(-bound, bound);
    }

    internal override string Description
    {
        get
        {
            var text = $"{GetName()}({in_channels}, {out_channels}, {Text(kernel_size)}";
            if (stride.Any(step => step != 1)) text += $", stride: {Text(stride)}";
            if (padding_type is { } type && type != Padding.Valid) text += $", padding: {type}";
            if (padding is not null && padding.Any(one => one != 0)) text += $", padding: {Text(padding)}";
            if (dilation.Any(one => one != 1)) text += $", dilation: {Text(dilation)}";
            return text + (groups == 1 ? ")" : $", groups: {groups})");
        }
    }

    /// <summary>The convolution of this layer's number of axes.</summary>
    private protected Tensor Convolve(string function, Tensor input)
    {
        if (padding_mode is PaddingModes.Zeros or PaddingModes.Constant)
        {
            return padding is null
                ? ConvolutionPadding.Convolve(function, input, weight, bias, stride, padding_type ?? Padding.Valid, dilation, groups)
                : ConvolutionArguments.Convolve(function, input, weight, bias, new(stride, padding, dilation, groups));
        }

        var border = Border();
        var padded = input.Rank >= kernel_size.Length + 1 ? Borders.Pad(function, input, border, padding_mode, 0) : input;
        return ConvolutionArguments.Convolve(function, padded, weight, bias, new(stride, new long[stride.Length], dilation, groups));
    }

    /// <summary>Elements before and after each axis, the last axis first.</summary>
    private long[] Border()
    {
        var border = new long[2 * kernel_size.Length];
        for (var i = 0; i < kernel_size.Length; i++)
        {
            var at = 2 * (kernel_size.Length - 1 - i);
            var total = padding_type == Padding.Same ? dilation[i] * (kernel_size[i] - 1) : 0;
            (border[at], border[at + 1]) = padding is null ? (total / 2, total - total / 2) : (padding[i], padding[i]);
        }

        return border;
    }

    private static string Text(long[] values) => values.All(value => value == values[0]) ? $"{values[0]}" : $"({string.Join(", ", values)})";

    /// <summary>The numbers of a convolution.</summary>
    internal readonly record struct Sizes(long In, long Out, long[] Kernel, long[] Stride, long[]? Padding, long[] Dilation, long[] OutputPadding, long Groups);
}
