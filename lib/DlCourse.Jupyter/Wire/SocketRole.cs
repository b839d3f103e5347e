namespace DlCourse.Jupyter.Wire;

/// <summary>What a ZeroMQ socket does, and therefore which sockets it may talk to.</summary>
internal enum SocketRole
{
    /// <summary>Asks many, and sends without waiting for answers.</summary>
    Dealer,

    /// <summary>Answers each client by its identity.</summary>
    Router,

    /// <summary>Sends to all who have subscribed.</summary>
    Pub,

    /// <summary>Receives what it has subscribed to.</summary>
    Sub,

    /// <summary>Asks, then waits for the answer.</summary>
    Req,

    /// <summary>Answers each question once.</summary>
    Rep,
}
