using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>Pictures that a text cell carries in the notebook's file.</summary>
internal static class Attachments
{
    /// <summary>The pictures of a cell by name, as addresses that hold them.</summary>
    public static IReadOnlyDictionary<string, string> Of(Cell cell) => (cell.Attachments ?? [])
        .Where(file => file.Value is JsonObject { Count: > 0 })
        .ToDictionary(file => file.Key, file => Address(file.Value!.AsObject().First()));

    private static string Address(KeyValuePair<string, JsonNode?> picture) => $"data:{picture.Key};base64,{MultilineText.Join(picture.Value)?.ReplaceLineEndings("")}";
}
