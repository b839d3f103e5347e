using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Largest and smallest elements and where they are.</summary>
internal static class Extremes
{
    /// <summary>The largest of all elements; its gradient is shared equally by those that have that value.</summary>
    public static Tensor Of(Tensor x, ReadOnlySpan<long> dims, bool keepdim, bool largest)
    {
        var name = largest ? "max" : "min";
        if (x.Count == 0) throw new TensorException($"{name}: a tensor of shape {Shape.Text(x.Lengths)} has no elements, so it has no {(largest ? "largest" : "smallest")} one.");
        var mask = Axes.Mask(dims, x.Rank, name);
        var y = largest ? Reduction.Reduce<Kernels.Maximum>(x, mask, keepdim) : Reduction.Reduce<Kernels.Minimum>(x, mask, keepdim);
        if (Graph.Record(largest ? "Amax" : "Amin", x) is not { } node) return y;
        var (savedX, savedY, shape) = (node.Save(x), node.Save(y), x.Lengths);
        return node.Gradient(x, g =>
        {
            var winners = (savedX.Value.detach() == Reduction.Spread(savedY.Value.detach(), shape, mask, keepdim)).to_type(g.dtype);
            long[] reduced = [.. Enumerable.Range(0, shape.Length).Where(axis => mask[axis]).Select(axis => (long)axis)];
            var share = shape.Length == 0 ? winners : winners / Reduction.Sum(winners, reduced, keepdim: true);
            return Reduction.Spread(g, shape, mask, keepdim) * share;
        }).Output(y);
    }

    /// <summary>The largest elements along an axis, and their (first) indices; the gradient goes to those.</summary>
    public static (Tensor Values, Tensor Indices) Along(Tensor x, long dim, bool keepdim, bool largest)
    {
        var name = largest ? "max" : "min";
        var axis = Axes.Wrap(dim, x.Rank, name);
        var indices = ArgAlong(x, axis, true, largest, name);
        var values = x.Rank == 0 ? x.clone() : Gathering.Gather(x, axis, indices);
        return keepdim || x.Rank == 0 ? (values, indices) : (Viewing.Squeeze(values, axis), indices.squeeze(axis));
    }

    /// <summary>The index of the first largest element along an axis.</summary>
    public static Tensor ArgAlong(Tensor x, int axis, bool keepdim, bool largest, string name)
    {
        if (x.Rank > 0 && x.Lengths[axis] == 0) throw new TensorException($"{name}: axis {axis} of shape {Shape.Text(x.Lengths)} has no elements to choose from.");
        var shape = x.shape;
        if (shape.Length > 0) shape[axis] = 1;
        var positions = Operand.Allocate(ScalarType.Int64, shape);
        Ranking.Extreme(AlongAxis.Rows(x.operand, axis), largest, positions.Span<long>());
        var result = new Tensor(positions);
        return keepdim || x.Rank == 0 ? result : Viewing.Squeeze(result, axis);
    }

    /// <summary>The place of the first largest element when all are counted in order.</summary>
    public static Tensor ArgOfAll(Tensor x, bool largest) => ArgAlong(x.detach().reshape(-1), 0, false, largest, largest ? "argmax" : "argmin");

    /// <summary>The largest so far along an axis, and where it was.</summary>
    public static (Tensor Values, Tensor Indices) Running(Tensor x, long dim, bool largest)
    {
        var axis = Axes.Wrap(dim, x.Rank, largest ? "cummax" : "cummin");
        var rows = AlongAxis.Rows(x.operand, axis);
        var positions = Operand.Allocate(ScalarType.Int64, rows.Layout.Shape);
        Ranking.Running(rows, largest, positions.Span<long>());
        var indices = new Tensor(AlongAxis.Back(positions, axis)).contiguous();
        return (x.Rank == 0 ? x.clone() : Gathering.Gather(x, axis, indices), indices);
    }
}
