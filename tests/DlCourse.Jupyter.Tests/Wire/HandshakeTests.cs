using System.Net;
using System.Net.Sockets;
using DlCourse.Jupyter.Wire;

namespace DlCourse.Jupyter.Tests.Wire;

public sealed class HandshakeTests : SocketTest
{
    [Theory]
    [InlineData(0, 0x47, "does not speak ZMTP")]
    [InlineData(9, 0x00, "does not speak ZMTP")]
    [InlineData(10, 1, "version 3")]
    [InlineData(12, (int)'P', "mechanism")]
    public void A_greeting_we_cannot_answer_ends_the_connection(int at, int value, string why)
    {
        var router = Router();
        var greeting = ZmtpGreeting.Bytes();
        greeting[at] = (byte)value;
        using var client = Raw(router);
        client.Send(greeting);
        Assert.True(IsClosed(client));
        Eventually(() => Log.Any(line => line.Contains(why)));
    }

    [Fact]
    public void The_bytes_between_those_of_the_signature_mean_nothing()
    {
        using var client = Raw(Router());
        var greeting = ZmtpGreeting.Bytes();
        greeting[8] = 1;
        client.Send(greeting);
        using var stream = new MemoryStream();
        FrameWriter.Write(stream, ZmtpCommand.Ready(SocketRole.Dealer, []).ToFrame());
        client.Send(stream.ToArray());
        Assert.False(IsClosed(client, milliseconds: 300));
    }

    [Fact]
    public void A_peer_of_the_wrong_type_is_refused()
    {
        var router = Router();
        Assert.Throws<ZmtpProtocolException>(() => Connect(router, SocketRole.Sub));
        Eventually(() => Log.Any(line => line.Contains("'SUB'")));
    }

    [Fact]
    public void An_identity_that_begins_with_zero_is_refused() => Assert.True(Connect(Router(), SocketRole.Dealer, "\0a").IsClosedByPeer());

    [Fact]
    public void A_peer_that_never_greets_is_disconnected()
    {
        using var client = Raw(Router(new ZmtpLimits { Handshake = TimeSpan.FromMilliseconds(200) }));
        client.Send([0xFF]);
        Assert.True(IsClosed(client));
    }

    [Fact]
    public void There_are_only_so_many_connections()
    {
        var router = Router(new ZmtpLimits { Connections = 2 });
        var first = Connect(router, SocketRole.Dealer);
        Connect(router, SocketRole.Dealer);
        using var third = Raw(router);
        Assert.True(IsClosed(third));

        first.Dispose();
        Eventually(() =>
        {
            using var again = Raw(router);
            return !IsClosed(again, milliseconds: 100);
        });
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("192.0.2.1")]
    [InlineData("::")]
    public void Only_addresses_of_this_machine_alone_are_listened_on(string address) => Assert.Throws<ArgumentException>(
        () => new ReplySocket("x", new IPEndPoint(IPAddress.Parse(address), 0), ZmtpLimits.Default, Log.Enqueue));

    [Fact]
    public void A_ping_is_answered_with_its_context()
    {
        var client = Connect(Router(), SocketRole.Dealer);
        client.Send(new ZmtpCommand("PING", [0, 10, 1, 2, 3]));
        var pong = client.ReceiveCommand();
        Assert.Equal("PONG", pong.Name);
        Assert.Equal([1, 2, 3], pong.Body);
    }

    private Socket Raw(BoundSocket socket)
    {
        var client = Keep(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp));
        client.Connect(socket.Endpoint);
        return client;
    }

    private static bool IsClosed(Socket client, int milliseconds = 5000)
    {
        client.ReceiveTimeout = milliseconds;
        var buffer = new byte[256];
        try
        {
            while (client.Receive(buffer) > 0)
            {
                // The greeting comes first.
            }

            return true;
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode is not SocketError.TimedOut and not SocketError.WouldBlock;
        }
    }
}
