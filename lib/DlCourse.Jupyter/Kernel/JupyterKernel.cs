using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel.Outputs;
using DlCourse.Jupyter.Kernel.Requests;
using DlCourse.Jupyter.Messages;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter.Kernel;

/// <summary>
/// Jupyter messaging over a session, without a transport: verified messages in, messages out. Shell requests run one after the other
/// on one thread; those on the control channel run at once, on the caller's.
/// </summary>
internal sealed class JupyterKernel : IDisposable
{
    // A front end that runs a notebook sends all its cells ahead; beyond this many its connection is read more slowly.
    private const int MostQueued = 10_000;

    private readonly BlockingCollection<KernelRequest> queue = new(MostQueued);
    private readonly Dictionary<string, IRequestHandler> handlers;
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StreamFlusher flusher = new();
    private readonly FrontEndInput input;
    private readonly IKernelOutlet outlet;
    private readonly IoPub ioPub;
    private readonly Action<string> log;
    private long received;

    /// <summary>Prepares the kernel.</summary>
    /// <param name="outlet">Where its messages go.</param>
    /// <param name="session">Runs the cells.</param>
    /// <param name="log">Receives a line about everything that is ignored.</param>
    /// <param name="notice">Shown above the output of the first cell.</param>
    public JupyterKernel(IKernelOutlet outlet, ScriptSession session, Action<string> log, string? notice = null)
    {
        (this.outlet, this.log) = (outlet, log);
        ioPub = new IoPub(outlet, Session);
        input = new FrontEndInput(outlet, Session);
        var history = new InputHistory();
        var outputs = new CellOutputs(ioPub, flusher, Session);
        IRequestHandler[] all =
        [
            new KernelInfoHandler(),
            new ExecuteHandler(session, outputs, input, history, () => Interlocked.Read(ref received), notice),
            new CompleteHandler(session.Language),
            new InspectHandler(session.Language),
            new IsCompleteHandler(session.Language),
            new HistoryHandler(history),
            new CommInfoHandler(),
            new CommOpenHandler(ioPub),
            new ClosedCommHandler("comm_msg"),
            new ClosedCommHandler("comm_close"),
            new InterruptHandler(session),
            new ShutdownHandler(ioPub, () => stopped.TrySetResult()),
            new DebugHandler(),
        ];
        handlers = all.ToDictionary(handler => handler.RequestType);
    }

    /// <summary>Identifies this run of the kernel in its messages.</summary>
    public string Session { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Completes when a front end has asked the kernel to end.</summary>
    public Task Stopped => stopped.Task;

    /// <summary>Begins to work on requests.</summary>
    public void Start()
    {
        ioPub.Status("starting", parent: null);
        new Thread(Work) { IsBackground = true, Name = "shell" }.Start();
    }

    /// <summary>Takes a verified message. Returns soon, except where too many are waiting.</summary>
    public void Receive(KernelChannel channel, IncomingMessage message)
    {
        var request = new KernelRequest(channel, message, Interlocked.Increment(ref received));
        if (channel == KernelChannel.Stdin)
        {
            if (request.Type == "input_reply") input.Answer(message);
            else log($"A message of type '{Printable(request.Type)}' on the channel for input was ignored.");
            return;
        }

        if (channel == KernelChannel.Control) Handle(request);
        else if (!queue.IsAddingCompleted) queue.Add(request);
    }

    /// <summary>The message that a new subscriber is greeted with, so that it knows when it hears everything.</summary>
    public OutgoingMessage Welcome(byte[] subscription) => new(
        [subscription],
        MessageHeader.New("iopub_welcome", Session),
        Parent: null,
        new JsonObject { ["subscription"] = System.Text.Encoding.UTF8.GetString(subscription) });

    /// <inheritdoc />
    public void Dispose()
    {
        queue.CompleteAdding();
        flusher.Dispose();
        input.Dispose();
    }

    private static string Printable(string text) => new([.. text.Take(60).Select(c => char.IsControl(c) ? '?' : c)]);

    private void Work()
    {
        foreach (var request in queue.GetConsumingEnumerable()) Handle(request);
    }

    private void Handle(KernelRequest request)
    {
        var header = request.Message.Header;
        ioPub.Status("busy", header);
        var handler = Find(request);
        try
        {
            if (handler is not null && Run(handler, request) is { } content)
            {
                var type = request.Type.Replace("_request", "_reply", StringComparison.Ordinal);
                outlet.Send(request.Channel, new OutgoingMessage(request.Message.Identities, MessageHeader.New(type, Session), header, content));
            }
        }
        finally
        {
            ioPub.Status("idle", header);
        }

        handler?.AfterReply(request);
    }

    private IRequestHandler? Find(KernelRequest request)
    {
        var known = handlers.TryGetValue(request.Type, out var handler);
        if (known && (request.Channel == KernelChannel.Shell || handler!.WhileBusy)) return handler;
        log($"A message of type '{Printable(request.Type)}' on the channel {request.Channel} was ignored.");
        return null;
    }

    /// <summary>Whatever goes wrong, whoever asked gets a reply.</summary>
    private JsonObject? Run(IRequestHandler handler, KernelRequest request)
    {
        try
        {
            return handler.Handle(request);
        }
        catch (Exception e)
        {
            log($"A request of type {handler.RequestType} failed: {e.Message}");
            return request.Type.EndsWith("_request", StringComparison.Ordinal)
                ? ErrorContent.Reply(CellError.Plain(e.GetType().Name, e.Message))
                : null;
        }
    }
}
