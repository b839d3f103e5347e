using System.Net;

namespace DlCourse.Jupyter.Wire;

/// <summary>REP that sends back whatever it is sent: the heartbeat. It runs on threads of its own, so it beats while a cell runs.</summary>
internal sealed class ReplySocket(string name, IPEndPoint endpoint, ZmtpLimits limits, Action<string> log)
    : BoundSocket(SocketRole.Rep, name, endpoint, limits, log)
{
    /// <inheritdoc />
    protected override void OnMessage(Peer peer, IReadOnlyList<byte[]> frames) => peer.Send(frames);
}
