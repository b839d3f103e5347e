using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Site.Markdown;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>The outputs of a cell as HTML: of several representations the richest that a page can show.</summary>
internal sealed partial class OutputRenderer(MarkdownRenderer markdown, OutputScope scope)
{
    /// <summary>All outputs of a cell; empty where it showed nothing.</summary>
    public async Task<string> HtmlAsync(Cell cell)
    {
        if (cell.Outputs.Count == 0) return "";
        var parts = new List<string>();
        foreach (var output in cell.Outputs) parts.Add(await HtmlAsync(output).ConfigureAwait(false));
        return $"<div class=\"outputs\" role=\"group\" aria-label=\"Output\">\n{string.Join('\n', parts)}\n</div>\n";
    }

    private async Task<string> HtmlAsync(Output output) => output.OutputType switch
    {
        "stream" => Lines(output.Text!, (string?)output.Json["name"] == "stderr" ? "stream stderr" : "stream"),
        "error" => Lines(Colours().Replace(string.Join('\n', output.Json["traceback"]!.AsArray().Select(line => (string?)line)), ""), "stream error"),
        _ => await DataAsync(output).ConfigureAwait(false),
    };

    private async Task<string> DataAsync(Output output)
    {
        if (output.Data("text/html") is { } html) return $"<div class=\"shown\" tabindex=\"0\" role=\"group\" aria-label=\"Output\">{scope.Own(html)}</div>";
        if (output.Data("image/svg+xml") is { } svg) return $"<div class=\"shown\">{scope.Own(svg)}</div>";
        foreach (var type in (string[])["image/png", "image/jpeg", "image/gif", "image/webp"])
        {
            if (output.Data(type) is not { } picture) continue;
            var words = HtmlText.Escape(output.Data("text/plain") ?? "A picture");
            return $"<div class=\"shown\"><img src=\"data:{type};base64,{picture.ReplaceLineEndings("")}\" alt=\"{words}\"></div>";
        }

        if (output.Data("text/markdown") is { } text) return $"<div class=\"shown\">{await markdown.HtmlAsync(text).ConfigureAwait(false)}</div>";
        if (output.Data("text/latex") is { } tex) return $"<div class=\"shown\">{await markdown.HtmlAsync(tex).ConfigureAwait(false)}</div>";
        return output.Data("text/plain") is { } plain ? Lines(plain, "stream") : Lines(First(output.Json["data"]), "stream");
    }

    private static string First(JsonNode? data) => data is JsonObject { Count: > 0 } bundle ? bundle.First().Value?.ToJsonString() ?? "" : "";

    private static string Lines(string text, string kind) => $"<pre class=\"{kind}\" tabindex=\"0\" role=\"group\" aria-label=\"Printed\">{HtmlText.Escape(text.TrimEnd('\n'))}</pre>";

    // What a terminal would colour.
    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colours();
}
