using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DlCourse.Jupyter.Messages;

/// <summary>JSON as it goes over the wire.</summary>
internal static class JupyterJson
{
    private const int MostDepth = 64;

    /// <summary>An empty object.</summary>
    public static readonly byte[] Empty = "{}"u8.ToArray();

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = MostDepth };

    /// <summary>The UTF-8 text.</summary>
    public static byte[] Bytes(JsonNode node)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing)) node.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Parses an object.</summary>
    /// <exception cref="RefusedMessageException">It is not one.</exception>
    public static JsonElement Object(byte[] utf8, string what)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Reading);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new RefusedMessageException($"its {what} is not a JSON object");
        }
        catch (JsonException)
        {
            throw new RefusedMessageException($"its {what} is not JSON");
        }
    }

    /// <summary>The value of a property as text; null where there is none.</summary>
    public static string? Text(this JsonElement element, string name)
    {
        try
        {
            return Find(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // An escape that is half of a surrogate pair.
            return null;
        }
    }

    /// <summary>The value of a property as a truth value.</summary>
    public static bool Flag(this JsonElement element, string name, bool otherwise) =>
        Find(element, name) is { ValueKind: JsonValueKind.True or JsonValueKind.False } value ? value.GetBoolean() : otherwise;

    /// <summary>The value of a property as a whole number.</summary>
    public static int Number(this JsonElement element, string name, int otherwise) =>
        Find(element, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : otherwise;

    /// <summary>The properties of an object that is a property; none where there is none.</summary>
    public static IEnumerable<JsonProperty> Properties(this JsonElement element, string name) =>
        Find(element, name) is { ValueKind: JsonValueKind.Object } value ? value.EnumerateObject() : [];

    private static JsonElement? Find(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
