using System.Text.Json.Nodes;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Lists the open comms: this kernel has no targets, so there are none.</summary>
internal sealed class CommInfoHandler : IRequestHandler
{
    /// <inheritdoc />
    public string RequestType => "comm_info_request";

    /// <inheritdoc />
    public JsonObject Handle(KernelRequest request) => new() { ["status"] = "ok", ["comms"] = new JsonObject() };
}
