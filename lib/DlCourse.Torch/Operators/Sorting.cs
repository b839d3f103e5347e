using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Elements in order along an axis. Values are gathered by the sorted indices, so gradients go back to their places.</summary>
internal static class Sorting
{
    public static (Tensor Values, Tensor Indices) Sort(Tensor x, long dim, bool descending)
    {
        var axis = Axes.Wrap(dim, x.Rank, "sort");
        if (x.Rank == 0) return (x.clone(), Pointwise.Full([], 0, ScalarType.Int64));
        var indices = Order(x, axis, descending);
        return (Gathering.Gather(x, axis, indices), indices);
    }

    /// <summary>The k largest or smallest elements along an axis, in order.</summary>
    public static (Tensor Values, Tensor Indices) TopK(Tensor x, long k, long dim, bool largest)
    {
        var axis = Axes.Wrap(dim, x.Rank, "topk");
        var length = x.Rank == 0 ? 1 : x.Lengths[axis];
        if (k < 0 || k > length) throw new TensorException($"topk: {k} elements were asked for, but axis {axis} of shape {Shape.Text(x.Lengths)} has {length}.");
        if (x.Rank == 0) return (x.clone(), Pointwise.Full([], 0, ScalarType.Int64));
        var indices = Order(x, axis, largest).narrow(axis, 0, k).contiguous();
        return (Gathering.Gather(x, axis, indices), indices);
    }

    /// <summary>The k-th smallest element along an axis, counted from 1.</summary>
    public static (Tensor Values, Tensor Indices) KthValue(Tensor x, long k, long dim, bool keepdim)
    {
        var axis = Axes.Wrap(dim, x.Rank, "kthvalue");
        var length = x.Rank == 0 ? 1 : x.Lengths[axis];
        if (k < 1 || k > length) throw new TensorException($"kthvalue: element {k} was asked for, but axis {axis} of shape {Shape.Text(x.Lengths)} has elements 1 to {length}.");
        if (x.Rank == 0) return (x.clone(), Pointwise.Full([], 0, ScalarType.Int64));
        var indices = Order(x, axis, false).narrow(axis, k - 1, 1).contiguous();
        var values = Gathering.Gather(x, axis, indices);
        return keepdim ? (values, indices) : (Viewing.Squeeze(values, axis), Viewing.Squeeze(indices, axis));
    }

    /// <summary>The middle one of all elements in order, the lower of two.</summary>
    public static Tensor Median(Tensor x)
    {
        if (x.Count == 0) throw new TensorException($"median: a tensor of shape {Shape.Text(x.Lengths)} has no elements.");
        return KthValue(x.reshape(-1), (x.Count + 1) / 2, 0, false).Values;
    }

    /// <summary>The different values in order; for each element its place among them; how often each occurs.</summary>
    public static (Tensor Output, Tensor? Inverse, Tensor? Counts) Unique(Tensor x, bool wantsInverse, bool wantsCounts)
    {
        var flat = x.detach().reshape(-1);
        var order = flat.Count == 0 ? Pointwise.Full([0], 0, ScalarType.Int64) : Order(flat, 0, false);
        var sorted = flat.Count == 0 ? flat.clone() : Gathering.Gather(flat, 0, order);
        var starts = sorted.Count == 0 ? Pointwise.Full([0], false, ScalarType.Bool)
            : Joining.Cat([Pointwise.Full([1], true, ScalarType.Bool), sorted.narrow(0, 1, sorted.Count - 1) != sorted.narrow(0, 0, sorted.Count - 1)], 0);
        var group = Accumulating.CumulativeSum(starts, 0, ScalarType.Int64) - 1;
        var output = sorted[starts];
        var inverse = wantsInverse ? Gathering.Scatter(Pointwise.Full([flat.Count], 0, ScalarType.Int64), 0, order, group).reshape(x.Lengths) : null;
        var counts = wantsCounts ? Gathering.ScatterAdd(Pointwise.Full([output.Count], 0, ScalarType.Int64), 0, group, Pointwise.Full([flat.Count], 1, ScalarType.Int64)) : null;
        return (output, inverse, counts);
    }

    private static Tensor Order(Tensor x, int axis, bool descending)
    {
        var rows = AlongAxis.Rows(x.operand, axis);
        var positions = Operand.Allocate(ScalarType.Int64, rows.Layout.Shape);
        Ranking.Sort(rows, descending, positions);
        return new Tensor(AlongAxis.Back(positions, axis)).contiguous();
    }
}
