using DlCourse.Notebooks.Documents;

namespace DlCourse.Cli.Course;

/// <summary>A lesson's title: the first heading of its notebook.</summary>
internal static class LessonTitle
{
    /// <summary>The title; empty where there is no heading.</summary>
    public static string Of(NotebookDocument notebook) => notebook.Cells
        .Where(cell => cell.Kind == CellKind.Markdown)
        .SelectMany(cell => cell.Source.Split('\n'))
        .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? "";
}
