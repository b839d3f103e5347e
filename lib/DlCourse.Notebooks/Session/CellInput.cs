using DlCourse.Notebooks.Instrumentation;

namespace DlCourse.Notebooks.Session;

/// <summary>What one cell may ask, and when it must stop waiting for an answer.</summary>
internal sealed record CellInput(ICellInput Source, Task Interrupted)
{
    /// <summary>Asks for a line.</summary>
    /// <exception cref="CellInterruptedException">The cell was asked to stop while it waited.</exception>
    public async Task<string> AskAsync(string prompt)
    {
        using var stop = new CancellationTokenSource();
        var answer = Source.AskAsync(prompt, stop.Token);
        await Task.WhenAny(answer, Interrupted).ConfigureAwait(false);
        if (answer.IsCompleted) return await answer.ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        throw new CellInterruptedException();
    }
}
