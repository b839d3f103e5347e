using System.Net;
using System.Net.Sockets;
using System.Text;
using DlCourse.Jupyter.Wire;

namespace DlCourse.Jupyter.Tests.Wire;

/// <summary>The connecting side of a socket, as far as tests need one.</summary>
internal sealed class ZmtpClient : IDisposable
{
    private readonly ZmtpConnection connection;

    public ZmtpClient(IPEndPoint endpoint, SocketRole role, string identity = "")
    {
        Socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { ReceiveTimeout = 10_000 };
        Socket.Connect(endpoint);
        connection = new ZmtpConnection(Socket, ZmtpLimits.Default);
        connection.Handshake(role, Encoding.UTF8.GetBytes(identity), TimeSpan.FromSeconds(5));
    }

    public Socket Socket { get; }

    public void Send(params byte[][] frames) => connection.Write(frames);

    public void Send(params string[] frames) => Send([.. frames.Select(Encoding.UTF8.GetBytes)]);

    public void Send(ZmtpCommand command) => connection.Write(command);

    public IReadOnlyList<byte[]> Receive() => [.. connection.Read().Select(frame => frame.Body)];

    public ZmtpCommand ReceiveCommand() => ZmtpCommand.Parse(connection.Read().Single().Body);

    public string ReceiveText() => string.Join('|', Receive().Select(Encoding.UTF8.GetString));

    /// <summary>Whether the other side closes the connection within a few seconds.</summary>
    public bool IsClosedByPeer()
    {
        try
        {
            while (true) connection.Read();
        }
        catch (IOException e)
        {
            return e is EndOfStreamException || e.InnerException is SocketException { SocketErrorCode: not SocketError.TimedOut and not SocketError.WouldBlock };
        }
    }

    public void Dispose() => connection.Dispose();
}
