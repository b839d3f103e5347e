namespace DlCourse.Jupyter.Wire;

/// <summary>A connected peer: what waits to be sent to it, and the thread that sends it.</summary>
internal sealed class Peer : IDisposable
{
    // What must not be left out (the end of a cell, say) still has room when the queue is full of what may be.
    private const long Reserve = 4 << 20;

    private readonly Lock gate = new();
    private readonly Queue<(IReadOnlyList<byte[]>? Message, ZmtpCommand? Command, long Bytes)> queue = new();
    private readonly SemaphoreSlim waiting = new(0);
    private readonly ManualResetEventSlim progress = new();
    private readonly ZmtpConnection connection;
    private readonly ZmtpLimits limits;
    private long queuedBytes;
    private bool stalled;
    private volatile bool closed;

    public Peer(ZmtpConnection connection, ZmtpLimits limits, string name)
    {
        this.connection = connection;
        this.limits = limits;
        new Thread(SendQueue) { IsBackground = true, Name = name + " writer" }.Start();
    }

    /// <summary>What the peer has subscribed to; only a publisher looks.</summary>
    public SubscriptionSet Subscriptions { get; } = new();

    /// <summary>How many messages were left out because the peer took none.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Reads the next command or message.</summary>
    public IReadOnlyList<ZmtpFrame> Read() => connection.Read();

    /// <summary>Queues a message that must arrive. A peer whose queue has no room even for it is disconnected, and so notices.</summary>
    /// <returns>False when the peer is gone.</returns>
    public bool Send(IReadOnlyList<byte[]> message) => Enqueue(message, null, Size(message));

    /// <summary>Queues a command.</summary>
    public bool Send(ZmtpCommand command) => Enqueue(null, command, command.Body.Length);

    /// <summary>
    /// Queues a message when there is room: the sender waits as long as the peer takes something. Once the peer has taken nothing for the
    /// time of a stall, messages for it are left out, and counted, until it takes some again.
    /// </summary>
    public void SendOrLeaveOut(IReadOnlyList<byte[]> message)
    {
        while (!closed)
        {
            lock (gate)
            {
                if (HasRoom(0))
                {
                    Send(message);
                    return;
                }

                if (stalled)
                {
                    LeftOut++;
                    return;
                }

                progress.Reset();
            }

            if (progress.Wait(limits.Stall)) continue;
            lock (gate) stalled = true;
        }
    }

    /// <summary>Waits until everything queued is sent, or the time is over.</summary>
    public void Flush(TimeSpan within)
    {
        var end = DateTime.UtcNow + within;
        while (!closed && DateTime.UtcNow < end && Volatile.Read(ref queuedBytes) > 0) Thread.Sleep(5);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        closed = true;
        progress.Set();
        waiting.Release();
        connection.Dispose();
    }

    private static long Size(IReadOnlyList<byte[]> message) => message.Sum(frame => (long)frame.Length + FrameWriter.Overhead);

    private bool HasRoom(long reserve) => queuedBytes < limits.QueuedBytes + reserve && queue.Count < limits.QueuedMessages + (reserve >> 10);

    private bool Enqueue(IReadOnlyList<byte[]>? message, ZmtpCommand? command, long bytes)
    {
        lock (gate)
        {
            if (closed) return false;
            if (HasRoom(Reserve))
            {
                queue.Enqueue((message, command, bytes));
                queuedBytes += bytes;
                waiting.Release();
                return true;
            }
        }

        Dispose();
        return false;
    }

    private void SendQueue()
    {
        try
        {
            while (true)
            {
                waiting.Wait();
                if (closed) return;
                (IReadOnlyList<byte[]>? Message, ZmtpCommand? Command, long Bytes) next;
                lock (gate) next = queue.Dequeue();
                if (next.Message is { } message) connection.Write(message);
                else connection.Write(next.Command!);

                lock (gate)
                {
                    queuedBytes -= next.Bytes;
                    stalled = false;
                    progress.Set();
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            Dispose();
        }
    }
}
