using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;
using DlCourse.Notebooks.Language;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Says what stands at the cursor.</summary>
internal sealed class InspectHandler(SessionLanguage language) : IRequestHandler
{
    /// <inheritdoc />
    public string RequestType => "inspect_request";

    /// <inheritdoc />
    public JsonObject Handle(KernelRequest request)
    {
        var code = request.Content.Text("code") ?? "";
        var cursor = CodePoints.ToUtf16(code, request.Content.Number("cursor_pos", int.MaxValue));
        var found = language.InspectAsync(code, cursor).GetAwaiter().GetResult();
        var data = new JsonObject();
        if (found is not null)
        {
            data["text/plain"] = found.PlainText;
            data["text/markdown"] = found.Markdown;
        }

        return new JsonObject { ["status"] = "ok", ["found"] = found is not null, ["data"] = data, ["metadata"] = new JsonObject() };
    }
}
