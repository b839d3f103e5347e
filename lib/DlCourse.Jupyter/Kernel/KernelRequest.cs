using System.Text.Json;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Kernel;

/// <summary>A message on its way to whoever handles it.</summary>
/// <param name="Channel">Where it came in.</param>
/// <param name="Message">The message.</param>
/// <param name="Order">How many came in before it, on any channel.</param>
internal sealed record KernelRequest(KernelChannel Channel, IncomingMessage Message, long Order)
{
    /// <summary>What it asks for.</summary>
    public string Type => Message.Header.MessageType;

    /// <summary>Its content.</summary>
    public JsonElement Content => Message.Content;
}
