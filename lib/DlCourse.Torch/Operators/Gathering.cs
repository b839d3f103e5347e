using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using TorchSharp;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Elements by index along one axis: gather and scatter, index_select and its kin.</summary>
internal static class Gathering
{
    /// <summary>z[i][j] = x[index[i][j]][j] for axis 0, and so on; dL/dx adds G at the same places.</summary>
    public static Tensor Gather(Tensor x, long dim, Tensor index)
    {
        var axis = Axes.Wrap(dim, x.Rank, "gather");
        index = Checked(x, axis, index, x.Lengths, "gather");
        var z = Operand.Allocate(x.dtype, index.Lengths);
        AxisMoves.Gather(x.operand, axis, index.operand, z);
        var result = new Tensor(z);
        if (Graph.Record("Gather", x) is not { } node) return result;
        var (saved, shape) = (node.Save(index), x.Lengths);
        return node.Gradient(x, g => ScatterAdd(Pointwise.Full(shape, 0, g.dtype), axis, saved.Value, g)).Output(result);
    }

    /// <summary>z = x with z[index[i][j]][j] = source[i][j]; dL/dx is 0 there, dL/dsource gathers.</summary>
    public static Tensor Scatter(Tensor x, long dim, Tensor index, Tensor source)
    {
        var axis = Axes.Wrap(dim, x.Rank, "scatter");
        index = Checked(x, axis, index, source.Lengths, "scatter");
        CheckTypes(x, source, "scatter");
        var z = Pointwise.Copy(x);
        AxisMoves.Scatter(Part(source, index), axis, index.operand, z.operand, add: false);
        if (Graph.Record("Scatter", x, source) is not { } node) return z;
        var saved = node.Save(index);
        var shape = source.Lengths;
        return node
            .Gradient(x, g => Scatter(g, axis, saved.Value, Pointwise.Full(saved.Value.Lengths, 0, g.dtype)))
            .Gradient(source, g => Whole(Gather(g, axis, saved.Value), shape))
            .Output(z);
    }

    /// <summary>z = x with source[i][j] added at z[index[i][j]][j]; dL/dx = G, dL/dsource gathers.</summary>
    public static Tensor ScatterAdd(Tensor x, long dim, Tensor index, Tensor source)
    {
        var axis = Axes.Wrap(dim, x.Rank, "scatter_add");
        index = Checked(x, axis, index, source.Lengths, "scatter_add");
        CheckTypes(x, source, "scatter_add");
        var z = Pointwise.Copy(x);
        AxisMoves.Scatter(Part(source, index), axis, index.operand, z.operand, add: true);
        if (Graph.Record("ScatterAdd", x, source) is not { } node) return z;
        var saved = node.Save(index, neededFor: source);
        var shape = source.Lengths;
        return node.Gradient(x, g => g).Gradient(source, g => Whole(Gather(g, axis, saved.Value), shape)).Output(z);
    }

    /// <summary>Whole slices of an axis by index.</summary>
    public static Tensor IndexSelect(Tensor x, long dim, Tensor index)
    {
        var axis = Axes.Wrap(dim, x.Rank, "index_select");
        if (index.Rank > 1) throw new TensorException($"index_select: the indices must be a vector, but have shape {Shape.Text(index.Lengths)}. For one index per element use gather.");
        var picks = new Tensor?[Math.Max(x.Rank, 1)];
        picks[axis] = index.reshape(-1);
        return x.Rank == 0 ? x.clone() : new Selection(x, picks).Take();
    }

    /// <summary>Slices added to an axis at indices; dL/dx = G, dL/dsource picks.</summary>
    public static Tensor IndexAdd(Tensor x, long dim, Tensor index, Tensor source, Scalar alpha)
    {
        var axis = Axes.Wrap(dim, x.Rank, "index_add");
        var picks = new Tensor?[x.Rank];
        picks[axis] = index.reshape(-1);
        return new Selection(x, picks).Put(source * alpha, accumulate: true);
    }

    /// <summary>The indices of all elements that are not 0: one row each.</summary>
    public static Tensor NonZero(Tensor x)
    {
        var mask = x.detach().to_type(ScalarType.Bool).contiguous().operand.Span<bool>();
        var found = new List<long>();
        var shape = x.Lengths;
        Span<long> at = stackalloc long[shape.Length];
        for (var i = 0; i < mask.Length; i++)
        {
            if (!mask[i]) continue;
            var left = (long)i;
            for (var axis = shape.Length - 1; axis >= 0; axis--) (left, at[axis]) = Math.DivRem(left, shape[axis]);
            found.AddRange(at);
        }

        var rows = shape.Length > 0 ? found.Count / shape.Length : mask[0] ? 1 : 0;
        return Creation.FromArray<long>(found.ToArray(), [rows, shape.Length], null, null, false);
    }

    private static Operand Part(Tensor source, Tensor index) => new(source.operand.Storage, new Layout(index.Lengths, source.layout.Strides, source.layout.Offset));

    /// <summary>A gradient of part of a source in the whole source's shape.</summary>
    private static Tensor Whole(Tensor gradient, long[] shape)
    {
        if (gradient.Lengths.AsSpan().SequenceEqual(shape)) return gradient;
        var part = gradient.Lengths;
        return Viewing.Embed(gradient, shape, zero => part.Select((length, axis) => (length, axis)).Aggregate(zero, (view, cut) => Viewing.Slice(view, cut.axis, 0, cut.length, 1)), "Pad");
    }

    private static void CheckTypes(Tensor x, Tensor source, string name)
    {
        if (x.dtype != source.dtype) throw new TensorException($"{name}: the tensor is {ScalarTypes.Name(x.dtype)} and the source {ScalarTypes.Name(source.dtype)}; they must be the same. Convert the source: source.to({ScalarTypes.Name(x.dtype)}).");
    }

    private static Tensor Checked(Tensor x, int axis, Tensor index, long[] limits, string name)
    {
        index = Indexing.Integers(index, name);
        if (index.Rank != x.Rank) throw new TensorException($"{name}: the index has shape {Shape.Text(index.Lengths)}, the tensor {Shape.Text(x.Lengths)}; they need the same number of axes. unsqueeze({axis}) adds one to the index.");
        for (var i = 0; i < index.Rank; i++)
        {
            if (index.Lengths[i] > limits[i] && (i != axis || name != "gather")) throw new TensorException($"{name}: the index of shape {Shape.Text(index.Lengths)} is longer on axis {i} than the {(name == "gather" ? "tensor" : "source")} of shape {Shape.Text(limits)}.");
            if (i != axis && index.Lengths[i] > x.Lengths[i]) throw new TensorException($"{name}: the index of shape {Shape.Text(index.Lengths)} is longer on axis {i} than the tensor of shape {Shape.Text(x.Lengths)}.");
        }

        index = index.contiguous();
        foreach (var at in index.operand.Span<long>())
        {
            if (at < 0 || at >= x.Lengths[axis]) throw new TensorException($"{name}: index {at} is out of range for axis {axis}, whose length is {x.Lengths[axis]} (shape {Shape.Text(x.Lengths)}): valid are 0 to {x.Lengths[axis] - 1}.");
        }

        return index;
    }
}
