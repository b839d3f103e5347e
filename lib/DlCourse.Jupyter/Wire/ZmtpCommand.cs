using System.Buffers.Binary;
using System.Text;

namespace DlCourse.Jupyter.Wire;

/// <summary>A command: its name, and what follows it.</summary>
internal sealed record ZmtpCommand(string Name, byte[] Body)
{
    private const int PingTtlBytes = 2;
    private const int PingContextBytes = 16;

    /// <summary>Parses the body of a command frame.</summary>
    public static ZmtpCommand Parse(byte[] frame)
    {
        if (frame.Length == 0 || frame[0] == 0 || frame[0] >= frame.Length) throw new ZmtpProtocolException("A command has no name.");
        return new ZmtpCommand(Encoding.ASCII.GetString(frame, 1, frame[0]), frame[(1 + frame[0])..]);
    }

    /// <summary>READY, which ends the handshake.</summary>
    public static ZmtpCommand Ready(SocketRole role, byte[] identity)
    {
        using var body = new MemoryStream();
        WriteProperty(body, "Socket-Type", Encoding.ASCII.GetBytes(role.WireName()));
        WriteProperty(body, "Identity", identity);
        return new ZmtpCommand("READY", body.ToArray());
    }

    /// <summary>PONG, which answers a PING with its context.</summary>
    public ZmtpCommand Pong()
    {
        if (Body.Length is < PingTtlBytes or > PingTtlBytes + PingContextBytes) throw new ZmtpProtocolException("A PING has the wrong length.");
        return new ZmtpCommand("PONG", Body[PingTtlBytes..]);
    }

    /// <summary>The frame.</summary>
    public ZmtpFrame ToFrame() => new([(byte)Name.Length, .. Encoding.ASCII.GetBytes(Name), .. Body], IsCommand: true);

    /// <summary>The properties that READY carries; their names do not depend on case.</summary>
    public IReadOnlyDictionary<string, byte[]> Properties()
    {
        var properties = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        ReadOnlySpan<byte> rest = Body;
        while (!rest.IsEmpty)
        {
            var name = Encoding.ASCII.GetString(Take(ref rest, Take(ref rest, 1)[0]));
            var size = BinaryPrimitives.ReadUInt32BigEndian(Take(ref rest, sizeof(uint)));
            properties[name] = Take(ref rest, size).ToArray();
        }

        return properties;
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, uint count)
    {
        if (count > rest.Length) throw new ZmtpProtocolException("A property of READY is cut short.");
        var taken = rest[..(int)count];
        rest = rest[(int)count..];
        return taken;
    }

    private static void WriteProperty(MemoryStream body, string name, byte[] value)
    {
        Span<byte> size = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteInt32BigEndian(size, value.Length);
        body.WriteByte((byte)name.Length);
        body.Write(Encoding.ASCII.GetBytes(name));
        body.Write(size);
        body.Write(value);
    }
}
