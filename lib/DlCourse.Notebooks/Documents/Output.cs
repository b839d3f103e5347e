using System.Globalization;
using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>One output of a code cell: the JSON object of the file, unknown keys included, with readers for what is defined.</summary>
public sealed class Output
{
    internal Output(JsonObject json) => Json = json;

    /// <summary>The output as it stands in the file.</summary>
    public JsonObject Json { get; }

    /// <summary><c>stream</c>, <c>display_data</c>, <c>execute_result</c> or <c>error</c>.</summary>
    public string OutputType => Json["output_type"]!.GetValue<string>();

    /// <summary>The text of a stream; null for other outputs.</summary>
    public string? Text => OutputType == "stream" ? MultilineText.Join(Json["text"]) : null;

    /// <summary>The representation of a display or result in one mime type, JSON types as JSON text; null where there is none.</summary>
    /// <param name="mime">A mime type such as <c>text/html</c>.</param>
    public string? Data(string mime)
    {
        if (Json["data"] is not JsonObject bundle || !bundle.TryGetPropertyValue(mime, out var value))
            return null;
        return MimeBundle.IsJson(mime) ? value?.ToJsonString() ?? "null" : MultilineText.Join(value);
    }

    /// <summary>Text that a cell wrote to <c>stdout</c> or <c>stderr</c>.</summary>
    /// <param name="name">The stream's name.</param>
    /// <param name="text">What was written.</param>
    public static Output Stream(string name, string text) =>
        new(new JsonObject { ["name"] = name, ["output_type"] = "stream", ["text"] = MultilineText.Split(text) });

    /// <summary>Something a cell displayed.</summary>
    /// <param name="bundle">Its representations: mime type → text; JSON types as JSON text.</param>
    public static Output DisplayData(IReadOnlyDictionary<string, string> bundle) =>
        new(new JsonObject { ["data"] = ToJson(bundle), ["metadata"] = new JsonObject(), ["output_type"] = "display_data" });

    /// <summary>The value of a cell's last expression.</summary>
    /// <param name="bundle">Its representations: mime type → text; JSON types as JSON text.</param>
    /// <param name="executionCount">The number in the cell's prompt.</param>
    public static Output ExecuteResult(IReadOnlyDictionary<string, string> bundle, int? executionCount) =>
        new(new JsonObject
        {
            ["data"] = ToJson(bundle),
            ["execution_count"] = executionCount,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        });

    /// <summary>The error that stopped a cell.</summary>
    /// <param name="name">The error's kind, for instance the exception's type.</param>
    /// <param name="value">Its message.</param>
    /// <param name="traceback">What the front end shows, line by line.</param>
    public static Output Error(string name, string value, IEnumerable<string> traceback)
    {
        var lines = new JsonArray([.. traceback.Select(line => (JsonNode?)JsonValue.Create(line))]);
        return new(new JsonObject { ["ename"] = name, ["evalue"] = value, ["output_type"] = "error", ["traceback"] = lines });
    }

    /// <summary>The output's type and, for a stream, its name.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{OutputType}{(OutputType == "stream" ? " " + Json["name"] : "")}");

    private static JsonObject ToJson(IReadOnlyDictionary<string, string> bundle)
    {
        var data = new JsonObject();
        foreach (var (mime, text) in bundle.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            data[mime] = MimeBundle.IsJson(mime) ? ParseOrQuote(text) : text;
        MimeBundle.SplitLines(data);
        return data;
    }

    // Text that claims to be JSON and is not, or that could not be read back from a file, is still shown: as a string.
    private static JsonNode? ParseOrQuote(string text)
    {
        try
        {
            return StrictJson.Parse(text, "output");
        }
        catch (NotebookFormatException)
        {
            return JsonValue.Create(text);
        }
    }
}
