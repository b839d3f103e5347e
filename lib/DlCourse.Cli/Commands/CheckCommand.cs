using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Learner;
using DlCourse.Cli.Terminal;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse check</c>: checks a saved notebook without opening it.</summary>
internal static class CheckCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var what = new Argument<string?>("EXERCISE") { Description = "An exercise (03.2) or a lesson (03); nothing means every lesson that you have begun.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file") { Description = "Another notebook than your copy of the lesson.", HelpName = "FILE" };
        var command = new Command("check", "Check the exercises in your saved notebook, without opening it. The exit code is 0 only if all are right.") { what, file };
        ExampleHelp.AddTo(command, "dlcourse check 03.2", "dlcourse check 03", "dlcourse check", "dlcourse check 03 --file somewhere/03-perceptron.ipynb");
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is not null && result.GetValue(what) is null) result.AddError("--file needs the exercise or lesson to check in it.");
        });
        command.SetAction((parsed, cancel) => CheckAsync(CourseFolder.Find(), parsed.GetValue(what), parsed.GetValue(file), cancel));
        return command;
    }

    private static async Task<int> CheckAsync(CourseFolder course, string? what, string? file, CancellationToken cancel)
    {
        var isRight = true;
        foreach (var (notebook, exercises) in Wanted(course, what, file))
        {
            AnsiConsole.MarkupLineInterpolated($"[grey]{new LearnerFolder(course).Shown(notebook.Path)}[/]");
            foreach (var verdict in await new LessonCheck(notebook).RunAsync(exercises, cancel))
            {
                VerdictText.Show(verdict);
                isRight &= verdict.IsCorrect;
            }
        }

        return isRight ? CommandLine.Success : CommandLine.Failure;
    }

    private static IReadOnlyList<(LearnerNotebook Notebook, IReadOnlyList<string> Exercises)> Wanted(CourseFolder course, string? what, string? file)
    {
        if (what is null)
        {
            var begun = new LearnerFolder(course).Begun();
            if (begun.Count == 0) throw new UserErrorException("you have not begun a lesson yet: dlcourse open 03");
            return [.. begun.Select(lesson => LearnerNotebook.Of(course, lesson, null)).Select(notebook => (notebook, notebook.Exercises())).Where(wanted => wanted.Item2.Count > 0)];
        }

        var exercise = ExerciseName.Read(what);
        var chosen = LearnerNotebook.Of(course, course.LearnersLesson(exercise?.Lesson ?? what), file);
        var all = chosen.Exercises();
        if (all.Count == 0) throw new UserErrorException($"{chosen.Lesson.Name} has no exercises.");
        if (exercise is not null && !all.Contains(exercise.Id)) throw NoSuchExercise(exercise.Id, chosen.Lesson, all);
        return [(chosen, exercise is null ? all : [exercise.Id])];
    }

    /// <summary>The error for an exercise that its lesson does not have.</summary>
    public static UserErrorException NoSuchExercise(string id, LessonFile lesson, IReadOnlyList<string> all) =>
        new($"there is no exercise {id}. {lesson.Name} has {string.Join(", ", all)}.");
}
