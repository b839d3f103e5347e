using System.Text.Json.Nodes;

namespace DlCourse.Jupyter.Messages;

/// <summary>A message from the kernel.</summary>
/// <param name="Identities">Whom it goes to; on the channel of outputs: its topic.</param>
/// <param name="Header">What it says about itself.</param>
/// <param name="Parent">The header of the message that caused it; null where none did.</param>
/// <param name="Content">Its content.</param>
public sealed record OutgoingMessage(IReadOnlyList<byte[]> Identities, MessageHeader Header, MessageHeader? Parent, JsonObject Content);
