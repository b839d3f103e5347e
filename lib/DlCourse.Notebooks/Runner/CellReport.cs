using System.Text.Json.Serialization;

namespace DlCourse.Notebooks.Runner;

/// <summary>What became of one cell.</summary>
/// <param name="Index">Its 0-based position among all cells of the notebook.</param>
/// <param name="Id">Its id.</param>
/// <param name="Role"><c>demo</c>, <c>exercise</c>, <c>check</c>, <c>hint</c> or <c>quiz</c>; <c>solution</c> for an exercise cell in whose place its solution ran.</param>
/// <param name="Status">How it came out.</param>
/// <param name="Seconds">How long it ran.</param>
/// <param name="Error">Why it did not pass.</param>
public sealed record CellReport(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("status")] RunStatus Status,
    [property: JsonPropertyName("seconds")] double Seconds,
    [property: JsonPropertyName("error")] string? Error = null);
