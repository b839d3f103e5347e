using System.Buffers.Binary;
using System.Net;

namespace DlCourse.Jupyter.Wire;

/// <summary>ROUTER: every message comes with the identity of its sender in front, and goes to the client named in front.</summary>
internal sealed class RouterSocket(string name, IPEndPoint endpoint, ZmtpLimits limits, Action<string> log)
    : BoundSocket(SocketRole.Router, name, endpoint, limits, log)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Peer> byIdentity = [];
    private readonly Dictionary<Peer, byte[]> identities = [];
    private int given;

    /// <summary>Called with each message, the sender's identity first; on the connection's own thread.</summary>
    public event Action<IReadOnlyList<byte[]>>? Received;

    /// <summary>Whether a client of this identity is connected.</summary>
    public bool IsConnected(byte[] identity)
    {
        lock (gate) return byIdentity.ContainsKey(Convert.ToHexString(identity));
    }

    /// <summary>Sends a message to the client whose identity is its first frame.</summary>
    /// <returns>False when that client is not connected, or was disconnected because it took nothing.</returns>
    public bool Send(IReadOnlyList<byte[]> frames)
    {
        Peer? peer;
        lock (gate) byIdentity.TryGetValue(Convert.ToHexString(frames[0]), out peer);
        return peer?.Send([.. frames.Skip(1)]) ?? false;
    }

    /// <inheritdoc />
    protected override void OnConnected(Peer peer, byte[] identity)
    {
        Peer? before;
        lock (gate)
        {
            if (identity.Length == 0)
            {
                identity = new byte[5];
                BinaryPrimitives.WriteInt32BigEndian(identity.AsSpan(1), ++given);
            }

            // A client that has lost its connection comes back under its own name, maybe before we have noticed the loss.
            var key = Convert.ToHexString(identity);
            byIdentity.TryGetValue(key, out before);
            byIdentity[key] = peer;
            identities[peer] = identity;
        }

        before?.Dispose();
    }

    /// <inheritdoc />
    protected override void OnDisconnected(Peer peer)
    {
        lock (gate)
        {
            if (!identities.Remove(peer, out var identity)) return;
            var key = Convert.ToHexString(identity);
            if (byIdentity.TryGetValue(key, out var current) && current == peer) byIdentity.Remove(key);
        }
    }

    /// <inheritdoc />
    protected override void OnMessage(Peer peer, IReadOnlyList<byte[]> frames)
    {
        byte[]? identity;
        lock (gate) identities.TryGetValue(peer, out identity);
        if (identity is not null) Received?.Invoke([identity, .. frames]);
    }
}
