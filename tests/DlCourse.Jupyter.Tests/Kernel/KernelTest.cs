using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel;
using DlCourse.Jupyter.Messages;
using DlCourse.Jupyter.Tests.Messages;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter.Tests.Kernel;

/// <summary>A test with a kernel of its own, without sockets.</summary>
[Collection("A process has one console")]
public abstract class KernelTest : IDisposable
{
    private readonly JupyterKernel kernel;

    protected KernelTest()
    {
        kernel = new JupyterKernel(Outlet, new ScriptSession(), Log.Enqueue);
        kernel.Start();
    }

    private protected RecordingOutlet Outlet { get; } = new();

    private protected ConcurrentQueue<string> Log { get; } = new();

    private protected Task Stopped => kernel.Stopped;

    public void Dispose()
    {
        kernel.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Sends a request without waiting.</summary>
    private protected IncomingMessage Post(string type, JsonObject? content = null, KernelChannel channel = KernelChannel.Shell)
    {
        var message = ClientMessage.Of(type, content);
        kernel.Receive(channel, message);
        return message;
    }

    private protected void Answer(string value, string? parent = null, string identity = "client") =>
        kernel.Receive(KernelChannel.Stdin, ClientMessage.Of("input_reply", new JsonObject { ["value"] = value }, parent) with { Identities = [System.Text.Encoding.UTF8.GetBytes(identity)] });

    private protected IncomingMessage PostCell(string code, JsonObject? options = null)
    {
        var content = options ?? [];
        content["code"] = code;
        return Post("execute_request", content);
    }

    /// <summary>Sends a request and waits until the kernel is idle again.</summary>
    private protected Exchange Ask(string type, JsonObject? content = null, KernelChannel channel = KernelChannel.Shell) =>
        Finish(Post(type, content, channel));

    private protected Exchange Run(string code, JsonObject? options = null) => Finish(PostCell(code, options));

    private protected Exchange Finish(IncomingMessage request)
    {
        Outlet.Wait((_, m) => m.Parent?.MessageId == request.Header.MessageId
            && m.Header.MessageType == "status" && (string)m.Content["execution_state"]! == "idle");
        return new Exchange([.. Outlet.Messages.Where(m => m.Message.Parent?.MessageId == request.Header.MessageId)]);
    }
}
