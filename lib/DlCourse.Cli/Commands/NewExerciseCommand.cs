using System.CommandLine;
using DlCourse.Cli.Authoring;
using DlCourse.Cli.Course;
using DlCourse.Cli.Terminal;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse new-exercise</c>: an exercise to fill in.</summary>
internal static class NewExerciseCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The lesson, a full stop and a number, such as 04.3." };
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", ExerciseForm.Kinds) };
        var title = new Argument<string>("TITLE") { Description = "What it is about; its name in code is made of it." };
        var after = new Option<string?>("--after") { Description = "The id of the cell after which it goes; else the end of the story.", HelpName = "CELLID" };
        var command = new Command("new-exercise", "Add an exercise to a lesson: a file to fill in, and its cells.") { id, kind, title, after };
        ExampleHelp.AddTo(
            command,
            "dlcourse new-exercise 04.3 make \"One step downhill\"",
            "dlcourse new-exercise 04.1 predict \"The slope at 2\" --after tangent-picture");
        command.SetAction(parsed => Add(parsed.GetValue(id)!, parsed.GetValue(kind)!, parsed.GetValue(title)!, parsed.GetValue(after)));
        return command;
    }

    private static int Add(string id, string kind, string title, string? after)
    {
        var exercise = new NewExercise(CourseFolder.Find(), id, kind, title);
        foreach (var path in exercise.Write(after)) Console.WriteLine($"wrote {path}");
        Console.WriteLine($"""
            Fill in what says TODO (docs/exercises.md has an example of each kind), then:
              dotnet test tests/DlCourse.Tests -c Release --filter EveryExercise     says what is still missing
              dlcourse test {id.Split('.')[0]}
            """);
        return CommandLine.Success;
    }
}
