using System.Text.Json;
using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>Jupyter's multi-line strings: in the file a string or a list of strings, to us one string.</summary>
internal static class MultilineText
{
    /// <summary>Whether a value is a string or a list of strings.</summary>
    public static bool IsText(JsonNode? node) => node switch
    {
        JsonValue value => value.GetValueKind() == JsonValueKind.String,
        JsonArray array => array.All(line => line?.GetValueKind() == JsonValueKind.String),
        _ => false,
    };

    /// <summary>The value as one string; null where it is not text.</summary>
    public static string? Join(JsonNode? node)
    {
        if (!IsText(node))
            return null;
        return node is JsonArray lines ? string.Concat(lines.Select(line => line!.GetValue<string>())) : node!.GetValue<string>();
    }

    /// <summary>The list of lines that Jupyter writes: each keeps its line feed, and an empty text is an empty list.</summary>
    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed + 1;
            lines.Add((JsonNode?)JsonValue.Create(text[start..end]));
            start = end;
        }
        return lines;
    }
}
