using System.Collections.Concurrent;

namespace DlCourse.Jupyter.Kernel.Outputs;

/// <summary>
/// Sends what cells have printed a moment after they began to: many small writes make one message. It has a thread of its own, because
/// a cell may keep every thread of the pool busy.
/// </summary>
internal sealed class StreamFlusher : IDisposable
{
    /// <summary>How long printed text may wait for more.</summary>
    public const int DelayMilliseconds = 40;

    private readonly BlockingCollection<(CellOutput Output, long Due)> due = [];

    public StreamFlusher() => new Thread(Run) { IsBackground = true, Name = "stream flusher" }.Start();

    /// <summary>Sends this output's text soon.</summary>
    public void Schedule(CellOutput output)
    {
        try
        {
            due.Add((output, Environment.TickCount64 + DelayMilliseconds));
        }
        catch (InvalidOperationException)
        {
            // The kernel is ending, and a task of a cell still prints.
        }
    }

    /// <inheritdoc />
    public void Dispose() => due.CompleteAdding();

    private void Run()
    {
        foreach (var (output, time) in due.GetConsumingEnumerable())
        {
            Thread.Sleep((int)Math.Max(0, time - Environment.TickCount64));
            output.FlushSoon();
        }
    }
}
