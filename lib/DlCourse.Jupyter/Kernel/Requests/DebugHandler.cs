using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Says, in the words of the Debug Adapter Protocol, that there is no debugger.</summary>
internal sealed class DebugHandler : IRequestHandler
{
    /// <inheritdoc />
    public string RequestType => "debug_request";

    /// <inheritdoc />
    public bool WhileBusy => true;

    /// <inheritdoc />
    public JsonObject Handle(KernelRequest request) => new()
    {
        ["type"] = "response",
        ["seq"] = 0,
        ["request_seq"] = request.Content.Number("seq", 0),
        ["command"] = request.Content.Text("command") ?? "",
        ["success"] = false,
        ["message"] = "This kernel has no debugger.",
    };
}
