using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel.Outputs;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Ends the kernel, after everybody has been told.</summary>
internal sealed class ShutdownHandler(IoPub ioPub, Action stop) : IRequestHandler
{
    /// <inheritdoc />
    public string RequestType => "shutdown_request";

    /// <inheritdoc />
    public bool WhileBusy => true;

    /// <inheritdoc />
    public JsonObject Handle(KernelRequest request) => Content(request);

    /// <inheritdoc />
    public void AfterReply(KernelRequest request)
    {
        // Other front ends of the same kernel learn of it on the channel that all read.
        ioPub.Publish("shutdown_reply", request.Message.Header, Content(request));
        stop();
    }

    private static JsonObject Content(KernelRequest request) =>
        new() { ["status"] = "ok", ["restart"] = request.Content.Flag("restart", false) };
}
