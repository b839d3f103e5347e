namespace DlCourse.Jupyter.Wire;

/// <summary>What a peer may ask of this process before it is disconnected. Whoever connects has not proved anything yet.</summary>
internal sealed record ZmtpLimits
{
    /// <summary>The limits of a kernel.</summary>
    public static ZmtpLimits Default { get; } = new();

    /// <summary>The most bytes of one message, all frames together.</summary>
    public int MessageBytes { get; init; } = 64 << 20;

    /// <summary>The most frames of one message.</summary>
    public int MessageFrames { get; init; } = 1024;

    /// <summary>The most bytes of one command.</summary>
    public int CommandBytes { get; init; } = 64 << 10;

    /// <summary>The most connections that one socket holds at a time.</summary>
    public int Connections { get; init; } = 64;

    /// <summary>How long a new peer may take to greet.</summary>
    public TimeSpan Handshake { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most bytes that wait for one peer to take them.</summary>
    public long QueuedBytes { get; init; } = 32 << 20;

    /// <summary>The most messages that wait for one peer to take them.</summary>
    public int QueuedMessages { get; init; } = 20_000;

    /// <summary>How long a subscriber may take nothing, while its queue is full, before outputs for it are left out.</summary>
    public TimeSpan Stall { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The most subscriptions of one peer.</summary>
    public int Subscriptions { get; init; } = 256;
}
