using System.Collections.Concurrent;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel;
using DlCourse.Jupyter.Messages;
using DlCourse.Jupyter.Tests.Messages;
using DlCourse.Jupyter.Tests.Wire;
using DlCourse.Jupyter.Wire;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter.Tests.Kernel;

[Collection("A process has one console")]
public sealed class WrongKeyTests : IDisposable
{
    private readonly ConcurrentQueue<string> log = new();
    private readonly string proof = Path.Combine(Path.GetTempPath(), $"dlcourse-{Guid.NewGuid():N}");
    private readonly KernelSockets sockets;
    private readonly JupyterKernel kernel;

    public WrongKeyTests()
    {
        sockets = new KernelSockets(new ConnectionFile(IPAddress.Loopback, 0, 0, 0, 0, 0, ClientMessage.Key), ZmtpLimits.Default, log.Enqueue);
        kernel = new JupyterKernel(sockets, new ScriptSession(), log.Enqueue);
        kernel.Start();
        sockets.Serve(kernel);
    }

    public void Dispose()
    {
        sockets.Dispose();
        kernel.Dispose();
        File.Delete(proof);
    }

    [Fact]
    public void Without_the_key_nothing_is_executed()
    {
        using var client = new ZmtpClient(sockets.Endpoints[0], SocketRole.Dealer, "client");
        var code = new JsonObject { ["code"] = $"System.IO.File.WriteAllText(@\"{proof}\", \"ran\");" };
        client.Send([.. ClientMessage.Frames("execute_request", code, "wrong"u8.ToArray()).Skip(1)]);
        var unsigned = ClientMessage.Frames("execute_request", code);
        unsigned[3] = [];
        client.Send([.. unsigned.Skip(1)]);

        // A request that is signed comes after them, and is answered.
        client.Send([.. ClientMessage.Frames("kernel_info_request", []).Skip(1)]);
        var reply = new MessageCodec(ClientMessage.Key).Decode(client.Receive());
        Assert.Equal("kernel_info_reply", reply.Header.MessageType);
        Assert.False(File.Exists(proof));
        Assert.Equal(2, log.Count(line => line.Contains("refused")));

        // The proof would prove something.
        client.Send([.. ClientMessage.Frames("execute_request", code).Skip(1)]);
        Assert.Equal("execute_reply", new MessageCodec(ClientMessage.Key).Decode(client.Receive()).Header.MessageType);
        Assert.True(File.Exists(proof));
    }

    [Fact]
    public void What_was_recorded_is_not_executed_again()
    {
        using var client = new ZmtpClient(sockets.Endpoints[0], SocketRole.Dealer, "client");
        var frames = ClientMessage.Frames("execute_request", new JsonObject { ["code"] = $"System.IO.File.AppendAllText(@\"{proof}\", \"x\");" });
        client.Send([.. frames.Skip(1)]);
        client.Receive();
        client.Send([.. frames.Skip(1)]);
        using var other = new ZmtpClient(sockets.Endpoints[1], SocketRole.Dealer, "other");
        other.Send([.. frames.Skip(1)]);
        client.Send([.. ClientMessage.Frames("kernel_info_request", []).Skip(1)]);
        client.Receive();
        Assert.Equal("x", File.ReadAllText(proof));
    }

    [Fact]
    public void Only_loopback_is_listened_on()
    {
        var ports = sockets.Endpoints.Select(endpoint => endpoint.Port).ToList();
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => ports.Contains(listener.Port)).ToList();
        Assert.Equal(5, listeners.Count);
        Assert.All(listeners, listener => Assert.True(IPAddress.IsLoopback(listener.Address), listener.ToString()));
    }

    [Fact]
    public void A_port_that_is_taken_is_named()
    {
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        taken.Listen();
        var port = ((IPEndPoint)taken.LocalEndPoint!).Port;
        var file = new ConnectionFile(IPAddress.Loopback, 0, port, 0, 0, 0, ClientMessage.Key);
        var e = Assert.Throws<ConnectionFileException>(() => new KernelSockets(file, ZmtpLimits.Default, log.Enqueue));
        Assert.Contains($"port {port} (control)", e.Message);
    }
}
