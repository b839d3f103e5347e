using System.Diagnostics;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Session;
using DlCourse.Notebooks.Worker;

namespace DlCourse.Notebooks.Runner;

/// <summary>A session in a process of its own that stays warm between cells: for whoever decides cell by cell what runs next.</summary>
public sealed class CellSession : IDisposable
{
    private readonly SessionProcess process;
    private int count;

    /// <summary>Starts the process.</summary>
    /// <param name="folder">The current directory of the cells: the notebook's folder.</param>
    /// <param name="isLearner">Whether a learner is at work, whose progress may be kept.</param>
    public CellSession(string folder, bool isLearner = false) => process = new SessionProcess(folder, isLearner);

    /// <summary>Whether the process still runs: a cell can end it.</summary>
    public bool IsAlive { get; private set; } = true;

    /// <summary>Runs a cell. One at a time.</summary>
    /// <param name="code">Its text.</param>
    /// <param name="label">What error messages call it, such as <c>cell 3</c>.</param>
    /// <param name="language">The language in which it begins.</param>
    /// <param name="limit">A cell that takes longer is stopped, if need be with its process.</param>
    /// <param name="cancel">Stops it too.</param>
    /// <exception cref="OperationCanceledException">It was cancelled. The session lives on if the cell could be interrupted.</exception>
    public async Task<CellRun> RunAsync(string code, string label, string language, TimeSpan limit, CancellationToken cancel = default)
    {
        var clock = Stopwatch.StartNew();
        var cell = new Cell(CellKind.Code, code);
        var collector = new OutputCollector();
        collector.Begin(cell, ++count);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        stop.CancelAfter(limit);
        var running = process.RunAsync(new RunCell(label, language, code), collector.Add, CancellationToken.None);
        var finished = Task.WhenAny(running, Task.Delay(Timeout.Infinite, stop.Token));
        var isStopped = await finished.ConfigureAwait(false) != running;
        var status = isStopped ? await CellLimit.StopAsync(process, running, CancellationToken.None).ConfigureAwait(false) : await running.ConfigureAwait(false);
        collector.End();
        IsAlive = status is not null;
        cancel.ThrowIfCancellationRequested();

        var (outcome, error) = (status, isStopped) switch
        {
            (_, true) => (RunStatus.Timeout, $"took longer than {limit.TotalSeconds:0.#} s and was stopped"),
            (null, _) => (RunStatus.Failed, await process.ExplainEndAsync().ConfigureAwait(false)),
            (CellStatus.Ok, _) => (RunStatus.Passed, null),
            _ => (RunStatus.Failed, collector.Failure?.Message ?? "was interrupted"),
        };
        return new CellRun(outcome, error, cell.Outputs, clock.Elapsed.TotalSeconds);
    }

    /// <inheritdoc />
    public void Dispose() => process.Dispose();
}
