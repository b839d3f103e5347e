using System.Collections.Concurrent;

namespace DlCourse.Jupyter.Kernel;

/// <summary>
/// Writes what the kernel has to say about itself to the real standard error, which Jupyter shows in its own log. A thread of its own
/// writes: on Unix the console's streams take the lock of <see cref="Console.Out"/>, which a printing cell may hold while it waits for
/// the very thread that has something to log.
/// </summary>
internal sealed class KernelLog : IDisposable
{
    // Whoever floods the kernel with refused messages must not fill a disk with them.
    private const int MostLines = 100;
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);

    private readonly BlockingCollection<string> waiting = new(boundedCapacity: 10 * MostLines);
    private readonly TextWriter writer;
    private readonly Thread thread;

    /// <summary>Begins to write.</summary>
    /// <param name="writer">Where to.</param>
    public KernelLog(TextWriter writer)
    {
        this.writer = writer;
        thread = new Thread(WriteWaiting) { IsBackground = true, Name = "log" };
        thread.Start();
    }

    /// <summary>Writes a line soon. Never waits; a flood loses lines.</summary>
    public void Write(string line)
    {
        try
        {
            waiting.TryAdd(line);
        }
        catch (InvalidOperationException)
        {
            // The kernel is ending.
        }
    }

    /// <summary>Writes what waits, for a second at most.</summary>
    public void Dispose()
    {
        waiting.CompleteAdding();
        thread.Join(Linger);
    }

    private void WriteWaiting()
    {
        var (periodEnd, lines) = (DateTime.MinValue, 0);
        foreach (var line in waiting.GetConsumingEnumerable())
        {
            if (DateTime.UtcNow > periodEnd)
            {
                if (lines > MostLines) writer.WriteLine($"[dlcourse] … and {lines - MostLines} more lines like these.");
                (periodEnd, lines) = (DateTime.UtcNow + Period, 0);
            }

            if (++lines <= MostLines) writer.WriteLine("[dlcourse] " + line);
            writer.Flush();
        }
    }
}
