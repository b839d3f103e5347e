using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Running sums and products, and softmax: results that depend on a whole axis.</summary>
internal static class Accumulating
{
    /// <summary>yᵢ = Σ xⱼ, j ≤ i; dL/dxⱼ = Σ gᵢ, i ≥ j: the running sum of the gradient from the other end.</summary>
    public static Tensor CumulativeSum(Tensor x, long dim, ScalarType? type)
    {
        x = x.to_type(type ?? (x.is_floating_point() ? x.dtype : ScalarType.Int64));
        var axis = Axes.Wrap(dim, x.Rank, "cumsum");
        var y = Along<CumulativeSumKernel>(x, axis);
        return Graph.Record("Cumsum", x) is { } node ? node.Gradient(x, g => FromEnd(g, axis)).Output(y) : y;
    }

    /// <summary>yᵢ = Π xⱼ, j ≤ i; dL/dxⱼ = Σ gᵢ · Π xₖ over k ≤ i, k ≠ j, computed without dividing.</summary>
    public static Tensor CumulativeProduct(Tensor x, long dim, ScalarType? type)
    {
        x = x.to_type(type ?? (x.is_floating_point() ? x.dtype : ScalarType.Int64));
        var axis = Axes.Wrap(dim, x.Rank, "cumprod");
        var y = Along<CumulativeProductKernel>(x, axis);
        if (Graph.Record("Cumprod", x) is not { } node) return y;
        var saved = node.Save(x);
        return node.Gradient(x, g => x.Rank == 0 ? g : ProductGradient(saved.Value.movedim([axis], [-1]), g.movedim([axis], [-1])).movedim([-1], [axis])).Output(y);
    }

    /// <summary>yᵢ = e^xᵢ / Σ e^xⱼ; dL/dx = y · (g − Σ g·y).</summary>
    public static Tensor Softmax(Tensor x, long dim, ScalarType? type)
    {
        x = Promotion.Floating(type is { } target ? x.to_type(target) : x);
        var axis = Axes.Wrap(dim, x.Rank, "softmax");
        return Differentiable.ByResult(x, Along<SoftmaxKernel>(x, axis), "Softmax", (g, y) =>
        {
            if (AreRows(g, y, axis)) return Slope<SoftmaxSlope>(g, y);
            var weighted = g * y;
            return weighted - y * Reduction.Sum(weighted, [axis], keepdim: true);
        });
    }

    /// <summary>yᵢ = xᵢ − ln Σ e^xⱼ; dL/dx = g − e^y · Σ g.</summary>
    public static Tensor LogSoftmax(Tensor x, long dim, ScalarType? type)
    {
        x = Promotion.Floating(type is { } target ? x.to_type(target) : x);
        var axis = Axes.Wrap(dim, x.Rank, "log_softmax");
        return Differentiable.ByResult(x, Along<LogSoftmaxKernel>(x, axis), "LogSoftmax", (g, y) => AreRows(g, y, axis) ? Slope<LogSoftmaxSlope>(g, y) : g - y.exp() * Reduction.Sum(g, [axis], keepdim: true));
    }

    /// <summary>y = ln Σ e^x; dL/dx = g · e^(x − y).</summary>
    public static Tensor LogSumExp(Tensor x, long dim, bool keepdim)
    {
        x = Promotion.Floating(x);
        var axis = Axes.Wrap(dim, x.Rank, "logsumexp");
        var plain = x.detach();
        var top = Extremes.Of(plain, [axis], true, largest: true);
        top = where(top.isinf(), 0, top);
        var kept = (plain - top).exp().sum(axis, keepdim: true).log() + top;
        var result = keepdim || x.Rank == 0 ? kept : Viewing.Squeeze(kept, axis);
        if (Graph.Record("Logsumexp", x) is not { } node) return result;
        SavedTensor? savedY = null;
        var savedX = node.Save(x);
        node.Gradient(x, g => (keepdim || savedX.Value.Rank == 0 ? g : g.unsqueeze(axis)) * (savedX.Value - (keepdim || savedX.Value.Rank == 0 ? savedY!.Value : savedY!.Value.unsqueeze(axis))).exp()).Output(result);
        savedY = node.Save(result);
        return result;
    }

    private static Tensor Along<TKernel>(Tensor x, int axis) where TKernel : IRowKernel
    {
        var y = Operand.Allocate(x.dtype, x.Lengths);
        AlongAxis.Run<TKernel>(x.operand, axis, y);
        return new Tensor(y);
    }

    /// <summary>Whether the gradient can be computed row by row, in one go: it needs no gradient itself, and rows are runs of memory.</summary>
    private static bool AreRows(Tensor g, Tensor y, int axis) => !GradMode.IsEnabled && axis == y.Rank - 1 && g.dtype == y.dtype && y.operand.IsContiguous;

    private static Tensor Slope<TSlope>(Tensor g, Tensor y) where TSlope : IRowSlope
    {
        var dx = Operand.Allocate(y.dtype, y.Lengths);
        AlongAxis.Slope<TSlope>(Viewing.Contiguous(g).operand, y.operand, dx);
        return new Tensor(dx);
    }

    private static Tensor FromEnd(Tensor g, int axis) => g.Rank == 0 ? g : Ordering.Flip(CumulativeSum(Ordering.Flip(g, [axis]), axis, null), [axis]);

    /// <summary>Along the last axis: Σᵢ≥ⱼ gᵢ · Πₖ≤ᵢ,ₖ≠ⱼ xₖ.</summary>
    private static Tensor ProductGradient(Tensor x, Tensor g)
    {
        var n = x.Lengths[^1];
        // Row j of "others" is x with a one in place of x[j]; its running product at i ≥ j is the product of the others up to i.
        var others = where(eye(n, dtype: ScalarType.Bool), 1, x.unsqueeze(-2));
        var products = Triangles.Upper(CumulativeProduct(others, -1, null), 0);
        return (products * g.unsqueeze(-2)).sum(-1);
    }
}
