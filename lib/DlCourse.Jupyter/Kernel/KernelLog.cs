namespace DlCourse.Jupyter.Kernel;

/// <summary>Writes what the kernel has to say about itself to the real standard error, which Jupyter shows in its own log.</summary>
/// <param name="writer">Where to write.</param>
internal sealed class KernelLog(TextWriter writer)
{
    // Whoever floods the kernel with refused messages must not fill a disk with them.
    private const int MostLines = 100;
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private DateTime periodEnd;
    private int lines;

    /// <summary>Writes a line.</summary>
    public void Write(string line)
    {
        lock (gate)
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
