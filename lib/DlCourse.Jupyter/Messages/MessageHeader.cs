using System.Text.Json.Nodes;

namespace DlCourse.Jupyter.Messages;

/// <summary>What a message says about itself.</summary>
/// <param name="MessageId">Identifies it.</param>
/// <param name="MessageType">What it asks or tells.</param>
/// <param name="Session">Identifies whoever sent it.</param>
/// <param name="Json">The header as it came: replies carry it back unchanged.</param>
public sealed record MessageHeader(string MessageId, string MessageType, string Session, ReadOnlyMemory<byte> Json)
{
    /// <summary>The version of the messaging protocol.</summary>
    public const string ProtocolVersion = "5.4";

    /// <summary>Makes the header of a message of our own.</summary>
    public static MessageHeader New(string messageType, string session)
    {
        var id = Guid.NewGuid().ToString("N");
        var json = new JsonObject
        {
            ["msg_id"] = id,
            ["msg_type"] = messageType,
            ["session"] = session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture),
            ["version"] = ProtocolVersion,
        };
        return new MessageHeader(id, messageType, session, JupyterJson.Bytes(json));
    }
}
