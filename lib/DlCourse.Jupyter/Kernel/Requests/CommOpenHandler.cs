using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel.Outputs;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Closes every comm that a front end opens: as the protocol wants it for targets that a kernel does not know.</summary>
internal sealed class CommOpenHandler(IoPub ioPub) : IRequestHandler
{
    /// <inheritdoc />
    public string RequestType => "comm_open";

    /// <inheritdoc />
    public JsonObject? Handle(KernelRequest request)
    {
        var content = new JsonObject { ["comm_id"] = request.Content.Text("comm_id") ?? "", ["data"] = new JsonObject() };
        ioPub.Publish("comm_close", request.Message.Header, content);
        return null;
    }
}
