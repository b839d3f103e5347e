using System.Net;
using System.Net.Sockets;

namespace DlCourse.Jupyter.Wire;

/// <summary>A socket that clients connect to. Each role says what it does with what they send.</summary>
internal abstract class BoundSocket : IDisposable
{
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly HashSet<ZmtpConnection> connections = [];
    private readonly HashSet<Peer> peers = [];
    private readonly Socket listener;
    private readonly string name;
    private volatile bool closed;

    /// <summary>Listens.</summary>
    /// <param name="role">What kind of socket this is.</param>
    /// <param name="name">Its name in the log.</param>
    /// <param name="endpoint">Where: an address of this machine that others cannot reach.</param>
    /// <param name="limits">What clients may ask for.</param>
    /// <param name="log">Receives one line for everything that is refused.</param>
    protected BoundSocket(SocketRole role, string name, IPEndPoint endpoint, ZmtpLimits limits, Action<string> log)
    {
        if (!IPAddress.IsLoopback(endpoint.Address)) throw new ArgumentException($"{endpoint.Address} is not a loopback address.", nameof(endpoint));
        (Role, this.name, Limits, Log) = (role, name, limits, log);
        listener = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(endpoint);
        listener.Listen(limits.Connections);
        Endpoint = (IPEndPoint)listener.LocalEndPoint!;
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Endpoint { get; }

    protected SocketRole Role { get; }

    protected ZmtpLimits Limits { get; }

    protected Action<string> Log { get; }

    /// <summary>The peers that have greeted.</summary>
    protected IReadOnlyList<Peer> Peers
    {
        get
        {
            lock (gate) return [.. peers];
        }
    }

    /// <summary>Begins to accept clients.</summary>
    public void Start() => new Thread(Accept) { IsBackground = true, Name = name + " listener" }.Start();

    /// <summary>Sends what is queued, for a second at most, and closes everything.</summary>
    public void Dispose()
    {
        if (closed) return;
        closed = true;
        listener.Dispose();
        foreach (var peer in Peers) peer.Flush(Linger);
        lock (gate)
        {
            foreach (var peer in peers) peer.Dispose();
            foreach (var connection in connections) connection.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>A peer has greeted.</summary>
    protected virtual void OnConnected(Peer peer, byte[] identity)
    {
    }

    /// <summary>A peer has gone.</summary>
    protected virtual void OnDisconnected(Peer peer)
    {
    }

    /// <summary>A peer sent a message.</summary>
    protected abstract void OnMessage(Peer peer, IReadOnlyList<byte[]> frames);

    /// <summary>A peer sent a command that the protocol itself has not dealt with.</summary>
    protected virtual void OnCommand(Peer peer, ZmtpCommand command)
    {
    }

    private void Accept()
    {
        while (!closed)
        {
            try
            {
                Admit(listener.Accept());
            }
            catch (SocketException e) when (!closed)
            {
                // Out of file descriptors, say: others may free some.
                Log($"{name}: a connection could not be accepted: {e.Message}");
                Thread.Sleep(100);
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Admit(Socket client)
    {
        var connection = new ZmtpConnection(client, Limits);
        lock (gate)
        {
            if (connections.Count < Limits.Connections && !closed)
            {
                connections.Add(connection);
                new Thread(() => Serve(connection)) { IsBackground = true, Name = name + " reader" }.Start();
                return;
            }
        }

        Log($"{name}: a connection was refused: there are {Limits.Connections} already.");
        connection.Dispose();
    }

    private void Serve(ZmtpConnection connection)
    {
        Peer? peer = null;
        try
        {
            connection.Handshake(Role, [], Limits.Handshake);
            peer = new Peer(connection, Limits, name);
            lock (gate) peers.Add(peer);
            OnConnected(peer, connection.PeerIdentity);
            while (true) Dispatch(peer, peer.Read());
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // The peer has gone, or we have closed it.
        }
        catch (Exception e)
        {
            // Whatever a peer sends, only its own connection ends.
            Log($"{name}: a connection was closed: {e.Message}");
        }
        finally
        {
            lock (gate)
            {
                connections.Remove(connection);
                if (peer is not null) peers.Remove(peer);
            }

            if (peer is not null) OnDisconnected(peer);
            peer?.Dispose();
            connection.Dispose();
        }
    }

    private void Dispatch(Peer peer, IReadOnlyList<ZmtpFrame> frames)
    {
        if (!frames[0].IsCommand)
        {
            OnMessage(peer, [.. frames.Select(frame => frame.Body)]);
            return;
        }

        var command = ZmtpCommand.Parse(frames[0].Body);
        if (command.Name == "PING") peer.Send(command.Pong());
        else OnCommand(peer, command);
    }
}
