using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>A value in several representations: mime type → multi-line text, or any JSON for JSON types.</summary>
internal static class MimeBundle
{
    /// <summary>Whether values of this type are JSON rather than text.</summary>
    public static bool IsJson(string mime) =>
        mime == "application/json" || (mime.StartsWith("application/", StringComparison.Ordinal) && mime.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>Writes text as a list of lines, and other data (base64) as one string, as Jupyter does.</summary>
    public static void SplitLines(JsonObject bundle)
    {
        foreach (var (mime, value) in bundle.ToArray())
        {
            if (!IsJson(mime) && MultilineText.Join(value) is { } text)
                bundle[mime] = IsLines(mime) ? MultilineText.Split(text) : JsonValue.Create(text);
        }
    }

    private static bool IsLines(string mime) =>
        mime.StartsWith("text/", StringComparison.Ordinal) || mime is "image/svg+xml" or "application/javascript";
}
