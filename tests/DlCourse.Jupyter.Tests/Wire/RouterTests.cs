using System.Collections.Concurrent;
using System.Text;
using DlCourse.Jupyter.Wire;

namespace DlCourse.Jupyter.Tests.Wire;

public sealed class RouterTests : SocketTest
{
    [Fact]
    public void Replies_find_their_way_back_to_many_clients()
    {
        var router = Router();
        router.Received += frames => router.Send([frames[0], [.. "re:"u8, .. frames[1]]]);
        var clients = Enumerable.Range(0, 20).Select(i => Connect(router, SocketRole.Dealer, i % 2 == 0 ? $"client-{i}" : "")).ToList();
        for (var i = 0; i < clients.Count; i++) clients[i].Send($"{i}");
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"re:{i}"), clients.Select(client => client.ReceiveText()));
    }

    [Fact]
    public void A_client_that_asks_as_REQ_gets_its_empty_frame_back()
    {
        var router = Router();
        router.Received += frames => router.Send(frames);
        var client = Connect(router, SocketRole.Req);
        client.Send("", "hello");
        Assert.Equal("|hello", client.ReceiveText());
    }

    [Fact]
    public void A_client_that_comes_back_takes_over_its_identity()
    {
        var router = Router();
        var first = Connect(router, SocketRole.Dealer, "me");
        Eventually(() => router.IsConnected("me"u8.ToArray()));
        var second = Connect(router, SocketRole.Dealer, "me");
        Assert.True(first.IsClosedByPeer());
        router.Send(["me"u8.ToArray(), "hello"u8.ToArray()]);
        Assert.Equal("hello", second.ReceiveText());
        Assert.True(router.IsConnected("me"u8.ToArray()));
    }

    [Fact]
    public void A_message_for_a_client_that_is_gone_says_so()
    {
        var router = Router();
        var client = Connect(router, SocketRole.Dealer, "me");
        Eventually(() => router.IsConnected("me"u8.ToArray()));
        client.Dispose();
        Eventually(() => !router.Send(["me"u8.ToArray(), "hello"u8.ToArray()]));
    }

    [Fact]
    public void A_client_that_takes_no_replies_is_disconnected_rather_than_left_without_some()
    {
        var router = Router(new ZmtpLimits { QueuedBytes = 1 << 20 });
        var client = Connect(router, SocketRole.Dealer, "me");
        Eventually(() => router.IsConnected("me"u8.ToArray()));
        var big = new byte[1 << 20];
        var sent = 0;
        while (router.Send(["me"u8.ToArray(), big])) sent++;
        Assert.InRange(sent, 1, 50);
        Assert.True(client.IsClosedByPeer());
    }

    [Fact]
    public void Messages_of_one_client_arrive_in_order()
    {
        var router = Router();
        var seen = new ConcurrentQueue<int>();
        router.Received += frames => seen.Enqueue(int.Parse(Encoding.UTF8.GetString(frames[1])));
        var client = Connect(router, SocketRole.Dealer);
        for (var i = 0; i < 1000; i++) client.Send($"{i}");
        Eventually(() => seen.Count == 1000);
        Assert.Equal(Enumerable.Range(0, 1000), seen);
    }
}
