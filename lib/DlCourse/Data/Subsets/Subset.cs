namespace DlCourse.Data;

/// <summary>Some examples of a dataset of named tensors. It does not own the dataset: disposing of it leaves that as it is.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="indices">The numbers of the examples, in the order that they have here.</param>
public sealed class Subset(utils.data.Dataset dataset, IReadOnlyList<long> indices) : utils.data.Dataset
{
    /// <summary>The numbers, in the dataset, of the examples.</summary>
    public IReadOnlyList<long> Indices { get; } = SubsetIndices.Checked(indices, dataset.Count);

    /// <summary>How many examples there are.</summary>
    public override long Count => Indices.Count;

    /// <summary>One example.</summary>
    /// <param name="index">Its number here, from 0.</param>
    public override Dictionary<string, Tensor> GetTensor(long index) => dataset.GetTensor(Indices[(int)index]);
}
