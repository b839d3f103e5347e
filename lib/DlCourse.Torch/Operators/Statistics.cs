using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Variances, standard deviations, norms.</summary>
internal static class Statistics
{
    /// <summary>y = Σ(x − x̄)² / (n − 1), or / n; dy/dx = 2(x − x̄)/(n − 1).</summary>
    public static Tensor Variance(Tensor x, ReadOnlySpan<long> dims, bool unbiased, bool keepdim, ScalarType? type, string name = "var")
    {
        if (type is { } target) x = x.to_type(target);
        if (!x.is_floating_point()) throw new TensorException($"{name}: needs floating-point numbers, not {ScalarTypes.Name(x.dtype)}. Convert first: t.to(float32).{name}().");
        var mask = Axes.Mask(dims, x.Rank, name);
        var n = Reduction.Share(x, mask) - (unbiased ? 1.0 : 0.0);
        var centred = Centred(x.detach(), mask);
        var y = Reduction.Reduce<Kernels.Sum>(centred * centred, mask, keepdim);
        Pointwise.Into<DivideKernel>(y, Promotion.Number(Math.Max(n, 0), y.dtype));
        if (Graph.Record("Var", x) is not { } node) return y;
        var (saved, shape) = (node.Save(x), x.Lengths);
        return node.Gradient(x, g => Reduction.Spread(g, shape, mask, keepdim) * Centred(saved.Value, mask) * (2 / n)).Output(y);
    }

    /// <summary>y = √variance; the gradient is that of the variance over 2y, and 0 where y is 0.</summary>
    public static Tensor Deviation(Tensor x, ReadOnlySpan<long> dims, bool unbiased, bool keepdim, ScalarType? type)
    {
        var variance = Variance(x, dims, unbiased, keepdim, type, "std");
        return Differentiable.ByResult(variance, Pointwise.Floating<SqrtKernel>(variance), "Sqrt", (g, y) => where(y == 0, 0, g / (y * 2)));
    }

    /// <summary>‖x‖ₚ = (Σ|x|ᵖ)^(1/p) over some axes; for p = ∞ the largest |x|, for p = 0 the number of elements that are not 0.</summary>
    public static Tensor Norm(Tensor x, double p, ReadOnlySpan<long> dims, bool keepdim)
    {
        if (!x.is_floating_point()) throw new TensorException($"norm: needs floating-point numbers, not {ScalarTypes.Name(x.dtype)}. Convert first: t.to(float32).norm().");
        if (double.IsInfinity(p)) return Extremes.Of(x.abs(), dims, keepdim, largest: p > 0);
        if (p == 0)
        {
            var count = Reduction.Sum(x.detach().ne(0).to_type(x.dtype), dims, keepdim);
            var (lengths, type) = (x.Lengths, x.dtype);
            return Graph.Record("Norm", x) is { } steps ? steps.Gradient(x, _ => Pointwise.Full(lengths, 0, type)).Output(count) : count;
        }

        if (p == 1) return Reduction.Sum(x.abs(), dims, keepdim);
        var mask = Axes.Mask(dims, x.Rank, "norm");
        var plain = x.detach();
        var sum = Reduction.Reduce<Kernels.Sum>(p == 2 ? plain * plain : plain.abs().pow(p), mask, keepdim);
        var y = p == 2 ? sum.sqrt() : sum.pow(1 / p);
        if (Graph.Record("Norm", x) is not { } node) return y;
        SavedTensor? savedY = null;
        var (savedX, shape) = (node.Save(x), x.Lengths);
        // dy/dx = sign(x)·|x|^(p−1) / y^(p−1); at the origin there is none, and 0 is used.
        node.Gradient(x, g =>
        {
            var (a, norm) = (savedX.Value, Reduction.Spread(savedY!.Value, shape, mask, keepdim));
            var direction = p == 2 ? a / norm : a.sign() * (a.abs() / norm).pow(p - 1);
            return where(norm == 0, 0, Reduction.Spread(g, shape, mask, keepdim) * direction);
        }).Output(y);
        savedY = node.Save(y);
        return y;
    }

    private static Tensor Centred(Tensor x, bool[] mask)
    {
        if (x.Rank == 0) return x - x;
        long[] dims = [.. Enumerable.Range(0, x.Rank).Where(axis => mask[axis]).Select(axis => (long)axis)];
        return x - Reduction.Mean(x, dims, keepdim: true);
    }
}
