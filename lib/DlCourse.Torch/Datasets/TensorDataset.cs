using DlCourse.Torch.Shapes;

namespace TorchSharp.Modules;

/// <summary>A dataset of tensors: example i is the list of their parts i along the first axis.</summary>
public class TensorDataset : torch.utils.data.IterableDataset
{
    private readonly torch.Tensor[] tensors;

    internal TensorDataset(torch.Tensor[] tensors)
    {
        if (tensors is null || tensors.Length == 0) throw new ArgumentNullException(nameof(tensors), "TensorDataset: at least one tensor is needed.");
        if (Array.Find(tensors, tensor => tensor.Rank == 0) is not null) throw new TensorException("TensorDataset: a single number has no first axis along which its examples could lie.");
        if (tensors.Any(tensor => tensor.Lengths[0] != tensors[0].Lengths[0]))
        {
            throw new ArgumentException($"TensorDataset: all tensors must have the same number of examples, the length of their first axis, but the shapes are {string.Join(" and ", tensors.Select(tensor => Shape.Text(tensor.Lengths)))}.", nameof(tensors));
        }

        // The dataset outlives the scope in which it is made, and the caller's tensors.
        this.tensors = [.. tensors.Select(tensor => tensor.alias().DetachFromDisposeScope())];
    }

    /// <summary>How many examples there are.</summary>
    public override long Count => tensors[0].Lengths[0];

    /// <summary>One example: a view of each tensor.</summary>
    /// <param name="index">Its number, from 0.</param>
    public IList<torch.Tensor> this[long index] => [.. tensors.Select(tensor => tensor[index])];

    /// <summary>One example: a view of each tensor.</summary>
    /// <param name="index">Its number, from 0.</param>
    /// <returns>As many tensors as the dataset was made of, each with one axis less.</returns>
    public override IList<torch.Tensor> GetTensor(long index) => this[index];

    /// <summary>Lets go of the tensors.</summary>
    /// <param name="disposing">True when called by <see cref="torch.utils.data.Dataset{T}.Dispose()"/>.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var tensor in tensors) tensor.Dispose();
        }

        base.Dispose(disposing);
    }
}
