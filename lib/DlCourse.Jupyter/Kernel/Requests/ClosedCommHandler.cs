using System.Text.Json.Nodes;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Takes messages of comms that are closed already: they crossed our <c>comm_close</c> on the way.</summary>
/// <param name="type"><c>comm_msg</c> or <c>comm_close</c>.</param>
internal sealed class ClosedCommHandler(string type) : IRequestHandler
{
    /// <inheritdoc />
    public string RequestType => type;

    /// <inheritdoc />
    public JsonObject? Handle(KernelRequest request) => null;
}
