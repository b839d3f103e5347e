using DlCourse.Torch.Autograd;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// <c>t[…]</c>. Numbers, ranges and new axes make a view; tensors of indices then pick from the axes that are left, which copies.
/// </summary>
internal static class Indexing
{
    public static Tensor Get(Tensor x, ReadOnlySpan<TensorIndex> indices)
    {
        var (view, picks) = Basic(x, indices);
        return picks.All(pick => pick is null) ? view : new Selection(view, picks).Take();
    }

    public static void Set(Tensor x, ReadOnlySpan<TensorIndex> indices, Tensor value)
    {
        var (view, picks) = Basic(x, indices);
        if (picks.All(pick => pick is null))
        {
            CheckFits(value, view.Lengths, x);
            view.copy_(value);
            return;
        }

        if (value.Count == 1 && picks is [{ dtype: ScalarType.Bool } mask, ..] && picks.Skip(1).All(pick => pick is null) && Broadcasting.Fits(mask.Lengths, view.Lengths) && mask.Rank == view.Rank)
        {
            InPlace.Apply(view, "index_put_", value, target => Choice.Where(mask, value.reshape().to_type(target.dtype), target));
            return;
        }

        Put(view, picks, value, accumulate: false);
    }

    /// <summary>view[picks] = value, or += value.</summary>
    public static void Put(Tensor view, Tensor?[] picks, Tensor value, bool accumulate)
    {
        var name = accumulate ? "index_put_ (accumulate)" : "index_put_";
        value = value.to_type(view.dtype);
        InPlace.Apply(view, name, value, target => new Selection(target, picks).Put(value, accumulate));
    }

    /// <summary>Every step-th element of a range of an axis, cut to what there is, as Python does.</summary>
    public static Tensor Slice(Tensor x, int axis, long? start, long? stop, long? step)
    {
        var (length, stride) = (x.Lengths[axis], step ?? 1);
        if (stride <= 0) throw new TensorException($"index: the step {stride} of a range must be positive. To reverse an axis use flip({axis}).");
        var first = Limit(start ?? 0, length);
        var last = Math.Max(first, Limit(stop ?? length, length));
        return Viewing.Slice(x, axis, first, (last - first + stride - 1) / stride, stride);

        static long Limit(long value, long length) => Math.Clamp(value < 0 ? value + length : value, 0, length);
    }

    /// <summary>An index from 0 on, from one that may count from the end.</summary>
    /// <exception cref="TensorException">There is no such element.</exception>
    public static long Wrap(Tensor x, int axis, long index)
    {
        if (x.Rank == 0) throw new TensorException("index: a single number has no axes to index. item<float>() reads it.");
        var length = x.Lengths[axis];
        if (index < -length || index >= length) throw OutOfRange(x, axis, index);
        return index < 0 ? index + length : index;
    }

    private static TensorException OutOfRange(Tensor x, int axis, long index)
    {
        var length = x.Lengths[axis];
        return new($"index: {index} is out of range for axis {axis}, whose length is {length} (shape {Shape.Text(x.Lengths)}){(length == 0 ? "" : $": valid are {-length} to {length - 1}")}.");
    }

    /// <summary>Applies all that makes views; returns the index tensors by the axes of the view.</summary>
    private static (Tensor View, Tensor?[] Picks) Basic(Tensor x, ReadOnlySpan<TensorIndex> indices)
    {
        var named = 0;
        foreach (var index in indices) named += AxesOf(index);
        if (named > x.Rank) throw new TensorException($"index: {named} axes were indexed, but the tensor of shape {Shape.Text(x.Lengths)} has {x.Rank}.");
        // "axis" counts the axes of the view made so far, "original" those of the tensor.
        var (view, axis, original) = (x, 0, 0);
        var picks = new List<Tensor?>();
        foreach (var each in indices)
        {
            var index = each.Indices is { Rank: 0, dtype: ScalarType.Bool } truth ? TensorIndex.Bool(truth.item<bool>()) : each;
            switch (index.Kind)
            {
                case TensorIndex.IndexKind.Single:
                    view = Viewing.Select(view, axis, Wrap(x, original++, index.Start!.Value));
                    continue;
                case TensorIndex.IndexKind.Slice:
                    if (index.Start is not null || index.Stop is not null || index.Step is not null) view = Slice(view, axis, index.Start, index.Stop, index.Step);
                    picks.Add(null);
                    break;
                case TensorIndex.IndexKind.Ellipsis:
                    for (var left = x.Rank - named; left > 0; left--) picks.Add(null);
                    axis += x.Rank - named;
                    original += x.Rank - named;
                    named = x.Rank;
                    continue;
                case TensorIndex.IndexKind.NewAxis:
                    view = Viewing.Unsqueeze(view, axis);
                    picks.Add(null);
                    break;
                case TensorIndex.IndexKind.Bool:
                    view = Viewing.Slice(Viewing.Unsqueeze(view, axis), axis, 0, index.Start!.Value, 1);
                    picks.Add(null);
                    break;
                default:
                    picks.Add(index.Indices);
                    for (var more = AxesOf(index); more > 1; more--) picks.Add(null);
                    axis += AxesOf(index) - 1;
                    break;
            }

            axis++;
            original += AxesOf(index);
        }

        while (picks.Count < view.Rank) picks.Add(null);
        return (ReferenceEquals(view, x) ? x.alias() : view, [.. picks]);
    }

    private static int AxesOf(TensorIndex index) => index.Kind switch
    {
        TensorIndex.IndexKind.Single or TensorIndex.IndexKind.Slice => 1,
        TensorIndex.IndexKind.Tensor => index.Indices!.dtype == ScalarType.Bool ? index.Indices.Rank : 1,
        _ => 0,
    };

    private static void CheckFits(Tensor value, long[] shape, Tensor whole)
    {
        var needed = value.Lengths.AsSpan();
        while (needed.Length > shape.Length && needed[0] == 1) needed = needed[1..];
        if (!Broadcasting.Fits(needed, shape)) throw new TensorException($"index: a value of shape {Shape.Text(value.Lengths)} does not fit the part of shape {Shape.Text(shape)} of the tensor of shape {Shape.Text(whole.Lengths)}.");
    }

    /// <summary>Index tensors of integers, checked, as int64.</summary>
    internal static Tensor Integers(Tensor index, string name)
    {
        if (index.dtype is ScalarType.Int64) return index.detach();
        if (index.dtype is ScalarType.Int32 or ScalarType.Byte) return index.detach().to_type(ScalarType.Int64);
        throw new TensorException($"{name}: indices must be integers (int64), not {ScalarTypes.Name(index.dtype)}. Convert them: index.to(int64).");
    }
}
