using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>Writes JSON as Jupyter does: 1-space indent, LF, final line feed, and only what JSON demands escaped.</summary>
/// <remarks>
/// System.Text.Json's encoders escape emoji, U+2028 and private-use characters, and which ones depends on the runtime's
/// Unicode tables. A committed file may depend on neither, so the text is written here.
/// </remarks>
internal static class JsonText
{
    // A depth at which nothing is broken into lines.
    private const int OneLine = -1;

    /// <summary>The text of a value, a member or item a line.</summary>
    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return text.Append('\n').ToString();
    }

    /// <summary>The text of a value on one line, without a line feed.</summary>
    public static string WriteLine(JsonNode node)
    {
        var text = new StringBuilder();
        Append(text, node, OneLine);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject { Count: 0 }:
                text.Append("{}");
                break;
            case JsonArray { Count: 0 }:
                text.Append("[]");
                break;
            case JsonObject members:
                AppendObject(text, members, depth);
                break;
            case JsonArray items:
                AppendArray(text, items, depth);
                break;
            case JsonValue value when value.TryGetValue<string>(out var content):
                AppendString(text, content);
                break;
            default:
                // Numbers that were read keep their digits: 1.0, 1e5 and integers of any length.
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonObject members, int depth)
    {
        var separator = '{';
        foreach (var (key, value) in members)
        {
            NewLine(text.Append(separator), Inside(depth));
            AppendString(text, key);
            Append(text.Append(depth == OneLine ? ":" : ": "), value, Inside(depth));
            separator = ',';
        }
        NewLine(text, depth).Append('}');
    }

    private static void AppendArray(StringBuilder text, JsonArray items, int depth)
    {
        var separator = '[';
        foreach (var item in items)
        {
            Append(NewLine(text.Append(separator), Inside(depth)), item, Inside(depth));
            separator = ',';
        }
        NewLine(text, depth).Append(']');
    }

    private static int Inside(int depth) => depth == OneLine ? OneLine : depth + 1;

    private static StringBuilder NewLine(StringBuilder text, int depth) => depth == OneLine ? text : text.Append('\n').Append(' ', depth);

    private static void AppendString(StringBuilder text, string content)
    {
        text.Append('"');
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ when char.IsSurrogate(c) => AppendScalar(text, content, ref i),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }

    // UTF-8 cannot hold half a surrogate pair, which a cell may well print; U+FFFD is what a terminal would show.
    private static StringBuilder AppendScalar(StringBuilder text, string content, ref int i)
    {
        if (!Rune.TryGetRuneAt(content, i, out var rune))
            return text.Append('\uFFFD');
        i++;
        return text.Append(rune.ToString());
    }
}
