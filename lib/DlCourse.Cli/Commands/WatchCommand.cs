using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Learner;
using DlCourse.Cli.Terminal;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse watch</c>: checks the notebook whenever it is saved.</summary>
internal static class WatchCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var name = new Argument<string?>("LESSON") { Description = "The lesson; by default the one that you saved last.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file") { Description = "Another notebook than your copy of the lesson.", HelpName = "FILE" };
        var command = new Command("watch", "Check your notebook each time you save it, until Ctrl+C.") { name, file };
        ExampleHelp.AddTo(command, "dlcourse watch", "dlcourse watch 03");
        command.SetAction((parsed, cancel) => WatchAsync(CourseFolder.Find(), parsed.GetValue(name), parsed.GetValue(file), cancel));
        return command;
    }

    private static async Task<int> WatchAsync(CourseFolder course, string? name, string? file, CancellationToken cancel)
    {
        var folder = new LearnerFolder(course);
        var lesson = (name ?? file) is { } given
            ? course.LearnersLesson(given)
            : folder.Begun().MaxBy(lesson => File.GetLastWriteTimeUtc(folder.Copy(lesson))) ?? throw new UserErrorException("you have not begun a lesson yet: dlcourse open 03");
        if (new StagedCourse(course.Root).Assembly() is null) throw new UserErrorException("the course is not built yet. Run: dlcourse setup");

        var notebook = LearnerNotebook.Of(course, lesson, file);
        AnsiConsole.MarkupLineInterpolated($"watching [bold]{folder.Shown(notebook.Path)}[/]: save it to see its checks here; Ctrl+C ends");
        using var watch = new LessonWatch(notebook, new WatchReport());
        try
        {
            await watch.RunAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how it ends.
        }

        return CommandLine.Success;
    }
}
