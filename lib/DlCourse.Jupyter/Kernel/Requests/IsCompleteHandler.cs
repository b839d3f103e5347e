using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;
using DlCourse.Notebooks.Language;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Tells a console whether Enter runs the code or begins another line of it.</summary>
internal sealed class IsCompleteHandler(SessionLanguage language) : IRequestHandler
{
    /// <inheritdoc />
    public string RequestType => "is_complete_request";

    /// <inheritdoc />
    public JsonObject Handle(KernelRequest request)
    {
        var answer = language.IsComplete(request.Content.Text("code") ?? "");
        var content = new JsonObject { ["status"] = answer.Status.ToString().ToLowerInvariant() };
        if (answer.Status == Completeness.Incomplete) content["indent"] = answer.Indent;
        return content;
    }
}
