using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Datasets;

/// <summary>Makes a batch of examples: the tensors of the same name, or of the same place, stacked along a new first axis.</summary>
internal static class Collation
{
    public static Dictionary<string, Tensor> OfNamed(IEnumerable<Dictionary<string, Tensor>> examples, Device device)
    {
        Dictionary<string, Tensor>[] all = [.. examples];
        var batch = new Dictionary<string, Tensor>();
        foreach (var key in all[0].Keys)
        {
            batch[key] = Stacked([.. all.Select((example, i) => example.TryGetValue(key, out var tensor)
                ? tensor
                : throw new TensorException($"DataLoader: example 0 of the batch has \"{key}\", but example {i} has {string.Join(", ", example.Keys)}. All examples of a batch must have the same names."))], $"\"{key}\"", device);
        }

        return batch;
    }

    public static IList<Tensor> OfLists(IEnumerable<IList<Tensor>> examples, Device device)
    {
        IList<Tensor>[] all = [.. examples];
        if (Array.Find(all, example => example.Count != all[0].Count) is { } other) throw new TensorException($"DataLoader: the examples of a batch have {all[0].Count} and {other.Count} tensors. All must have as many.");
        return [.. Enumerable.Range(0, all[0].Count).Select(place => Stacked([.. all.Select(example => example[place])], $"at place {place}", device))];
    }

    private static Tensor Stacked(Tensor[] tensors, string which, Device device)
    {
        var first = tensors[0].Lengths;
        var other = Array.Find(tensors, tensor => !tensor.Lengths.AsSpan().SequenceEqual(first));
        if (other is not null) throw new TensorException($"DataLoader: the tensors {which} of a batch have the shapes {Shape.Text(first)} and {Shape.Text(other.Lengths)}. All must have the same: cut or pad them, or pass a collate_fn of your own.");
        using var scope = NewDisposeScope();
        return stack(tensors).to(device).MoveToOuterDisposeScope();
    }
}
