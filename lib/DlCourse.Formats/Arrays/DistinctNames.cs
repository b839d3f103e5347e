namespace DlCourse.Formats.Arrays;

/// <summary>Every array of a file has a name of its own.</summary>
internal static class DistinctNames
{
    /// <summary>Refuses arrays to write of which two have one name.</summary>
    public static void Demand(IEnumerable<NamedArray> arrays)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var array in arrays)
        {
            if (!seen.Add(array.Name)) throw new ArgumentException($"Two arrays have the name \"{array.Name}\".", nameof(arrays));
        }
    }
}
