namespace DlCourse.Data;

/// <summary>Which examples of a dataset go where.</summary>
internal static class SubsetIndices
{
    /// <summary>A copy of indices, each of which is in the dataset.</summary>
    public static long[] Checked(IReadOnlyList<long> indices, long count)
    {
        ArgumentNullException.ThrowIfNull(indices);
        foreach (var index in indices)
        {
            if (index < 0 || index >= count) throw new ArgumentOutOfRangeException(nameof(indices), index, $"The dataset has {count} examples, numbered from 0; {index} is not one of them.");
        }

        return [.. indices];
    }

    /// <summary>Cuts a random order of all examples into parts.</summary>
    public static IEnumerable<long[]> Parts(long count, IReadOnlyList<long> lengths, Generator? generator)
    {
        if (lengths.Any(length => length < 0) || lengths.Sum() != count) throw new ArgumentException($"The parts ({string.Join(", ", lengths)}) must be 0 or more and add up to the {count} examples of the dataset.", nameof(lengths));
        using var order = randperm(count, dtype: ScalarType.Int64, generator: generator);
        var indices = order.data<long>().ToArray();
        var start = 0;
        return [.. lengths.Select(length => indices[start..(start += (int)length)])];
    }

    /// <summary>Whole numbers of examples for shares: each rounded down, and what is left goes one by one to the first parts.</summary>
    public static long[] Lengths(long count, IReadOnlyList<double> shares)
    {
        if (shares.Any(share => !(share >= 0 && share <= 1)) || Math.Abs(shares.Sum() - 1) > 1e-9) throw new ArgumentException($"The shares ({string.Join(", ", shares)}) must be from 0 to 1 and add up to 1.", nameof(shares));
        long[] lengths = [.. shares.Select(share => (long)Math.Floor(count * share))];
        var left = count - lengths.Sum();
        for (var i = 0; i < left; i++) lengths[i % lengths.Length]++;
        return lengths;
    }
}
