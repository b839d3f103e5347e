namespace DlCourse.Notebooks.Session;

/// <summary>
/// The standard input of cells: every line is asked of whoever sits before the notebook. Where nobody does, there is nothing to read, as
/// at the end of a file.
/// </summary>
internal sealed class ConsoleReader : TextReader
{
    // What Read() has not taken yet of the line it asked for.
    private string rest = "";

    public override string? ReadLine()
    {
        if (rest.Length == 0) return CellContext.Input?.AskAsync("").GetAwaiter().GetResult();
        var line = rest.TrimEnd('\n');
        rest = "";
        return line;
    }

    public override int Peek() => Fill() ? rest[0] : -1;

    public override int Read()
    {
        if (!Fill()) return -1;
        var next = rest[0];
        rest = rest[1..];
        return next;
    }

    /// <summary>One line: there is no end of the input to wait for.</summary>
    public override string ReadToEnd() => ReadLine() ?? "";

    private bool Fill()
    {
        if (rest.Length == 0 && ReadLine() is { } line) rest = line + "\n";
        return rest.Length > 0;
    }
}
