using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// Elements picked by index tensors. The indexed axes are brought to the front and joined, so that each combination of indices is the
/// number of a row; the index tensors are broadcast together, and their shape stands in the result where the indexed axes stood (in
/// front if they were not neighbours).
/// </summary>
internal sealed class Selection
{
    private readonly Tensor source;
    private readonly int[] order;
    private readonly long[] picked;
    private readonly long[] rest;
    private readonly long[] indexShape;
    private readonly int place;
    private readonly Tensor rows;

    public Selection(Tensor source, Tensor?[] picks)
    {
        this.source = source;
        var indices = WithoutMasks(source, picks);
        int[] axes = [.. Enumerable.Range(0, source.Rank).Where(axis => indices[axis] is not null)];
        int[] others = [.. Enumerable.Range(0, source.Rank).Except(axes)];
        order = [.. axes, .. others];
        picked = [.. axes.Select(axis => source.Lengths[axis])];
        rest = [.. others.Select(axis => source.Lengths[axis])];
        place = axes[^1] - axes[0] == axes.Length - 1 ? axes[0] : 0;
        indexShape = axes.Select(axis => indices[axis]!.Lengths).Aggregate((a, b) => Broadcasting.Join(a, b, "index (the index tensors)"));
        rows = RowNumbers(axes, indices);
    }

    /// <summary>The picked elements.</summary>
    public Tensor Take()
    {
        var matrix = Viewing.Permute(source, order).reshape(Shape.Count(picked), Shape.Count(rest));
        return Rows.Take(matrix, rows).reshape([.. indexShape, .. rest]).permute(ToResult());
    }

    /// <summary>The source with the picked elements replaced by a value, or the value added to them.</summary>
    public Tensor Put(Tensor value, bool accumulate)
    {
        var toResult = ToResult();
        long[] resultShape = [.. toResult.Select(axis => axis < indexShape.Length ? indexShape[axis] : rest[axis - indexShape.Length])];
        if (!Broadcasting.Fits(value.Lengths, resultShape)) throw new TensorException($"index: a value of shape {Shape.Text(value.Lengths)} does not fit the picked elements, of shape {Shape.Text(resultShape)}.");
        var values = value.expand(resultShape, false).permute(Inverse(toResult)).reshape(rows.Count, Shape.Count(rest));
        var matrix = Viewing.Permute(source, order).reshape(Shape.Count(picked), Shape.Count(rest));
        var changed = accumulate ? matrix + Rows.Add(values, rows, matrix.Lengths[0]) : Rows.Put(matrix, rows, values);
        return changed.reshape([.. picked, .. rest]).permute(Inverse([.. order.Select(axis => (long)axis)]));
    }

    /// <summary>From "index axes, other axes" to the order of the result.</summary>
    private long[] ToResult() =>
    [
        .. Enumerable.Range(indexShape.Length, place).Select(axis => (long)axis),
        .. Enumerable.Range(0, indexShape.Length).Select(axis => (long)axis),
        .. Enumerable.Range(indexShape.Length + place, rest.Length - place).Select(axis => (long)axis),
    ];

    private static long[] Inverse(long[] order)
    {
        var inverse = new long[order.Length];
        for (var i = 0; i < order.Length; i++) inverse[order[i]] = i;
        return inverse;
    }

    private Tensor RowNumbers(int[] axes, Tensor?[] indices)
    {
        var numbers = new long[Shape.Count(indexShape)];
        foreach (var axis in axes)
        {
            var (index, length) = (indices[axis]!, source.Lengths[axis]);
            var expanded = Viewing.Contiguous(Viewing.Expand(index.detach(), indexShape)).operand.Span<long>();
            for (var i = 0; i < numbers.Length; i++)
            {
                var at = expanded[i];
                if (at < -length || at >= length) throw new TensorException($"index: {at}, at position {i} of an index tensor, is out of range for axis {axis}, whose length is {length} (shape {Shape.Text(source.Lengths)}).");
                numbers[i] = numbers[i] * length + (at < 0 ? at + length : at);
            }
        }

        return tensor(numbers);
    }

    /// <summary>A mask picks where it is true: it becomes one index tensor per axis it covers.</summary>
    private static Tensor?[] WithoutMasks(Tensor source, Tensor?[] picks)
    {
        var result = new Tensor?[source.Rank];
        for (var axis = 0; axis < picks.Length; axis++)
        {
            if (picks[axis] is not { } pick) continue;
            if (pick.dtype != ScalarType.Bool)
            {
                result[axis] = Indexing.Integers(pick, "index");
                continue;
            }

            for (var i = 0; i < pick.Rank; i++)
            {
                if (pick.Lengths[i] != source.Lengths[axis + i]) throw new TensorException($"index: the mask of shape {Shape.Text(pick.Lengths)} does not match the tensor of shape {Shape.Text(source.Lengths)}: axis {axis + i} has length {source.Lengths[axis + i]}, the mask {pick.Lengths[i]}.");
            }

            var where = Gathering.NonZero(pick);
            for (var i = 0; i < pick.Rank; i++) result[axis + i] = where.select(1, i).contiguous();
        }

        return result;
    }
}
