namespace DlCourse.Notebooks.Session;

/// <summary>
/// Which cells did not compile when they ran last, by their first line. Such a cell leaves everything as it was, so what stands in the
/// session is older than what stands on the page. Code in cells asks through <see cref="AppContext.GetData(string)"/> under
/// <see cref="QuestionName"/>, a <c>Func&lt;string, bool&gt;</c> from the beginning of a first line.
/// </summary>
internal static class UncompiledCells
{
    /// <summary>The name under which the question is found.</summary>
    public const string QuestionName = "DlCourse.DidNotCompile";

    private static readonly Lock Gate = new();
    private static readonly HashSet<string> FirstLines = new(StringComparer.Ordinal);

    static UncompiledCells() => AppContext.SetData(QuestionName, (Func<string, bool>)IsAny);

    /// <summary>Notes how the compilation of a cell ended.</summary>
    public static void Note(string code, bool compiled)
    {
        var firstLine = code.AsSpan().TrimStart().ToString().Split('\n', 2)[0].TrimEnd();
        lock (Gate)
        {
            if (compiled) FirstLines.Remove(firstLine);
            else FirstLines.Add(firstLine);
        }
    }

    private static bool IsAny(string beginning)
    {
        lock (Gate) return FirstLines.Any(line => line.StartsWith(beginning, StringComparison.Ordinal) && !char.IsAsciiDigit(line.ElementAtOrDefault(beginning.Length)));
    }
}
