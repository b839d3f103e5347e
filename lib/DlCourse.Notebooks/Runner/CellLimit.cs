using DlCourse.Notebooks.Session;
using DlCourse.Notebooks.Worker;

namespace DlCourse.Notebooks.Runner;

/// <summary>Runs a cell that may take only so long.</summary>
internal static class CellLimit
{
    private static readonly TimeSpan InterruptGrace = TimeSpan.FromSeconds(3);

    /// <summary>Runs a cell; at the limit it is interrupted, and if it does not stop then, its process is ended.</summary>
    /// <returns>How it ended, null when its process ended; and whether that was for the limit.</returns>
    public static async Task<(CellStatus? Status, bool TimedOut)> RunAsync(
        SessionProcess process, RunCell cell, Action<WorkerEvent> onEvent, TimeSpan limit, CancellationToken cancel)
    {
        using var abandon = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var running = process.RunAsync(cell, onEvent, abandon.Token);
        try
        {
            return (await running.WaitAsync(limit < TimeSpan.Zero ? TimeSpan.Zero : limit, cancel).ConfigureAwait(false), false);
        }
        catch (TimeoutException)
        {
            var status = await StopAsync(process, running, cancel).ConfigureAwait(false);
            return (status, true);
        }
    }

    /// <summary>Interrupts a running cell; if it does not stop, ends its process.</summary>
    /// <returns>How the cell ended; null when its process had to end.</returns>
    public static async Task<CellStatus?> StopAsync(SessionProcess process, Task<CellStatus?> running, CancellationToken cancel)
    {
        await process.InterruptAsync().ConfigureAwait(false);
        await Task.WhenAny(running, Task.Delay(InterruptGrace, cancel)).ConfigureAwait(false);
        if (running.IsCompleted) return await running.ConfigureAwait(false);

        // The reader must let go before the outputs are written out.
        process.Kill();
        await running.ConfigureAwait(false);
        return null;
    }
}
