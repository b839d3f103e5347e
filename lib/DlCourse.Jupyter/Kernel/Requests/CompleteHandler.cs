using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;
using DlCourse.Notebooks.Language;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Says what could stand at the cursor.</summary>
internal sealed class CompleteHandler(SessionLanguage language) : IRequestHandler
{
    /// <inheritdoc />
    public string RequestType => "complete_request";

    /// <inheritdoc />
    public JsonObject Handle(KernelRequest request)
    {
        var code = request.Content.Text("code") ?? "";
        var cursor = CodePoints.ToUtf16(code, request.Content.Number("cursor_pos", int.MaxValue));
        var list = language.CompleteAsync(code, cursor).GetAwaiter().GetResult();
        var start = CodePoints.FromUtf16(code, list.Start);
        var end = CodePoints.FromUtf16(code, list.End);
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. list.Items.Select(item => (JsonNode)item.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                // Front ends draw a symbol for the kind; the name of the property is the one they all look for.
                ["_jupyter_types_experimental"] = new JsonArray([.. list.Items.Select(item => (JsonNode)Typed(item, start, end))]),
            },
        };
    }

    private static JsonObject Typed(CompletionItem item, int start, int end) => new()
    {
        ["text"] = item.Text,
        ["type"] = item.Kind.ToLowerInvariant(),
        ["start"] = start,
        ["end"] = end,
    };
}
