using DlCourse.Torch.Shapes;
using TorchSharp;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Convolutions whose padding is given by name.</summary>
internal static class ConvolutionPadding
{
    /// <summary>Valid: the kernel stays inside the input. Same: the output is as long as the input.</summary>
    public static Tensor Convolve(string name, Tensor x, Tensor w, Tensor? bias, long[] stride, Padding padding, long[] dilation, long groups)
    {
        var axes = stride.Length;
        var both = new long[axes];
        if (padding == Padding.Same)
        {
            if (stride.Any(step => step != 1)) throw new TensorException($"{name}: padding Same keeps the size of the input, which the stride {Shape.Text(stride)} cannot. Use stride 1, or give the padding as a number.");
            if (w.Rank != axes + 2) throw new TensorException($"{name}: the weight has shape {Shape.Text(w.Lengths)}; it needs {axes + 2} axes.");
            // An even kernel needs one more on one side: the far one, as in PyTorch.
            var extra = new long[2 * axes];
            for (var i = 0; i < axes; i++)
            {
                var total = dilation[i] * (w.Lengths[2 + i] - 1);
                both[i] = total / 2;
                extra[2 * (axes - 1 - i) + 1] = total % 2;
            }

            if (extra.Any(more => more > 0) && x.Rank >= axes) x = Borders.Pad(name, x, extra, PaddingModes.Constant, 0);
        }

        return ConvolutionArguments.Convolve(name, x, w, bias, new(stride, both, dilation, groups));
    }
}
