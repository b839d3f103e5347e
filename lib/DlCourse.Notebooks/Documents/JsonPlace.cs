using System.Text.Json;
using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>A value in a file together with where it is: reads what must be there, or says what is there instead.</summary>
internal readonly record struct JsonPlace(string File, string Path, JsonNode? Node)
{
    /// <summary>The value at a key, null where there is none.</summary>
    public JsonPlace this[string key] => new(File, JsonPath.Append(Path, key), (Node as JsonObject)?[key]);

    /// <summary>The items of an array.</summary>
    public IEnumerable<JsonPlace> Items()
    {
        var (file, path) = (File, Path);
        return Array().Select((item, i) => new JsonPlace(file, JsonPath.Append(path, i), item));
    }

    /// <summary>Whether the object has a key.</summary>
    public bool Has(string key) => Node is JsonObject members && members.ContainsKey(key);

    /// <summary>The value as an object.</summary>
    public JsonObject Object() => Node as JsonObject ?? throw Expected("an object");

    /// <summary>The value as an array.</summary>
    public JsonArray Array() => Node as JsonArray ?? throw Expected("a list");

    /// <summary>The value as a string.</summary>
    public string String() => Node?.GetValueKind() == JsonValueKind.String ? Node.GetValue<string>() : throw Expected("a string");

    /// <summary>The value as a string that may be stored as a list of lines.</summary>
    public string Text() => MultilineText.Join(Node) ?? throw Expected("a string or a list of strings");

    /// <summary>The value as a whole number of at least 0.</summary>
    public int Count() =>
        Node is JsonValue value && value.TryGetValue<int>(out var number) && number >= 0 ? number : throw Expected("a whole number");

    /// <summary>Checks that the value is a mime bundle: text per type, or any JSON for JSON types.</summary>
    public void CheckBundle()
    {
        foreach (var (mime, _) in Object())
        {
            if (!MimeBundle.IsJson(mime))
                _ = this[mime].Text();
        }
    }

    /// <summary>The error that another value was expected here.</summary>
    public NotebookFormatException Expected(string what) => Wrong($"expected {what}, found {Found()}");

    /// <summary>An error about this place.</summary>
    public NotebookFormatException Wrong(string problem) => new(File, Path.Length == 0 ? JsonPath.Root : Path, problem);

    private string Found() => Node switch
    {
        null => "nothing (the key is missing or null)",
        JsonObject => "an object",
        JsonArray array => MultilineText.IsText(array) ? "a list of strings" : "a list",
        _ => Shortened(Node.ToJsonString()),
    };

    private static string Shortened(string json) => json.Length <= 40 ? json : json[..40] + "…";
}
