using System.Net;

namespace DlCourse.Jupyter.Wire;

/// <summary>PUB: every message goes to all whose subscriptions match its first frame.</summary>
internal sealed class PublisherSocket(string name, IPEndPoint endpoint, ZmtpLimits limits, Action<string> log)
    : BoundSocket(SocketRole.Pub, name, endpoint, limits, log)
{
    /// <summary>Called when a client has subscribed, with the prefix; what it returns, if anything, goes to that client alone.</summary>
    public Func<byte[], IReadOnlyList<byte[]>?>? Welcome { get; set; }

    /// <summary>Publishes a message.</summary>
    /// <param name="frames">The message; subscriptions match its first frame.</param>
    /// <param name="mayBeLeftOut">
    /// Whether a subscriber that has stopped reading may miss it: the output of a cell, which can be without end. Without that, a client
    /// that has stopped reading altogether is disconnected.
    /// </param>
    public void Publish(IReadOnlyList<byte[]> frames, bool mayBeLeftOut)
    {
        foreach (var peer in Peers)
        {
            if (!peer.Subscriptions.Matches(frames[0])) continue;
            var before = peer.LeftOut;
            if (mayBeLeftOut) peer.SendOrLeaveOut(frames);
            else peer.Send(frames);
            if (before == 0 && peer.LeftOut > 0) Log("iopub: a client has stopped reading; outputs for it are left out until it reads again.");
        }
    }

    /// <inheritdoc />
    protected override void OnCommand(Peer peer, ZmtpCommand command)
    {
        if (command.Name == "SUBSCRIBE") Subscribe(peer, command.Body);
        else if (command.Name == "CANCEL") peer.Subscriptions.Remove(command.Body);
    }

    /// <summary>Before ZMTP 3.1 subscriptions were messages whose first byte says what they want.</summary>
    protected override void OnMessage(Peer peer, IReadOnlyList<byte[]> frames)
    {
        if (frames[0] is [1, .. var added]) Subscribe(peer, added);
        else if (frames[0] is [0, .. var cancelled]) peer.Subscriptions.Remove(cancelled);
    }

    private void Subscribe(Peer peer, byte[] prefix)
    {
        peer.Subscriptions.Add(prefix, Limits);
        if (Welcome?.Invoke(prefix) is { } message) peer.Send(message);
    }
}
