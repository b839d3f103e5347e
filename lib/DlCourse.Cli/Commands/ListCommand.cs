using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Terminal;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse list</c>: the lessons that exist.</summary>
internal static class ListCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("list", "List the lessons with their titles, cells and exercises.");
        ExampleHelp.AddTo(command, "dlcourse list");
        command.SetAction(_ => List());
        return command;
    }

    private static int List()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Lesson", "Title", "Cells", "Exercises", "File");
        foreach (var lesson in CourseFolder.Find().Lessons([]))
        {
            var notebook = NotebookDocument.Load(lesson.Path);
            var exercises = LessonCell.AllOf(notebook).Count(cell => cell.Role == CellRole.Exercise);
            table.AddRow(
                new Text(lesson.Id),
                new Text(LessonTitle.Of(notebook)),
                new Text($"{notebook.Cells.Count(cell => cell.Kind == CellKind.Code)}"),
                new Text($"{exercises}"),
                new Text(Path.GetFileName(lesson.Path)));
        }

        AnsiConsole.Write(table);
        return CommandLine.Success;
    }
}
