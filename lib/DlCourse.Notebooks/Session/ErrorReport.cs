using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace DlCourse.Notebooks.Session;

/// <summary>Turns exceptions into what a learner reads: the message first, then the lines of the cells, without the machinery.</summary>
internal static class ErrorReport
{
    /// <summary>Explains why a cell does not compile: one line per error, with the cell's own line and column.</summary>
    public static CellError Of(CompilationErrorException exception, string cell)
    {
        var errors = exception.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        var lines = errors.Select(error => Describe(error, cell)).ToList();
        var first = errors[0].Location.GetLineSpan();
        return new CellError(CellError.Compilation, string.Join('\n', lines), lines, first.StartLinePosition.Line + 1);
    }

    /// <summary>Explains why a cell stopped while it ran.</summary>
    public static CellError Of(Exception exception)
    {
        var name = exception.GetType().FullName ?? exception.GetType().Name;
        var message = exception is InsufficientExecutionStackException
            ? "The calls are nested too deeply: a method calls itself, directly or through others, without end."
            : exception.Message;
        var frames = CellTrace.Of(exception);
        List<string> trace = [$"{name}: {message}", .. CellTrace.Lines(frames)];
        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
        {
            trace.Add($"caused by {inner.GetType().FullName}: {inner.Message}");
            trace.AddRange(CellTrace.Lines(CellTrace.Of(inner)));
        }

        return new CellError(name, message, trace, frames.FirstOrDefault(f => f.CellLine is not null)?.CellLine);
    }

    private static string Describe(Diagnostic diagnostic, string cell)
    {
        var place = diagnostic.Location.GetLineSpan();
        var file = place.Path == cell ? "" : place.Path;
        var start = place.StartLinePosition;
        return $"{file}({start.Line + 1},{start.Character + 1}): error {diagnostic.Id}: {diagnostic.GetMessage()}";
    }
}
