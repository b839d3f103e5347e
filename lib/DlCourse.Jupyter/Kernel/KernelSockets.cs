using System.Net;
using System.Net.Sockets;
using DlCourse.Jupyter.Messages;
using DlCourse.Jupyter.Wire;

namespace DlCourse.Jupyter.Kernel;

/// <summary>The five sockets of a kernel, and the codec between them and it.</summary>
internal sealed class KernelSockets : IKernelOutlet, IDisposable
{
    // After a restart the ports are those of the process before, which the system may need a moment to free.
    private const int BindAttempts = 20;
    private static readonly TimeSpan BindPause = TimeSpan.FromMilliseconds(150);

    private readonly List<BoundSocket> all = [];
    private readonly MessageCodec codec;
    private readonly Action<string> log;
    private readonly RouterSocket shell;
    private readonly RouterSocket control;
    private readonly RouterSocket stdin;
    private readonly PublisherSocket ioPub;

    /// <summary>Listens where the connection file says.</summary>
    /// <exception cref="ConnectionFileException">A port is taken.</exception>
    public KernelSockets(ConnectionFile file, ZmtpLimits limits, Action<string> log)
    {
        this.log = log;
        codec = new MessageCodec(file.Key);
        try
        {
            shell = Bind("shell", file.ShellPort, (name, at) => new RouterSocket(name, at, limits, log));
            control = Bind("control", file.ControlPort, (name, at) => new RouterSocket(name, at, limits, log));
            stdin = Bind("stdin", file.StdinPort, (name, at) => new RouterSocket(name, at, limits, log));
            ioPub = Bind("iopub", file.IoPubPort, (name, at) => new PublisherSocket(name, at, limits, log));
            Bind("heartbeat", file.HeartbeatPort, (name, at) => new ReplySocket(name, at, limits, log));
        }
        catch
        {
            Dispose();
            throw;
        }

        T Bind<T>(string name, int port, Func<string, IPEndPoint, T> make)
            where T : BoundSocket
        {
            var socket = Retry(() => make(name, new IPEndPoint(file.Address, port)), name, port);
            all.Add(socket);
            return socket;
        }
    }

    /// <summary>Where the sockets listen, in the order shell, control, stdin, iopub, heartbeat.</summary>
    public IReadOnlyList<IPEndPoint> Endpoints => [.. all.Select(socket => socket.Endpoint)];

    /// <summary>Begins to pass messages to the kernel.</summary>
    public void Serve(JupyterKernel kernel)
    {
        ioPub.Welcome = topic => codec.Encode(kernel.Welcome(topic));
        shell.Received += frames => Pass(kernel, KernelChannel.Shell, frames);
        control.Received += frames => Pass(kernel, KernelChannel.Control, frames);
        stdin.Received += frames => Pass(kernel, KernelChannel.Stdin, frames);
        foreach (var socket in all) socket.Start();
    }

    /// <inheritdoc />
    public void Send(KernelChannel channel, OutgoingMessage message, bool mayBeLeftOut = false)
    {
        var frames = codec.Encode(message);
        if (channel == KernelChannel.IoPub) ioPub.Publish(frames, mayBeLeftOut);
        else if (!Router(channel).Send(frames)) log($"A {message.Header.MessageType} could not be sent: its client is not connected any more.");
    }

    /// <inheritdoc />
    public bool IsConnected(KernelChannel channel, IReadOnlyList<byte[]> identities) => Router(channel).IsConnected(identities[0]);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var socket in all) socket.Dispose();
    }

    private static T Retry<T>(Func<T> bind, string name, int port)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return bind();
            }
            catch (SocketException) when (attempt < BindAttempts)
            {
                Thread.Sleep(BindPause);
            }
            catch (SocketException e)
            {
                throw new ConnectionFileException($"The kernel cannot listen on port {port} ({name}): {e.Message}");
            }
        }
    }

    private RouterSocket Router(KernelChannel channel) => channel switch
    {
        KernelChannel.Shell => shell,
        KernelChannel.Control => control,
        _ => stdin,
    };

    private void Pass(JupyterKernel kernel, KernelChannel channel, IReadOnlyList<byte[]> frames)
    {
        IncomingMessage message;
        try
        {
            message = codec.Decode(frames);
        }
        catch (RefusedMessageException e)
        {
            log($"{channel}: a message was refused: {e.Message}.");
            return;
        }

        kernel.Receive(channel, message);
    }
}
