using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Tests.Documents;

/// <summary>A notebook's JSON with every multi-line text as one string: the one difference that reading and writing may make.</summary>
internal static class JoinedText
{
    public static JsonNode Of(string json)
    {
        var root = JsonNode.Parse(json, documentOptions: new() { MaxDepth = 500 })!;
        foreach (var cell in root["cells"]!.AsArray())
        {
            Join(cell!.AsObject(), "source");
            foreach (var output in (cell["outputs"] as JsonArray) ?? [])
            {
                Join(output!.AsObject(), "text");
                JoinBundle(output["data"]);
            }
            foreach (var (_, bundle) in (cell["attachments"] as JsonObject) ?? [])
                JoinBundle(bundle);
        }
        return root;
    }

    private static void JoinBundle(JsonNode? bundle)
    {
        if (bundle is not JsonObject types)
            return;
        foreach (var mime in types.Select(type => type.Key).Where(mime => !mime.EndsWith("json", StringComparison.Ordinal)).ToList())
            Join(types, mime);
    }

    private static void Join(JsonObject owner, string key)
    {
        if (owner[key] is JsonArray lines)
            owner[key] = string.Concat(lines.Select(line => line!.GetValue<string>()));
    }
}
