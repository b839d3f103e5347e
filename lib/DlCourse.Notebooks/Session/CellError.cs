namespace DlCourse.Notebooks.Session;

/// <summary>Why a cell stopped.</summary>
/// <param name="Name">The exception's type name, or <c>CompilationError</c>.</param>
/// <param name="Message">What a learner reads first; a compilation error has one line for each diagnostic.</param>
/// <param name="Traceback">The lines shown below it: where in which cell, innermost first.</param>
/// <param name="Line">The 1-based line of the cell in which it happened, where that is known.</param>
public sealed record CellError(string Name, string Message, IReadOnlyList<string> Traceback, int? Line = null)
{
    /// <summary>The name under which errors of the compiler are reported.</summary>
    public const string Compilation = "CompilationError";

    /// <summary>An error that has no trace: the message says it all.</summary>
    public static CellError Plain(string name, string message, int? line = null) => new(name, message, [message], line);
}
