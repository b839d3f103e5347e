using System.CommandLine;
using System.Globalization;
using DlCourse.Cli.Course;
using DlCourse.Cli.Learner;
using DlCourse.Cli.Terminal;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse progress</c>: where a learner stands, and what to do next.</summary>
internal static class ProgressCommand
{
    private const int MostTitle = 34;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "For other tools." };
        var command = new Command("progress", "Show which exercises you have solved, and what to do next.") { json };
        ExampleHelp.AddTo(command, "dlcourse progress", "dlcourse progress --json");
        command.SetAction(parsed => Show(CourseFolder.Find(), parsed.GetValue(json)));
        return command;
    }

    private static int Show(CourseFolder course, bool asJson)
    {
        var overview = CourseOverview.Of(course, Read(course));
        if (asJson)
        {
            Console.WriteLine(overview.ToJson());
            return CommandLine.Success;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("Lesson", "Title", "Exercises", "", "Quiz", "Hints", "Last opened");
        foreach (var lesson in overview.Lessons.Where(lesson => lesson.Exercises.Count > 0))
        {
            table.AddRow(
                new Text(lesson.Lesson),
                new Text(Shortened(lesson.Title.StartsWith($"{lesson.Lesson} · ", StringComparison.Ordinal) ? lesson.Title[(lesson.Lesson.Length + 3)..] : lesson.Title)),
                new Text(SolvedBar.Of(lesson.Solved, lesson.Exercises.Count), new Style(Color.Green)),
                new Text($"{lesson.Solved} of {lesson.Exercises.Count}"),
                new Text(QuizOf(lesson.Quiz)),
                new Text($"{lesson.Exercises.Sum(exercise => exercise.Hints)}"),
                new Text(lesson.LastOpened?.ToLocalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""));
        }

        AnsiConsole.Write(table);
        if (overview.Next is { } next) AnsiConsole.MarkupLineInterpolated($"next: [bold]{next.Command}[/], exercise {next.Exercise}");
        else AnsiConsole.MarkupLineInterpolated($"Every exercise is solved.");
        return CommandLine.Success;
    }

    // The table fits a terminal of 100 columns.
    private static string Shortened(string title) => title.Length <= MostTitle ? title : title[..(MostTitle - 1)] + "…";

    private static string QuizOf(QuizOverview? quiz) => quiz switch
    {
        null => "",
        { Questions: { } questions } => $"{quiz.Right} of {questions}",
        _ => $"{quiz.Right} right",
    };

    private static LearnerProgress Read(CourseFolder course)
    {
        if (ProgressPlace.FileFor(course.Root) is not { } path) return new LearnerProgress();
        var file = new ProgressFile(path);
        var progress = file.Read();
        if (file.SetAside is { } aside) Console.Error.WriteLine($"Your progress file could not be read. It is kept as {aside}; a new one begins with the next check.");
        return progress;
    }
}
