using System.Text.Json.Nodes;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Stops the running cell.</summary>
internal sealed class InterruptHandler(ScriptSession session) : IRequestHandler
{
    /// <inheritdoc />
    public string RequestType => "interrupt_request";

    /// <inheritdoc />
    public bool WhileBusy => true;

    /// <inheritdoc />
    public JsonObject Handle(KernelRequest request)
    {
        session.Interrupt();
        return new JsonObject { ["status"] = "ok" };
    }
}
