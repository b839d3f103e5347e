using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Learner;
using DlCourse.Cli.Terminal;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Learner;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse reset</c>: the blank of an exercise again, for another try.</summary>
internal static class ResetCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("EXERCISE") { Description = "The exercise, such as 03.2." };
        var file = new Option<string?>("--file") { Description = "Another notebook than your copy of the lesson.", HelpName = "FILE" };
        var command = new Command("reset", "Put the blank of an exercise back into your copy. Your attempt is kept in a file.") { name, file };
        ExampleHelp.AddTo(command, "dlcourse reset 03.2");
        command.SetAction(parsed => Reset(CourseFolder.Find(), ExerciseName.Of(parsed.GetValue(name)!), parsed.GetValue(file)));
        return command;
    }

    private static int Reset(CourseFolder course, ExerciseName exercise, string? file)
    {
        var folder = new LearnerFolder(course);
        var lesson = course.LearnersLesson(exercise.Lesson);
        var path = file ?? folder.Copy(lesson);
        if (!File.Exists(path)) throw new UserErrorException(file is null ? $"you have no copy of lesson {lesson.Id} yet: dlcourse open {lesson.Id}" : $"there is no file {file}.");

        var shipped = NotebookDocument.Load(lesson.Path);
        var reset = ExerciseReset.Of(shipped, NotebookDocument.Load(path), exercise.Id)
            ?? throw CheckCommand.NoSuchExercise(exercise.Id, lesson, LearnerNotebook.ExercisesOf(shipped));
        if (!reset.IsChanged)
        {
            AnsiConsole.MarkupLineInterpolated($"{exercise.Id} is blank already.");
            return CommandLine.Success;
        }

        // The attempt first: from here on it is in two places until it is in one.
        if (reset.Attempt is not null)
        {
            var attempt = folder.NewAttempt(exercise.Id);
            File.WriteAllText(attempt, reset.Attempt.ReplaceLineEndings("\n") + "\n");
            AnsiConsole.MarkupLineInterpolated($"your attempt is kept in {folder.Shown(attempt)}");
        }

        reset.Notebook.Save(path);
        AnsiConsole.MarkupLineInterpolated($"{exercise.Id} is blank again in {folder.Shown(Path.GetFullPath(path))}. If the notebook is open, reload it before you save.");
        return CommandLine.Success;
    }
}
