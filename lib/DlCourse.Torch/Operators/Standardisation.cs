using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels.Normalisation;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Rows of numbers brought to mean 0 and variance 1: what batch norm, layer norm, group norm and instance norm share.</summary>
internal static class Standardisation
{
    /// <summary>y = (x − μ)/σ with σ = √(variance + ε), for each row of [outer, rows, inner]; dL/dx = (g − mean(g) − y·mean(g·y))/σ.</summary>
    /// <returns>The result, and mean and variance of each row.</returns>
    public static (Tensor Result, double[] Mean, double[] Variance) Rows(Tensor x, double epsilon)
    {
        x = Viewing.Contiguous(x);
        var operand = Operand.Allocate(x.dtype, x.Lengths);
        var rows = x.Lengths[1];
        var (mean, variance, scale) = (new double[rows], new double[rows], new double[rows]);
        Standardising.Forward(x.operand, epsilon, operand, mean, variance, scale);
        var y = new Tensor(operand);
        if (Graph.Record("Standardise", x) is not { } node) return (y, mean, variance);
        var saved = node.Save(x);
        node.Gradient(x, g => GradMode.IsEnabled ? DifferentiableGradient(g, saved.Value, epsilon) : Gradient(g, saved.Value, mean, scale));
        return (node.Output(y), mean, variance);
    }

    private static Tensor Gradient(Tensor g, Tensor x, double[] mean, double[] scale)
    {
        g = Viewing.Contiguous(g);
        var dx = Operand.Allocate(x.dtype, x.Lengths);
        Standardising.Gradient(g.operand, x.operand, mean, scale, dx);
        return new Tensor(dx);
    }

    /// <summary>The same from tensor operations, for gradients of gradients.</summary>
    private static Tensor DifferentiableGradient(Tensor g, Tensor x, double epsilon)
    {
        long[] row = [0, 2];
        var centred = x - x.mean(row, keepdim: true);
        var scale = ((centred * centred).mean(row, keepdim: true) + epsilon).rsqrt();
        var y = centred * scale;
        return (g - g.mean(row, keepdim: true) - y * (g * y).mean(row, keepdim: true)) * scale;
    }
}
