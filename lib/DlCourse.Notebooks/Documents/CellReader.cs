using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>Reads one cell.</summary>
internal static class CellReader
{
    /// <summary>Reads a cell; <c>metadata</c>, <c>outputs</c> and <c>execution_count</c> may be missing.</summary>
    public static Cell Read(JsonPlace place)
    {
        var json = place.Object();
        var cell = new Cell(Kind(place["cell_type"]), place["source"].Text())
        {
            Id = place.Has("id") ? place["id"].String() : null,
            Metadata = place.Has("metadata") ? NotebookReader.Detached(place["metadata"].Object()) : [],
            Attachments = place.Has("attachments") ? Attachments(place["attachments"]) : null,
            Unknown = NotebookReader.Except(
                json, "attachments", "cell_type", "execution_count", "id", "metadata", "outputs", "source"),
        };
        if (cell.Kind == CellKind.Code)
            ReadRun(place, cell);
        else
            CheckNotRun(place, cell.Kind);
        return cell;
    }

    private static CellKind Kind(JsonPlace place) => place.String() switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        "raw" => CellKind.Raw,
        _ => throw place.Expected("\"code\", \"markdown\" or \"raw\""),
    };

    private static JsonObject Attachments(JsonPlace place)
    {
        foreach (var (name, _) in place.Object())
            place[name].CheckBundle();
        return NotebookReader.Detached(place.Object());
    }

    private static void ReadRun(JsonPlace place, Cell cell)
    {
        if (cell.Attachments is not null)
            throw place["attachments"].Wrong("expected attachments only on markdown and raw cells, found them on a code cell; remove them");
        cell.ExecutionCount = place["execution_count"].Node is null ? null : place["execution_count"].Count();
        if (place.Has("outputs"))
            cell.Outputs.AddRange(place["outputs"].Items().Select(OutputReader.Read));
    }

    private static void CheckNotRun(JsonPlace place, CellKind kind)
    {
        foreach (var key in (string[])["outputs", "execution_count"])
        {
            if (place.Has(key))
                throw place[key].Wrong($"expected this on code cells only, found it on a {kind.ToString().ToLowerInvariant()} cell; remove it");
        }
    }
}
