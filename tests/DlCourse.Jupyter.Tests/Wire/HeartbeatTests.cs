using System.Diagnostics;
using DlCourse.Jupyter.Wire;

namespace DlCourse.Jupyter.Tests.Wire;

public sealed class HeartbeatTests : SocketTest
{
    [Fact]
    public async Task The_heart_beats_while_every_thread_of_the_pool_is_busy()
    {
        var client = Connect(Heartbeat(), SocketRole.Req);
        using var stop = new ManualResetEventSlim();
        var busy = Enumerable.Range(0, 4 * Environment.ProcessorCount).Select(_ => Task.Run(stop.Wait)).ToList();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 10; i++)
        {
            client.Send("", $"ping {i}");
            Assert.Equal($"|ping {i}", client.ReceiveText());
        }

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 1);
        stop.Set();
        await Task.WhenAll(busy);
    }
}
