using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Tensors put together, and taken apart.</summary>
internal static class Joining
{
    /// <summary>Tensors behind one another along an axis; each gets its range of the gradient.</summary>
    public static Tensor Cat(IReadOnlyList<Tensor> tensors, long dim)
    {
        if (tensors.Count == 0) throw new TensorException("cat: the list of tensors is empty; at least one is needed.");
        // PyTorch lets an empty vector stand for "nothing yet" beside tensors of any shape.
        var parts = tensors.Where(tensor => tensor.Rank != 1 || tensor.Count > 0).ToList();
        if (parts.Count == 0) return tensors[0].clone();
        var first = parts[0];
        if (first.Rank == 0) throw new TensorException("cat: single numbers have no axis to be joined along. Use stack, which adds one.");
        var axis = Axes.Wrap(dim, first.Rank, "cat");
        var type = parts.Select(part => part.dtype).Aggregate(ScalarTypes.Promote);
        var shape = first.shape;
        shape[axis] = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            CheckAlike(first, parts[i], axis, i);
            parts[i] = parts[i].to_type(type);
            shape[axis] += parts[i].Lengths[axis];
        }

        var joined = Operand.Allocate(type, shape);
        var starts = new long[parts.Count];
        for (long i = 0, start = 0; i < parts.Count; start += parts[(int)i].Lengths[axis], i++)
        {
            starts[i] = start;
            Copying.Copy(parts[(int)i].operand, new Operand(joined.Storage, joined.Layout.Slice(axis, start, parts[(int)i].Lengths[axis], 1)));
        }

        var result = new Tensor(joined);
        if (Graph.Record("Cat", [.. parts]) is not { } node) return result;
        for (var i = 0; i < parts.Count; i++)
        {
            var (start, length) = (starts[i], parts[i].Lengths[axis]);
            node.Gradient(parts[i], g => Viewing.Slice(g, axis, start, length, 1));
        }

        return node.Output(result);
    }

    /// <summary>Tensors of one shape along a new axis.</summary>
    public static Tensor Stack(IReadOnlyList<Tensor> tensors, long dim)
    {
        if (tensors.Count == 0) throw new TensorException("stack: the list of tensors is empty; at least one is needed.");
        var axis = Axes.Wrap(dim, tensors[0].Rank + 1, "stack");
        foreach (var tensor in tensors)
        {
            if (!tensor.Lengths.AsSpan().SequenceEqual(tensors[0].Lengths)) throw new TensorException($"stack: all shapes must be equal, but {Shape.Text(tensors[0].Lengths)} and {Shape.Text(tensor.Lengths)} are not. cat joins tensors that differ along one axis.");
        }

        return Cat([.. tensors.Select(tensor => Viewing.Unsqueeze(tensor, axis))], axis);
    }

    /// <summary>Parts of a length along an axis, the last one perhaps shorter.</summary>
    public static Tensor[] Split(Tensor x, long length, long dim)
    {
        if (length <= 0) throw new TensorException($"split: the length of the parts must be at least 1, not {length}.");
        var axis = Axes.Wrap(dim, x.Rank, "split");
        CheckAxes(x, "split");
        var parts = new List<Tensor>();
        for (var start = 0L; start < x.Lengths[axis] || parts.Count == 0; start += length) parts.Add(Viewing.Slice(x, axis, start, Math.Min(length, x.Lengths[axis] - start), 1));
        return [.. parts];
    }

    /// <summary>Parts of given lengths along an axis.</summary>
    public static Tensor[] Split(Tensor x, ReadOnlySpan<long> lengths, long dim)
    {
        var axis = Axes.Wrap(dim, x.Rank, "split");
        CheckAxes(x, "split");
        var (parts, start) = (new Tensor[lengths.Length], 0L);
        var sum = 0L;
        foreach (var length in lengths) sum += length;
        if (sum != x.Lengths[axis]) throw new TensorException($"split: the lengths {Shape.Text(lengths)} add up to {sum}, but axis {axis} of shape {Shape.Text(x.Lengths)} has {x.Lengths[axis]}.");
        for (var i = 0; i < parts.Length; start += lengths[i], i++) parts[i] = Viewing.Slice(x, axis, start, lengths[i], 1);
        return parts;
    }

    /// <summary>So many parts of equal length, the last one perhaps shorter; fewer if there is not enough.</summary>
    public static Tensor[] Chunk(Tensor x, long chunks, long dim)
    {
        if (chunks <= 0) throw new TensorException($"chunk: the number of parts must be at least 1, not {chunks}.");
        CheckAxes(x, "chunk");
        var length = x.Lengths[Axes.Wrap(dim, x.Rank, "chunk")];
        return Split(x, Math.Max(1, (length + chunks - 1) / chunks), dim);
    }

    /// <summary>So many parts whose lengths differ by at most one, the longer ones first.</summary>
    public static Tensor[] Even(Tensor x, long parts, long dim)
    {
        if (parts <= 0) throw new TensorException($"tensor_split: the number of parts must be at least 1, not {parts}.");
        CheckAxes(x, "tensor_split");
        var length = x.Lengths[Axes.Wrap(dim, x.Rank, "tensor_split")];
        var lengths = new long[parts];
        for (var i = 0; i < parts; i++) lengths[i] = length / parts + (i < length % parts ? 1 : 0);
        return Split(x, lengths, dim);
    }

    /// <summary>Vectors end to end, anything else along axis 1.</summary>
    public static Tensor HStack(IReadOnlyList<Tensor> tensors)
    {
        Tensor[] parts = [.. tensors.Select(tensor => tensor.atleast_1d())];
        return Cat(parts, parts.Length > 0 && parts[0].Rank == 1 ? 0 : 1);
    }

    /// <summary>Along axis 0; vectors are rows.</summary>
    public static Tensor VStack(IReadOnlyList<Tensor> tensors) => Cat([.. tensors.Select(tensor => tensor.atleast_2d())], 0);

    /// <summary>The slices of an axis, which disappears.</summary>
    public static Tensor[] Unbind(Tensor x, long dim)
    {
        var axis = Axes.Wrap(dim, x.Rank, "unbind");
        CheckAxes(x, "unbind");
        var parts = new Tensor[x.Lengths[axis]];
        for (var i = 0; i < parts.Length; i++) parts[i] = Viewing.Select(x, axis, i);
        return parts;
    }

    /// <summary>The whole repeated along each axis.</summary>
    public static Tensor Repeat(Tensor x, long[] times)
    {
        if (times.Length < x.Rank) throw new TensorException($"repeat: shape {Shape.Text(x.Lengths)} has {x.Rank} axes, but only {times.Length} numbers of repetitions were given.");
        Shape.CheckLengths(times, "repeat");
        var padded = x.reshape([.. Enumerable.Repeat(1L, times.Length - x.Rank), .. x.Lengths]);
        // [n, 1, a] repeated over the new axes of length "times" and joined.
        long[] split = [.. padded.Lengths.SelectMany(length => new[] { 1L, length })];
        long[] spread = [.. padded.Lengths.SelectMany((length, i) => new[] { times[i], length })];
        return padded.reshape(split).expand(spread, false).reshape([.. padded.Lengths.Select((length, i) => length * times[i])]);
    }

    /// <summary>All tensors repeated to their common shape.</summary>
    public static IList<Tensor> Broadcast(Tensor[] tensors)
    {
        var shape = tensors.Select(tensor => tensor.Lengths).Aggregate((a, b) => Broadcasting.Join(a, b, "broadcast_tensors"));
        return [.. tensors.Select(tensor => tensor.expand(shape, false))];
    }

    /// <summary>Coordinates of a grid's points; with "xy", the first two axes are exchanged.</summary>
    public static Tensor[] Grid(Tensor[] tensors, string indexing)
    {
        if (indexing is not ("ij" or "xy")) throw new TensorException($"meshgrid: indexing is \"ij\" (rows first) or \"xy\" (columns first), not \"{indexing}\".");
        var shape = tensors.Select(tensor => tensor.Count).ToArray();
        var grid = tensors.Select((tensor, axis) => tensor.reshape([.. shape.Select((length, i) => i == axis ? length : 1)]).expand(shape, false));
        return [.. indexing == "xy" && tensors.Length > 1 ? grid.Select(tensor => tensor.transpose(0, 1)) : grid];
    }

    private static void CheckAxes(Tensor x, string name)
    {
        if (x.Rank == 0) throw new TensorException($"{name}: a single number has no axes to take apart.");
    }

    private static void CheckAlike(Tensor first, Tensor other, int axis, int number)
    {
        var alike = first.Rank == other.Rank;
        for (var i = 0; alike && i < first.Rank; i++) alike = i == axis || first.Lengths[i] == other.Lengths[i];
        if (!alike) throw new TensorException($"cat: along axis {axis}, all other lengths must be equal, but tensor 0 has shape {Shape.Text(first.Lengths)} and tensor {number} {Shape.Text(other.Lengths)}.");
    }
}
