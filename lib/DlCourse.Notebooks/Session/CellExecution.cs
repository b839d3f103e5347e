using DlCourse.Notebooks.Instrumentation;

namespace DlCourse.Notebooks.Session;

/// <summary>One cell while it runs: its thread, and what an interrupt does to it.</summary>
internal sealed class CellExecution(ICellOutput output, ICellInput? input)
{
    // Deep but legitimate recursion (a tree, a computation graph) is common in teaching code; the guard needs room to notice the endless kind.
    private const int StackBytes = 4 << 20;

    private static readonly TimeSpan AwaitGrace = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan UnresponsiveAfter = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource interrupted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Runs the cell on a thread of its own.</summary>
    public async Task<CellResult> RunAsync(Func<Task<CellResult>> cell)
    {
        var started = new TaskCompletionSource<Task<CellResult>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Start(cell, started), StackBytes) { IsBackground = true, Name = "cell" };
        thread.Start();

        // Two waits: until the cell's synchronous part is over (the code itself has to notice an interrupt), then, where the cell awaits
        // something, until that has come or the interrupt has.
        var task = await ReportingSilence(started.Task).ConfigureAwait(false);
        await Task.WhenAny(task, interrupted.Task).ConfigureAwait(false);
        if (!task.IsCompleted) await Task.WhenAny(task, Task.Delay(AwaitGrace)).ConfigureAwait(false);
        return task.IsCompleted ? await task.ConfigureAwait(false) : Abandon();
    }

    /// <summary>Asks the cell to stop.</summary>
    public void Interrupt()
    {
        CellGuard.InterruptRequested = true;
        interrupted.TrySetResult();
    }

    private void Start(Func<Task<CellResult>> cell, TaskCompletionSource<Task<CellResult>> started)
    {
        CellContext.Enter(output, input is null ? null : new CellInput(input, interrupted.Task));
        try
        {
            started.SetResult(cell());
        }
        catch (Exception e)
        {
            started.SetException(e);
        }
    }

    private async Task<Task<CellResult>> ReportingSilence(Task<Task<CellResult>> started)
    {
        await Task.WhenAny(started, interrupted.Task).ConfigureAwait(false);
        if (!started.IsCompleted)
        {
            await Task.WhenAny(started, Task.Delay(UnresponsiveAfter)).ConfigureAwait(false);
            if (!started.IsCompleted)
            {
                output.Stream(
                    ConsoleChannel.Error,
                    "The cell is inside a call that cannot be interrupted (a sleep, a long library call). It stops when the call returns; to stop it now, restart the kernel.\n");
            }
        }

        return await started.ConfigureAwait(false);
    }

    private CellResult Abandon()
    {
        var error = ErrorReport.Of(new CellInterruptedException());
        output.Failure(error);
        return new CellResult(CellStatus.Interrupted, error);
    }
}
