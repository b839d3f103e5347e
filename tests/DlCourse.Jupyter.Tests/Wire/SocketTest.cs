using System.Collections.Concurrent;
using System.Net;
using DlCourse.Jupyter.Wire;

namespace DlCourse.Jupyter.Tests.Wire;

/// <summary>A test with sockets on free ports.</summary>
public abstract class SocketTest : IDisposable
{
    private readonly List<IDisposable> open = [];

    private protected static IPEndPoint AnyPort => new(IPAddress.Loopback, 0);

    private protected ConcurrentQueue<string> Log { get; } = new();

    public void Dispose()
    {
        foreach (var item in open) item.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected RouterSocket Router(ZmtpLimits? limits = null) => Started(new RouterSocket("router", AnyPort, limits ?? ZmtpLimits.Default, Log.Enqueue));

    private protected PublisherSocket Publisher(ZmtpLimits? limits = null) => Started(new PublisherSocket("publisher", AnyPort, limits ?? ZmtpLimits.Default, Log.Enqueue));

    private protected ReplySocket Heartbeat(ZmtpLimits? limits = null) => Started(new ReplySocket("heartbeat", AnyPort, limits ?? ZmtpLimits.Default, Log.Enqueue));

    private protected ZmtpClient Connect(BoundSocket socket, SocketRole role, string identity = "") => Keep(new ZmtpClient(socket.Endpoint, role, identity));

    private protected T Keep<T>(T item)
        where T : IDisposable
    {
        open.Add(item);
        return item;
    }

    private protected static void Eventually(Func<bool> condition)
    {
        var end = DateTime.UtcNow + TimeSpan.FromSeconds(10);
        while (!condition())
        {
            Assert.True(DateTime.UtcNow < end, "It did not happen.");
            Thread.Sleep(5);
        }
    }

    private T Started<T>(T socket)
        where T : BoundSocket
    {
        socket.Start();
        return Keep(socket);
    }
}
