namespace DlCourse.Jupyter.Messages;

/// <summary>
/// Turns frames into messages and back: identities, a delimiter, the signature, four JSON objects, binary buffers. Nothing passes that
/// is not signed with the key, or that has passed before.
/// </summary>
internal sealed class MessageCodec(ReadOnlyMemory<byte> key)
{
    private const int JsonFrames = 4;
    private const int MostIdText = 1024;
    private readonly MessageSigner signer = new(key);
    private readonly ReplayGuard replays = new();

    private static ReadOnlySpan<byte> Delimiter => "<IDS|MSG>"u8;

    /// <summary>Decodes and verifies a message.</summary>
    /// <exception cref="RefusedMessageException">It is malformed, not signed with the key, or a repetition.</exception>
    public IncomingMessage Decode(IReadOnlyList<byte[]> frames)
    {
        var at = 0;
        while (at < frames.Count && !frames[at].AsSpan().SequenceEqual(Delimiter)) at++;
        if (at == frames.Count) throw new RefusedMessageException("it has no delimiter");
        if (frames.Count < at + 2 + JsonFrames) throw new RefusedMessageException("it has too few frames");

        var signature = frames[at + 1];
        List<byte[]> json = [frames[at + 2], frames[at + 3], frames[at + 4], frames[at + 5]];
        if (signature.Length == 0) throw new RefusedMessageException("it is not signed");
        if (!signer.Verify(signature, json)) throw new RefusedMessageException("its signature is wrong");
        if (!replays.Remember(signature)) throw new RefusedMessageException("it has been received before");

        var parent = JupyterJson.Object(json[1], "parent header");
        return new IncomingMessage(
            [.. frames.Take(at)],
            Header(json[0]),
            parent.Text("msg_id"),
            JupyterJson.Object(json[2], "metadata"),
            JupyterJson.Object(json[3], "content"),
            [.. frames.Skip(at + 2 + JsonFrames)]);
    }

    /// <summary>Encodes and signs a message.</summary>
    public IReadOnlyList<byte[]> Encode(OutgoingMessage message)
    {
        byte[][] json =
        [
            message.Header.Json.ToArray(),
            message.Parent?.Json.ToArray() ?? JupyterJson.Empty,
            JupyterJson.Empty,
            JupyterJson.Bytes(message.Content),
        ];
        return [.. message.Identities, Delimiter.ToArray(), signer.Sign(json), .. json];
    }

    private static MessageHeader Header(byte[] json)
    {
        var header = JupyterJson.Object(json, "header");
        var id = header.Text("msg_id");
        var type = header.Text("msg_type");
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(type)) throw new RefusedMessageException("its header has no id or type");
        if (id.Length > MostIdText || type.Length > MostIdText) throw new RefusedMessageException("its header is too long");
        return new MessageHeader(id, type, header.Text("session") ?? "", json);
    }
}
