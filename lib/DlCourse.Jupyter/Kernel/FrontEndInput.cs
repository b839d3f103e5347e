using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel.Outputs;
using DlCourse.Jupyter.Messages;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter.Kernel;

/// <summary>Asks the front end that runs a cell for a line of text.</summary>
internal sealed class FrontEndInput(IKernelOutlet outlet, string session) : IDisposable
{
    private static readonly TimeSpan ConnectionWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ConnectionPoll = TimeSpan.FromMilliseconds(20);

    private readonly SemaphoreSlim oneQuestion = new(1, 1);
    private volatile Question? open;

    /// <summary>The input of one cell.</summary>
    public ICellInput For(IncomingMessage request, CellOutput output) => new Asker(this, request, output);

    /// <summary>A front end has answered. Answers that nobody waits for any more are dropped.</summary>
    public void Answer(IncomingMessage reply)
    {
        if (open is not { } question || !question.IsAnsweredBy(reply)) return;
        question.Answer.TrySetResult(reply.Content.Text("value") ?? "");
    }

    /// <inheritdoc />
    public void Dispose() => oneQuestion.Dispose();

    private async Task<string> AskAsync(IncomingMessage request, CellOutput output, string prompt, CancellationToken interrupted)
    {
        await oneQuestion.WaitAsync(interrupted).ConfigureAwait(false);
        try
        {
            output.Flush();
            await ConnectedAsync(request, interrupted).ConfigureAwait(false);
            var header = MessageHeader.New("input_request", session);
            var question = new Question(header.MessageId, request.Identities[0]);
            open = question;
            var content = new JsonObject { ["prompt"] = prompt, ["password"] = false };
            outlet.Send(KernelChannel.Stdin, new OutgoingMessage(request.Identities, header, request.Header, content));
            return await question.Answer.Task.WaitAsync(interrupted).ConfigureAwait(false);
        }
        finally
        {
            open = null;
            oneQuestion.Release();
        }
    }

    /// <summary>A front end connects its channels one after the other: a first cell may ask before the one for answers is there.</summary>
    private async Task ConnectedAsync(IncomingMessage request, CancellationToken interrupted)
    {
        for (var waited = TimeSpan.Zero; !outlet.IsConnected(KernelChannel.Stdin, request.Identities); waited += ConnectionPoll)
        {
            if (waited >= ConnectionWait) throw new InvalidOperationException("The front end that runs this cell cannot be asked for input.");
            await Task.Delay(ConnectionPoll, interrupted).ConfigureAwait(false);
        }
    }

    private sealed record Question(string Id, byte[] Identity)
    {
        public TaskCompletionSource<string> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        // Some clients name the question they answer, others do not.
        public bool IsAnsweredBy(IncomingMessage reply) =>
            reply.Identities.Count > 0 && reply.Identities[0].AsSpan().SequenceEqual(Identity) && (reply.ParentId is null || reply.ParentId == Id);
    }

    private sealed class Asker(FrontEndInput input, IncomingMessage request, CellOutput output) : ICellInput
    {
        public Task<string> AskAsync(string prompt, CancellationToken interrupted) => input.AskAsync(request, output, prompt, interrupted);
    }
}
