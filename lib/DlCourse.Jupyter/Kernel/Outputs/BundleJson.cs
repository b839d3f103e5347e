using System.Text.Json;
using System.Text.Json.Nodes;

namespace DlCourse.Jupyter.Kernel.Outputs;

/// <summary>Turns texts by mime type into the object that front ends choose from.</summary>
internal static class BundleJson
{
    private const string Plain = "text/plain";
    private const string Html = "text/html";

    /// <summary>The object: JSON types are JSON in it, and there is always a plain text.</summary>
    public static JsonObject Of(IReadOnlyDictionary<string, string> bundle)
    {
        var data = new JsonObject();
        foreach (var (mime, text) in bundle) data[mime] = Value(mime, text);
        if (!bundle.ContainsKey(Plain)) data[Plain] = PlainTextFor(bundle);
        return data;
    }

    private static JsonNode? Value(string mime, string text)
    {
        if (mime != "application/json" && !mime.EndsWith("+json", StringComparison.Ordinal)) return JsonValue.Create(text);
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    private static string PlainTextFor(IReadOnlyDictionary<string, string> bundle)
    {
        if (bundle.TryGetValue(Html, out var html)) return HtmlText.Of(html);
        if (bundle.TryGetValue("text/markdown", out var markdown)) return HtmlText.Shorten(markdown);
        return bundle.Count == 0 ? "" : $"<{bundle.Keys.First()}>";
    }
}
