using System.Text;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Tests.Messages;

/// <summary>Messages as a front end sends them.</summary>
internal static class ClientMessage
{
    public static readonly byte[] Key = "secret"u8.ToArray();

    private static int count;

    /// <summary>The frames of a signed message, with identities of more than one frame.</summary>
    public static List<byte[]> Frames(string type, JsonObject content, byte[]? key = null)
    {
        var header = MessageHeader.New(type, "client");
        byte[][] json = [header.Json.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), JupyterJson.Bytes(content)];
        return ["client"u8.ToArray(), "inner"u8.ToArray(), "<IDS|MSG>"u8.ToArray(), new MessageSigner(key ?? Key).Sign(json), .. json];
    }

    /// <summary>The same, decoded.</summary>
    public static IncomingMessage Of(string type, JsonObject? content = null, string? parent = null)
    {
        var id = $"request-{Interlocked.Increment(ref count)}";
        var header = Encoding.UTF8.GetBytes(new JsonObject { ["msg_id"] = id, ["msg_type"] = type, ["session"] = "client" }.ToJsonString());
        using var empty = System.Text.Json.JsonDocument.Parse("{}");
        var body = JupyterJson.Object(JupyterJson.Bytes(content ?? []), "content");
        return new IncomingMessage(["client"u8.ToArray()], new MessageHeader(id, type, "client", header), parent, empty.RootElement.Clone(), body, []);
    }
}
