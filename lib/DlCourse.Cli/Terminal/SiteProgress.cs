using DlCourse.Notebooks.Runner;
using Spectre.Console;

namespace DlCourse.Cli.Terminal;

/// <summary>Shows what runs for the site: a line for each notebook that has ended.</summary>
internal sealed class SiteProgress(IAnsiConsole console) : IRunProgress
{
    private readonly Lock gate = new();

    /// <inheritdoc />
    public void NotebookBegins(string lesson, int cells)
    {
    }

    /// <inheritdoc />
    public void CellBegins(string lesson, int number, string firstLine)
    {
    }

    /// <inheritdoc />
    public void CellEnded(string lesson, CellReport cell)
    {
    }

    /// <inheritdoc />
    public void NotebookEnded(LessonReport lesson)
    {
        lock (gate)
        {
            var word = lesson.Status == RunStatus.Passed ? "ran" : "FAILED";
            console.MarkupLineInterpolated($"  {Path.GetFileNameWithoutExtension(lesson.Path)}, {lesson.Mode}: {word}, {lesson.Seconds:0.0} s");
        }
    }
}
