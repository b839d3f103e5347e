using System.Diagnostics;
using System.Text;
using DlCourse.Jupyter.Wire;

namespace DlCourse.Jupyter.Tests.Wire;

public sealed class PublisherTests : SocketTest
{
    [Fact]
    public void Both_ways_to_subscribe_and_to_cancel_are_understood()
    {
        var publisher = Welcoming();
        var asCommand = Connect(publisher, SocketRole.Sub);
        var asMessage = Connect(publisher, SocketRole.Sub);
        asCommand.Send(new ZmtpCommand("SUBSCRIBE", "a"u8.ToArray()));
        asMessage.Send([1, .. "a"u8]);
        Assert.Equal("welcome|a", asCommand.ReceiveText());
        Assert.Equal("welcome|a", asMessage.ReceiveText());

        Publish(publisher, "b", "not asked for");
        Publish(publisher, "ab", "one");
        Assert.Equal("ab|one", asCommand.ReceiveText());
        Assert.Equal("ab|one", asMessage.ReceiveText());

        asCommand.Send(new ZmtpCommand("CANCEL", "a"u8.ToArray()));
        asMessage.Send([0, .. "a"u8]);
        asCommand.Send(new ZmtpCommand("SUBSCRIBE", "c"u8.ToArray()));
        asMessage.Send([1, .. "c"u8]);
        Assert.Equal("welcome|c", asCommand.ReceiveText());
        Assert.Equal("welcome|c", asMessage.ReceiveText());
        Publish(publisher, "ab", "cancelled");
        Publish(publisher, "c", "two");
        Assert.Equal("c|two", asCommand.ReceiveText());
        Assert.Equal("c|two", asMessage.ReceiveText());
    }

    [Fact]
    public void There_are_only_so_many_subscriptions()
    {
        var client = Connect(Publisher(new ZmtpLimits { Subscriptions = 3 }), SocketRole.Sub);
        for (var i = 0; i < 4; i++) client.Send(new ZmtpCommand("SUBSCRIBE", [(byte)i]));
        Assert.True(client.IsClosedByPeer());
    }

    [Fact]
    public async Task A_slow_subscriber_slows_the_publisher_and_misses_nothing()
    {
        var publisher = Welcoming(new ZmtpLimits { QueuedBytes = 1 << 20 });
        var client = Subscribed(publisher);
        var text = new byte[100_000];
        var publishing = Task.Run(() =>
        {
            for (var i = 0; i < 300; i++) publisher.Publish([BitConverter.GetBytes(i), text], mayBeLeftOut: true);
        });
        for (var i = 0; i < 300; i++)
        {
            if (i % 50 == 0) Thread.Sleep(50);
            Assert.Equal(i, BitConverter.ToInt32(client.Receive()[0]));
        }

        await publishing.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_subscriber_that_stops_reading_misses_outputs_but_not_what_must_arrive_and_holds_up_nobody_for_long()
    {
        var publisher = Welcoming(new ZmtpLimits { QueuedBytes = 1 << 20, Stall = TimeSpan.FromMilliseconds(300) });
        var stalled = Subscribed(publisher);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 500; i++) publisher.Publish(["out"u8.ToArray(), new byte[100_000]], mayBeLeftOut: true);
        publisher.Publish(["idle"u8.ToArray()], mayBeLeftOut: false);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);

        var received = 0;
        while (Encoding.UTF8.GetString(stalled.Receive()[0]) != "idle") received++;
        Assert.InRange(received, 1, 499);
        Assert.Contains(Log, line => line.Contains("stopped reading"));
    }

    private static void Publish(PublisherSocket publisher, string topic, string text) =>
        publisher.Publish([Encoding.UTF8.GetBytes(topic), Encoding.UTF8.GetBytes(text)], mayBeLeftOut: false);

    private PublisherSocket Welcoming(ZmtpLimits? limits = null)
    {
        var publisher = Publisher(limits);
        publisher.Welcome = prefix => ["welcome"u8.ToArray(), prefix];
        return publisher;
    }

    private ZmtpClient Subscribed(PublisherSocket publisher)
    {
        var client = Connect(publisher, SocketRole.Sub);
        client.Send(new ZmtpCommand("SUBSCRIBE", []));
        client.Receive();
        return client;
    }
}
