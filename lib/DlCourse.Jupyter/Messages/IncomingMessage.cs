using System.Text.Json;

namespace DlCourse.Jupyter.Messages;

/// <summary>A message from a front end whose signature has been verified.</summary>
/// <param name="Identities">The way back to its sender: one frame or more.</param>
/// <param name="Header">What it says about itself.</param>
/// <param name="ParentId">The id of the message that it answers; null where it answers none.</param>
/// <param name="Metadata">Its metadata, an object.</param>
/// <param name="Content">Its content, an object.</param>
/// <param name="Buffers">Binary frames after it.</param>
public sealed record IncomingMessage(
    IReadOnlyList<byte[]> Identities,
    MessageHeader Header,
    string? ParentId,
    JsonElement Metadata,
    JsonElement Content,
    IReadOnlyList<byte[]> Buffers);
