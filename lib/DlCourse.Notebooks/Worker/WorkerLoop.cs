using System.Text.Json;
using System.Threading.Channels;
using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Worker;

/// <summary>
/// A session in a process of its own: requests come in on one stream, events go out on another. The process ends when the requests
/// do, so that no worker outlives whoever started it.
/// </summary>
internal sealed class WorkerLoop(TextReader requests, TextWriter events) : ICellOutput
{
    private readonly Lock gate = new();
    private readonly ScriptSession session = new();
    private readonly Channel<RunCell> cells = Channel.CreateUnbounded<RunCell>();

    /// <summary>Serves requests until there are no more.</summary>
    public static void Serve()
    {
        // The real streams are taken before the session gives the console to the cells.
        using var events = new StreamWriter(EventStream.Open());
        using var requests = new StreamReader(Console.OpenStandardInput());
        new WorkerLoop(requests, events).Run();
    }

    void ICellOutput.Stream(ConsoleChannel channel, string text) => Send(new CellStream(channel, text));

    void ICellOutput.Display(string displayId, IReadOnlyDictionary<string, string> bundle) => Send(new CellDisplay(displayId, bundle));

    void ICellOutput.Update(string displayId, IReadOnlyDictionary<string, string> bundle) => Send(new CellUpdate(displayId, bundle));

    void ICellOutput.Result(IReadOnlyDictionary<string, string> bundle) => Send(new CellValue(bundle));

    void ICellOutput.Failure(CellError failure) => Send(new CellFailure(failure));

    private void Run()
    {
        _ = Task.Run(RunCellsAsync);
        while (requests.ReadLine() is { } line)
        {
            switch (JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerRequest))
            {
                case RunCell cell:
                    cells.Writer.TryWrite(cell);
                    break;
                case InterruptCell:
                    session.Interrupt();
                    break;
            }
        }
    }

    private async Task RunCellsAsync()
    {
        await foreach (var cell in cells.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            var result = await session.RunAsync(cell.Code, cell.Label, this, cell.Language).ConfigureAwait(false);
            Send(new CellDone(result.Status));
        }
    }

    private void Send(WorkerEvent happened)
    {
        var line = JsonSerializer.Serialize(happened, WorkerJson.Default.WorkerEvent);
        lock (gate)
        {
            events.WriteLine(line);
            events.Flush();
        }
    }
}
