using System.Net.Sockets;
using System.Text;

namespace DlCourse.Jupyter.Wire;

/// <summary>
/// One TCP connection that speaks ZMTP. Reads and writes block, and each connection has threads of its own for them: a cell that keeps
/// every thread of the pool busy then delays neither its interrupt nor the heartbeat.
/// </summary>
internal sealed class ZmtpConnection : IDisposable
{
    private const int MostIdentityBytes = 255;
    private const int WriteBuffer = 64 << 10;
    private readonly Socket socket;
    private readonly Stream output;
    private readonly FrameReader reader;

    /// <summary>Wraps a connected socket.</summary>
    public ZmtpConnection(Socket socket, ZmtpLimits limits)
    {
        this.socket = socket;
        socket.NoDelay = true;
        var stream = new NetworkStream(socket, ownsSocket: true);
        output = new BufferedStream(stream, WriteBuffer);
        reader = new FrameReader(new BufferedStream(stream, WriteBuffer), limits);
    }

    /// <summary>The identity that the peer gave itself; empty where it gave none.</summary>
    public byte[] PeerIdentity { get; private set; } = [];

    /// <summary>Greets, and checks that the peer is one that this role can talk to.</summary>
    /// <exception cref="ZmtpProtocolException">It is not.</exception>
    public void Handshake(SocketRole role, byte[] identity, TimeSpan within)
    {
        // Closing the socket is what ends a blocked read, however slowly the bytes trickle in.
        using var deadline = new Timer(_ => Dispose(), null, within, Timeout.InfiniteTimeSpan);
        output.Write(ZmtpGreeting.Bytes());
        output.Flush();
        Span<byte> greeting = stackalloc byte[ZmtpGreeting.Length];
        reader.Fill(greeting);
        ZmtpGreeting.Check(greeting);

        Write(ZmtpCommand.Ready(role, identity));
        var first = reader.Read()[0];
        if (!first.IsCommand) throw new ZmtpProtocolException("A peer sent a message before READY.");
        var ready = ZmtpCommand.Parse(first.Body);
        if (ready.Name != "READY") throw new ZmtpProtocolException($"A peer sent {Printable(ready.Name)} in place of READY.");
        Accept(role, ready.Properties());
    }

    /// <summary>Reads the next command or message.</summary>
    public IReadOnlyList<ZmtpFrame> Read() => reader.Read();

    /// <summary>Writes one message.</summary>
    public void Write(IReadOnlyList<byte[]> frames)
    {
        FrameWriter.WriteMessage(output, frames);
        output.Flush();
    }

    /// <summary>Writes one command.</summary>
    public void Write(ZmtpCommand command)
    {
        FrameWriter.Write(output, command.ToFrame());
        output.Flush();
    }

    /// <inheritdoc />
    public void Dispose() => socket.Dispose();

    private static string Printable(string text) => new([.. text.Take(20).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '?')]);

    private void Accept(SocketRole role, IReadOnlyDictionary<string, byte[]> properties)
    {
        var type = properties.TryGetValue("Socket-Type", out var name) ? Encoding.ASCII.GetString(name) : "";
        if (!role.Accepts(type)) throw new ZmtpProtocolException($"A {role.WireName()} socket cannot talk to a peer of type '{Printable(type)}'.");
        PeerIdentity = properties.TryGetValue("Identity", out var identity) ? identity : [];

        // Identities that begin with zero are ours to give.
        if (PeerIdentity.Length > MostIdentityBytes || PeerIdentity is [0, ..]) throw new ZmtpProtocolException("A peer has an identity that is not allowed.");
    }
}
