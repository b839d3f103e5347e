using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>The one form in which notebooks are committed, so that a diff shows what an author changed and nothing else.</summary>
/// <remarks>
/// nbformat 4.5; no outputs and no execution counts; every cell has a valid, unique id; sources use LF; metadata that a front
/// end writes by itself is gone, and the rest is sorted by key. What lasts: an id once given, and every number as it was written.
/// </remarks>
public static class CanonicalForm
{
    /// <summary>A copy of a notebook in canonical form.</summary>
    /// <param name="notebook">The notebook; it is not changed.</param>
    public static NotebookDocument Apply(NotebookDocument notebook)
    {
        var copy = notebook.Clone();
        copy.Minor = 5;
        var kernel = KernelMetadata.DefaultLanguage(copy.Metadata);
        VolatileMetadata.RemoveFromNotebook(copy.Metadata);
        copy.Metadata = SortedCopy(copy.Metadata);
        copy.Unknown = SortedCopy(copy.Unknown);
        foreach (var cell in copy.Cells)
            Clean(cell, kernel);
        CellIds.Assign(copy.Cells);
        return copy;
    }

    /// <summary>The canonical text of a notebook: what its file should hold, byte for byte, in UTF-8.</summary>
    /// <param name="notebook">The notebook; it is not changed.</param>
    public static string Of(NotebookDocument notebook) => Apply(notebook).ToJson();

    private static void Clean(Cell cell, string kernel)
    {
        cell.Outputs.Clear();
        cell.ExecutionCount = null;
        cell.Source = cell.Source.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        VolatileMetadata.RemoveFromCell(cell, kernel);
        cell.Metadata = SortedCopy(cell.Metadata);
        cell.Unknown = SortedCopy(cell.Unknown);
        if (cell.Attachments is not null)
            cell.Attachments = cell.Attachments.Count == 0 ? null : SortedCopy(cell.Attachments);
    }

    private static JsonObject SortedCopy(JsonObject members) => new(members
        .OrderBy(member => member.Key, StringComparer.Ordinal)
        .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value))));

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => SortedCopy(members),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
