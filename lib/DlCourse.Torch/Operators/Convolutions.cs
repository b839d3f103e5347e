using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels.Convolution;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// Convolution and its two gradients. All three are sums of products over the same triples (input pixel, weight, output pixel), so
/// that the gradient of each is made of the other two.
/// </summary>
internal static class Convolutions
{
    /// <summary>y[n, o, p] = b[o] + Σ over c, k of w[o, c, k]·x[n, c, p·stride − padding + k·dilation].</summary>
    public static Tensor Convolve(Tensor x, Tensor w, Tensor? bias, ConvolutionShape shape)
    {
        (x, w, bias) = (Viewing.Contiguous(x), Viewing.Contiguous(w), bias is null ? null : Viewing.Contiguous(bias));
        var operand = Operand.Allocate(x.dtype, shape.OutputShape);
        Convolving.Forward(shape, x.operand, w.operand, bias?.operand, operand);
        var y = new Tensor(operand);
        if (Graph.Record("Convolution", x, w, bias) is not { } node) return y;
        var (savedX, savedW) = (node.Save(x, neededFor: w), node.Save(w, neededFor: x));
        node.Gradient(x, g => InputGradient(g, savedW.Value, shape)).Gradient(w, g => WeightGradient(savedX.Value, g, shape));
        if (bias is not null) node.Gradient(bias, OverPixels);
        return node.Output(y);
    }

    /// <summary>dL/dx of a convolution from g = dL/dy. It is linear in g and w: its own gradients are a convolution and a weight gradient.</summary>
    public static Tensor InputGradient(Tensor g, Tensor w, ConvolutionShape shape)
    {
        (g, w) = (Viewing.Contiguous(g), Viewing.Contiguous(w));
        var operand = Operand.Allocate(g.dtype, shape.InputShape);
        Convolving.InputGradient(shape, g.operand, w.operand, operand);
        var dx = new Tensor(operand);
        if (Graph.Record("ConvolutionInput", g, w) is not { } node) return dx;
        var (savedG, savedW) = (node.Save(g, neededFor: w), node.Save(w, neededFor: g));
        return node
            .Gradient(g, h => Convolve(h, savedW.Value, null, shape))
            .Gradient(w, h => WeightGradient(h, savedG.Value, shape))
            .Output(dx);
    }

    /// <summary>dL/dw of a convolution from g = dL/dy. It is linear in x and g: its own gradients are an input gradient and a convolution.</summary>
    public static Tensor WeightGradient(Tensor x, Tensor g, ConvolutionShape shape)
    {
        (x, g) = (Viewing.Contiguous(x), Viewing.Contiguous(g));
        var operand = Operand.Allocate(g.dtype, shape.WeightShape);
        Convolving.WeightGradient(shape, x.operand, g.operand, operand);
        var dw = new Tensor(operand);
        if (Graph.Record("ConvolutionWeight", x, g) is not { } node) return dw;
        var (savedX, savedG) = (node.Save(x, neededFor: g), node.Save(g, neededFor: x));
        return node
            .Gradient(x, h => InputGradient(savedG.Value, h, shape))
            .Gradient(g, h => Convolve(savedX.Value, h, null, shape))
            .Output(dw);
    }

    /// <summary>The transposed convolution: what <see cref="InputGradient"/> does to a gradient, done to x, plus a bias.</summary>
    public static Tensor Transposed(Tensor x, Tensor w, Tensor? bias, ConvolutionShape shape)
    {
        var y = InputGradient(x, w, shape);
        return bias is null ? y : y + bias.reshape(1, -1, 1, 1);
    }

    private static Tensor OverPixels(Tensor g) => Reduction.Sum(g, [0, 2, 3]);
}
