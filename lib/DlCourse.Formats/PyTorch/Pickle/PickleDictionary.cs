namespace DlCourse.Formats.PyTorch.Pickle;

/// <summary>A dictionary of a pickle, in the order in which it was filled.</summary>
internal sealed class PickleDictionary
{
    /// <summary>The entries; a later one with the same key has not replaced an earlier one.</summary>
    public List<(object? Key, object? Value)> Entries { get; } = [];

    /// <summary>The value of a key that is a text, or null.</summary>
    public object? Find(string key) => Entries.LastOrDefault(entry => key.Equals(entry.Key)).Value;
}
