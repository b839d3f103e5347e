using System.CommandLine;
using DlCourse.Cli.Authoring;
using DlCourse.Cli.Course;
using DlCourse.Cli.Terminal;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse new-lesson</c>: a lesson to write.</summary>
internal static class NewLessonCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var number = new Argument<string>("NUMBER") { Description = "Two digits, such as 05; R1 to R9 for a review." };
        var title = new Argument<string>("TITLE") { Description = "The lesson's title; its file is named after it." };
        var command = new Command("new-lesson", "Add a lesson: its notebook, its classes for exercises and quiz, and its entry in the catalogue.") { number, title };
        ExampleHelp.AddTo(command, "dlcourse new-lesson 05 \"Losses and metrics\"");
        command.SetAction(parsed => Add(parsed.GetValue(number)!, parsed.GetValue(title)!));
        return command;
    }

    private static int Add(string number, string title)
    {
        var lesson = new NewLesson(CourseFolder.Find(), number, title);
        foreach (var path in lesson.Write()) Console.WriteLine($"wrote {path}");
        Console.WriteLine($"""
            Next: dlcourse new-exercise {number}.1 predict "…"; add the lesson to notebooks/README.md; the rest is in CONTRIBUTING.md.
            """);
        return CommandLine.Success;
    }
}
