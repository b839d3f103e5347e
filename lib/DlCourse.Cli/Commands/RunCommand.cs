using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Terminal;
using DlCourse.Notebooks.Runner;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse run</c>: runs lessons from the first cell to the last.</summary>
internal static class RunCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var lessons = new Argument<string[]>("LESSON") { Description = "Lessons by number, name or file; none means all.", Arity = ArgumentArity.ZeroOrMore };
        var asShipped = new Option<bool>("--as-shipped") { Description = "Run the blanks as the learner finds them, not the solutions." };
        var report = new Option<string?>("--report") { Description = "Write a JSON report.", HelpName = "FILE" };
        var folder = new Option<string?>("--out") { Description = "Write the executed notebooks into this folder.", HelpName = "DIR" };
        var timeout = Positive(new Option<double>("--timeout") { Description = "Seconds a cell may take.", HelpName = "S", DefaultValueFactory = _ => 60 });
        var jobs = Positive(new Option<int>("--jobs") { Description = "Notebooks to run at once.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount });
        var command = new Command("run", "Run lessons cell by cell, with their solutions unless told otherwise.") { lessons, asShipped, report, folder, timeout, jobs };
        ExampleHelp.AddTo(
            command,
            "dlcourse run 03                          one lesson, solved",
            "dlcourse run --as-shipped                all lessons, exercises blank",
            "dlcourse run 03 --out executed           keep the notebook with its outputs",
            "dlcourse run --report run.json --jobs 1  a report for other tools");
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(lessons)!,
            new RunOptions
            {
                Mode = parsed.GetValue(asShipped) ? RunMode.AsShipped : RunMode.Solved,
                CellTimeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
            },
            parsed.GetValue(jobs),
            parsed.GetValue(report),
            parsed.GetValue(folder),
            cancel));
        return command;
    }

    /// <summary>What the command does without a verb: the whole course, solved, and what to do next.</summary>
    public static async Task<int> WholeCourseAsync(CancellationToken cancel)
    {
        var folder = Path.Combine(CourseFolder.Find().Root, "artifacts", "executed");
        var code = await RunAsync([], new RunOptions(), Environment.ProcessorCount, reportFile: null, folder, cancel);
        if (code != CommandLine.Success) return code;
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"The executed lessons, with every output: {folder}");
        AnsiConsole.MarkupLineInterpolated($"Next: open [bold]notebooks/[/] in your editor and begin; [bold]dlcourse --help[/] shows what else there is.");
        return code;
    }

    private static async Task<int> RunAsync(
        string[] names, RunOptions options, int jobs, string? reportFile, string? folder, CancellationToken cancel)
    {
        var lessons = CourseFolder.Find().Lessons(names);
        var report = await new LessonRuns(options, jobs, new RunProgress(AnsiConsole.Console)).RunAsync(lessons, cancel);
        if (folder is not null) LessonRuns.Save(report, folder);
        if (reportFile is not null) report.Save(reportFile);

        var passed = report.Lessons.Count(lesson => lesson.Status == RunStatus.Passed);
        AnsiConsole.MarkupLineInterpolated($"[bold]{passed} of {report.Lessons.Count} lessons passed[/]");
        return report.Passed ? CommandLine.Success : CommandLine.Failure;
    }

    private static Option<T> Positive<T>(Option<T> option)
        where T : struct, IComparable<T>
    {
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<T>().CompareTo(default) <= 0) result.AddError($"{option.Name} must be greater than 0.");
        });
        return option;
    }
}
