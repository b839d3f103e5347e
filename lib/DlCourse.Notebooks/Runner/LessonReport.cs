using System.Text.Json.Serialization;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Runner;

/// <summary>What became of one notebook.</summary>
/// <param name="Id">The lesson: the part of the file's name before the first hyphen, or the whole name.</param>
/// <param name="Path">The file.</param>
/// <param name="Mode"><c>as-shipped</c> or <c>solved</c>.</param>
/// <param name="Status">The worst of its cells.</param>
/// <param name="Seconds">How long it took, the start of its process included.</param>
/// <param name="Cells">Its code cells, in order.</param>
public sealed record LessonReport(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("mode")] string Mode,
    [property: JsonPropertyName("status")] RunStatus Status,
    [property: JsonPropertyName("seconds")] double Seconds,
    [property: JsonPropertyName("cells")] IReadOnlyList<CellReport> Cells)
{
    /// <summary>The notebook with its outputs.</summary>
    [JsonIgnore]
    public NotebookDocument Executed { get; init; } = new();
}
