using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Terminal;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse hint</c>: the next hint for an exercise.</summary>
internal static class HintCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("EXERCISE") { Description = "The exercise, such as 03.2." };
        var command = new Command("hint", "Show the next hint for an exercise: each time one more.") { name };
        ExampleHelp.AddTo(command, "dlcourse hint 03.2");
        command.SetAction((parsed, cancel) => ShowAsync(CourseFolder.Find(), ExerciseName.Of(parsed.GetValue(name)!), cancel));
        return command;
    }

    private static async Task<int> ShowAsync(CourseFolder course, ExerciseName exercise, CancellationToken cancel)
    {
        var hint = await new CourseScript(course).EvaluateAsync($"DlCourse.Lessons.Course.NextHint(\"{exercise.Id}\").ToString()", cancel);
        AnsiConsole.MarkupLineInterpolated($"{hint}");
        return CommandLine.Success;
    }
}
