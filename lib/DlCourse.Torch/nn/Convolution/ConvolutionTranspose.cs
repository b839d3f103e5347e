using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A layer that spreads each number over a window: a convolution from output to input.</summary>
public abstract class ConvolutionTranspose : Convolution
{
    private protected ConvolutionTranspose(string name, Sizes sizes, bool bias, PaddingModes padding_mode, Device? device, ScalarType? dtype)
        : base(name, sizes, null, transposed: true, bias, padding_mode, device, dtype)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => forward(input, null);

    /// <summary>As <see cref="forward(Tensor)"/>, to a given size.</summary>
    /// <param name="input">The input.</param>
    /// <param name="output_size">The lengths of the output's last axes, among those that the stride leaves open.</param>
    /// <returns>The output.</returns>
    public abstract Tensor forward(Tensor input, long[]? output_size);

    private protected Tensor Spread(string function, Tensor input, long[]? size)
    {
        var (steps, border, spacing) = (stride, padding!, dilation);
        return ConvolutionArguments.Transposed(function, input, weight, bias, new(steps, border, spacing, groups), size is null ? output_padding : ExtraFor(function, input, size));
    }

    /// <summary>How many elements more the output needs to have that size.</summary>
    private long[] ExtraFor(string function, Tensor input, long[] size)
    {
        var axes = kernel_size.Length;
        if (size.Length < axes || input.Rank < axes) throw new TensorException($"{function}: output_size {Shape.Text(size)} needs {axes} numbers, one per axis.");
        var extra = new long[axes];
        for (var i = 0; i < axes; i++)
        {
            var least = (input.Lengths[^(axes - i)] - 1) * stride[i] - 2 * padding![i] + dilation[i] * (kernel_size[i] - 1) + 1;
            extra[i] = size[^(axes - i)] - least;
            if (extra[i] < 0 || extra[i] >= stride[i]) throw new TensorException($"{function}: output_size {Shape.Text(size)} is not possible: along axis {i} of the output there can be {least} to {least + stride[i] - 1} elements.");
        }

        return extra;
    }
}
