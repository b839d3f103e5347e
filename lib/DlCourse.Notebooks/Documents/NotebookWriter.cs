using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>From the document to the JSON of its file, the keys that nbformat defines in Jupyter's alphabetical order.</summary>
internal static class NotebookWriter
{
    /// <summary>The JSON of a notebook's file.</summary>
    public static JsonObject ToJson(NotebookDocument notebook) => Sorted(notebook.Unknown, new()
    {
        ["cells"] = new JsonArray([.. notebook.Cells.Select(CellToJson)]),
        ["metadata"] = notebook.Metadata.DeepClone(),
        ["nbformat"] = 4,
        ["nbformat_minor"] = notebook.Minor,
    });

    private static JsonNode? CellToJson(Cell cell)
    {
        var known = new Dictionary<string, JsonNode?>
        {
            ["cell_type"] = cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" },
            ["metadata"] = cell.Metadata.DeepClone(),
            ["source"] = MultilineText.Split(cell.Source),
        };
        if (cell.Id is not null)
            known["id"] = cell.Id;
        if (cell.Attachments is not null)
            known["attachments"] = AttachmentsToJson(cell.Attachments);
        if (cell.Kind == CellKind.Code)
        {
            known["execution_count"] = cell.ExecutionCount;
            known["outputs"] = new JsonArray([.. cell.Outputs.Select(OutputToJson)]);
        }
        return Sorted(cell.Unknown, known);
    }

    private static JsonObject AttachmentsToJson(JsonObject attachments)
    {
        var copy = attachments.DeepClone().AsObject();
        foreach (var (_, bundle) in copy)
            MimeBundle.SplitLines(bundle!.AsObject());
        return copy;
    }

    private static JsonNode? OutputToJson(Output output)
    {
        var copy = output.Json.DeepClone().AsObject();
        if (output.Text is { } text)
            copy["text"] = MultilineText.Split(text);
        else if (copy["data"] is JsonObject bundle)
            MimeBundle.SplitLines(bundle);
        return Sorted(copy, []);
    }

    private static JsonObject Sorted(JsonObject unknown, Dictionary<string, JsonNode?> known)
    {
        foreach (var (key, value) in unknown)
            known.TryAdd(key, value?.DeepClone());
        return new JsonObject(known.OrderBy(member => member.Key, StringComparer.Ordinal));
    }
}
