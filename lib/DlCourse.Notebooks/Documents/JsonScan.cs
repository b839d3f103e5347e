using System.Globalization;
using System.Text.Json;

namespace DlCourse.Notebooks.Documents;

/// <summary>One pass over JSON text that finds everything a later, lazy reading would stumble over.</summary>
internal static class JsonScan
{
    /// <summary>Throws for bad syntax, too deep nesting, strings that are not Unicode, and keys that come twice.</summary>
    public static void Check(ReadOnlySpan<byte> utf8, string name)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = StrictJson.MaxDepth });
        var path = new JsonPath();
        try
        {
            while (reader.Read())
                Step(ref reader, path, name);
        }
        catch (JsonException e)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");
            var within = path.ToString();
            throw new NotebookFormatException(name, within == JsonPath.Root ? place : $"{place} (in {within})", Explain(e, utf8), e);
        }
        catch (InvalidOperationException e)
        {
            // GetString on an escape such as \ud83d without its other half.
            throw new NotebookFormatException(name, path.ToString(), "expected Unicode text, found half of a surrogate pair (a \\ud… escape alone)", e);
        }
    }

    private static void Step(ref Utf8JsonReader reader, JsonPath path, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                var key = reader.GetString()!;
                if (!path.EnterKey(key))
                    throw new NotebookFormatException(name, path.ToString(), "expected every key once, found this one twice; remove one");
                return;
            case JsonTokenType.StartObject:
                path.EnterItem();
                path.Push(isObject: true);
                return;
            case JsonTokenType.StartArray:
                path.EnterItem();
                path.Push(isObject: false);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                path.Pop();
                return;
            case JsonTokenType.String:
                path.EnterItem();
                _ = reader.GetString();
                return;
            default:
                path.EnterItem();
                return;
        }
    }

    private static string Explain(JsonException error, ReadOnlySpan<byte> utf8)
    {
        if (IsConflictMarker(Line(utf8, error.LineNumber ?? 0)))
            return "expected JSON, found a marker of an unresolved git merge; resolve the conflict first";
        var text = error.Message;
        var end = text.IndexOf(" LineNumber:", StringComparison.Ordinal);
        text = end < 0 ? text : text[..end];
        return text.Contains("maximum configured depth", StringComparison.Ordinal)
            ? $"expected at most {StrictJson.MaxDepth} levels of nesting, found more"
            : "expected JSON, found something else or an early end: " + text;
    }

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> utf8, long number)
    {
        for (; number > 0; number--)
            utf8 = utf8[(utf8.IndexOf((byte)'\n') + 1)..];
        return utf8;
    }

    private static bool IsConflictMarker(ReadOnlySpan<byte> line) =>
        line.StartsWith("<<<<<<< "u8) || line.StartsWith("======="u8) || line.StartsWith(">>>>>>> "u8);
}
