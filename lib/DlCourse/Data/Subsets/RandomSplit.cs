namespace DlCourse.Data;

/// <summary>Deals the examples of a dataset out at random: some to learn from, some to validate on. PyTorch's <c>random_split</c>.</summary>
/// <remarks>
/// The order is that of <c>torch.randperm</c> with the generator, so the same seed gives the same parts as in PyTorch:
/// <c>RandomSplit.Of(data, [0.8, 0.2], new Generator(42))</c>. The parts do not own the dataset.
/// </remarks>
public static class RandomSplit
{
    /// <summary>Parts of given sizes.</summary>
    /// <param name="dataset">The examples.</param>
    /// <param name="lengths">How many examples each part gets; they add up to all.</param>
    /// <param name="generator">Where randomness comes from; null for the default one, which <c>torch.manual_seed</c> sets.</param>
    /// <exception cref="ArgumentException">The lengths do not add up to the number of examples.</exception>
    public static Subset[] Of(utils.data.Dataset dataset, IReadOnlyList<long> lengths, Generator? generator = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return [.. SubsetIndices.Parts(dataset.Count, lengths, generator).Select(part => new Subset(dataset, part))];
    }

    /// <summary>Parts of given shares.</summary>
    /// <param name="dataset">The examples.</param>
    /// <param name="shares">The share of each part; they add up to 1. What rounding leaves over goes to the first parts.</param>
    /// <param name="generator">Where randomness comes from; null for the default one, which <c>torch.manual_seed</c> sets.</param>
    /// <exception cref="ArgumentException">The shares do not add up to 1.</exception>
    public static Subset[] Of(utils.data.Dataset dataset, IReadOnlyList<double> shares, Generator? generator = null) => Of(dataset, SubsetIndices.Lengths(dataset.Count, shares), generator);

    /// <inheritdoc cref="Of(utils.data.Dataset, IReadOnlyList{long}, Generator)"/>
    public static IterableSubset[] Of(utils.data.IterableDataset dataset, IReadOnlyList<long> lengths, Generator? generator = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return [.. SubsetIndices.Parts(dataset.Count, lengths, generator).Select(part => new IterableSubset(dataset, part))];
    }

    /// <inheritdoc cref="Of(utils.data.Dataset, IReadOnlyList{double}, Generator)"/>
    public static IterableSubset[] Of(utils.data.IterableDataset dataset, IReadOnlyList<double> shares, Generator? generator = null) => Of(dataset, SubsetIndices.Lengths(dataset.Count, shares), generator);
}
