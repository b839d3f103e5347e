namespace DlCourse.Jupyter.Wire;

/// <summary>The names of roles on the wire, and who may talk to whom.</summary>
internal static class SocketRoles
{
    /// <summary>The name as READY carries it.</summary>
    public static string WireName(this SocketRole role) => role.ToString().ToUpperInvariant();

    /// <summary>Whether a peer that announces <paramref name="peer"/> may talk to this role.</summary>
    public static bool Accepts(this SocketRole role, string peer) => role switch
    {
        SocketRole.Router => peer is "DEALER" or "REQ" or "ROUTER",
        SocketRole.Dealer => peer is "ROUTER" or "REP" or "DEALER",
        SocketRole.Pub => peer is "SUB" or "XSUB",
        SocketRole.Sub => peer is "PUB" or "XPUB",
        SocketRole.Rep => peer is "REQ" or "DEALER",
        SocketRole.Req => peer is "REP" or "ROUTER",
        _ => false,
    };
}
