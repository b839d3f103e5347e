using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Kernel;

/// <summary>Where the kernel's messages go: sockets, or a test.</summary>
internal interface IKernelOutlet
{
    /// <summary>Sends a message. May wait while a front end is slow to take outputs.</summary>
    /// <param name="channel">Over which channel.</param>
    /// <param name="message">The message.</param>
    /// <param name="mayBeLeftOut">Whether a front end that has stopped reading may miss it.</param>
    void Send(KernelChannel channel, OutgoingMessage message, bool mayBeLeftOut = false);

    /// <summary>Whether a client with these identities listens on the channel.</summary>
    bool IsConnected(KernelChannel channel, IReadOnlyList<byte[]> identities);
}
