using DlCourse.Notebooks.Runner;
using Spectre.Console;

namespace DlCourse.Cli.Terminal;

/// <summary>Shows a run as it happens: a line for each cell that has ended. Plain lines, so that a log reads like a terminal.</summary>
internal sealed class RunProgress(IAnsiConsole console) : IRunProgress
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (int Number, int Of, string FirstLine)> current = [];

    /// <inheritdoc />
    public void NotebookBegins(string lesson, int cells)
    {
        lock (gate)
        {
            current[lesson] = (0, cells, "");
            console.MarkupLineInterpolated($"[bold]{lesson}[/] ({cells} code cells)");
        }
    }

    /// <inheritdoc />
    public void CellBegins(string lesson, int number, string firstLine)
    {
        lock (gate) current[lesson] = current[lesson] with { Number = number, FirstLine = firstLine };
    }

    /// <inheritdoc />
    public void CellEnded(string lesson, CellReport cell)
    {
        lock (gate)
        {
            var (number, of, firstLine) = current[lesson];
            var text = $"{cell.Id ?? firstLine} ({cell.Role})";
            console.MarkupLineInterpolated($"  {lesson.Split('-')[0]} {number,3}/{of}  {Sign(cell.Status)} {text}  {cell.Seconds:0.00} s");
            if (cell is { Error: { } error, Status: not RunStatus.Skipped }) Explain(error);
        }
    }

    /// <inheritdoc />
    public void NotebookEnded(LessonReport lesson)
    {
        lock (gate)
        {
            var passed = lesson.Cells.Count(cell => cell.Status == RunStatus.Passed);
            var lost = lesson.Cells.Where(cell => cell.Index < 0).ToList();
            foreach (var cell in lost) Explain(cell.Error!);
            console.MarkupLineInterpolated(
                $"  {Path.GetFileNameWithoutExtension(lesson.Path)}, {lesson.Mode}: {Word(lesson.Status)}, {passed} of {lesson.Cells.Count} cells, {lesson.Seconds:0.0} s");
        }
    }

    private static string Sign(RunStatus status) => status switch
    {
        RunStatus.Passed => "ok  ",
        RunStatus.Skipped => "-   ",
        _ => "FAIL",
    };

    private static string Word(RunStatus status) => status switch
    {
        RunStatus.Passed => "passed",
        RunStatus.Timeout => "FAILED (timeout)",
        _ => "FAILED",
    };

    private void Explain(string error)
    {
        foreach (var line in error.Split('\n')) console.MarkupLineInterpolated($"          [red]{line}[/]");
    }
}
