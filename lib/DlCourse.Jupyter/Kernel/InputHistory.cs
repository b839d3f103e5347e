namespace DlCourse.Jupyter.Kernel;

/// <summary>The code that this session has executed.</summary>
internal sealed class InputHistory
{
    // Enough for the longest day; a session must not grow without bound.
    private const int MostEntries = 10_000;

    private readonly Lock gate = new();
    private readonly LinkedList<(int Line, string Code)> entries = new();

    /// <summary>Remembers code.</summary>
    public void Add(int line, string code)
    {
        lock (gate)
        {
            entries.AddLast((line, code));
            if (entries.Count > MostEntries) entries.RemoveFirst();
        }
    }

    /// <summary>A copy, oldest first.</summary>
    public IReadOnlyList<(int Line, string Code)> ToList()
    {
        lock (gate) return [.. entries];
    }
}
