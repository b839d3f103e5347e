using System.Text.Json;

namespace DlCourse.Tests.Notebooks;

/// <summary>A cell of a lesson as it stands in the file.</summary>
/// <param name="Id">The cell's id.</param>
/// <param name="Kind"><c>code</c> or <c>markdown</c>.</param>
/// <param name="Role">What the course's metadata call it; null for most.</param>
/// <param name="Exercise">The exercise it belongs to; null for most.</param>
/// <param name="Source">Its text.</param>
internal sealed record LessonCell(string Id, string Kind, string? Role, string? Exercise, string Source)
{
    public static LessonCell[] ReadAll(string notebook)
    {
        using var json = JsonDocument.Parse(Repository.Read("notebooks", notebook));
        return [.. json.RootElement.GetProperty("cells").EnumerateArray().Select(Of)];
    }

    public static string[] Topics(string notebook)
    {
        using var json = JsonDocument.Parse(Repository.Read("notebooks", notebook));
        var topics = json.RootElement.GetProperty("metadata").GetProperty("dlcourse").GetProperty("topics");
        return [.. topics.EnumerateArray().Select(topic => topic.GetString()!)];
    }

    private static LessonCell Of(JsonElement cell)
    {
        var mark = cell.GetProperty("metadata").TryGetProperty("dlcourse", out var course) ? course : default;
        var isMarked = mark.ValueKind == JsonValueKind.Object && mark.TryGetProperty("role", out _);
        return new LessonCell(
            cell.GetProperty("id").GetString()!,
            cell.GetProperty("cell_type").GetString()!,
            isMarked ? mark.GetProperty("role").GetString() : null,
            isMarked ? mark.GetProperty("id").GetString() : null,
            string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString())));
    }
}
