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
        var timeout = new Option<double>("--timeout") { Description = "Seconds a cell may take.", HelpName = "S", DefaultValueFactory = _ => 60 };
        var jobs = new Option<int>("--jobs") { Description = "Notebooks to run at once.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
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
                CellTimeout = TimeSpan.FromSeconds(InRange("--timeout", parsed.GetValue(timeout), 0.1, 86_400)),
            },
            InRange("--jobs", parsed.GetValue(jobs), 1, 64),
            parsed.GetValue(report),
            parsed.GetValue(folder),
            cancel));
        return command;
    }

    /// <summary>What the command does without a verb: the whole course, solved, then its site, and what to do next.</summary>
    public static async Task<int> WholeCourseAsync(CancellationToken cancel)
    {
        var course = CourseFolder.Find();
        var folder = Path.Combine(course.Root, "artifacts", "executed");
        var report = await RunLessonsAsync([], new RunOptions(), Environment.ProcessorCount, cancel);
        LessonRuns.Save(report, folder);
        if (!report.Passed) return CommandLine.Failure;
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"The executed lessons, with every output: {folder}");

        var site = new CourseSite(course);
        site.Keep(report);
        AnsiConsole.WriteLine("The site, for which every lesson also runs as a learner finds it:");
        if (await SiteCommand.BuildAsync(site, cancel) is not CommandLine.Success and var code) return code;
        AnsiConsole.MarkupLineInterpolated($"Next: open that page in a browser, or [bold]notebooks/[/] in your editor; [bold]dlcourse --help[/] shows what else there is.");
        return CommandLine.Success;
    }

    private static async Task<RunReport> RunLessonsAsync(string[] names, RunOptions options, int jobs, CancellationToken cancel)
    {
        var lessons = CourseFolder.Find().Lessons(names);
        var report = await new LessonRuns(options, jobs, new RunProgress(AnsiConsole.Console)).RunAsync(lessons, cancel);
        var passed = report.Lessons.Count(lesson => lesson.Status == RunStatus.Passed);
        AnsiConsole.MarkupLineInterpolated($"[bold]{passed} of {report.Lessons.Count} lessons passed[/]");
        return report;
    }

    private static async Task<int> RunAsync(
        string[] names, RunOptions options, int jobs, string? reportFile, string? folder, CancellationToken cancel)
    {
        var report = await RunLessonsAsync(names, options, jobs, cancel);
        if (folder is not null) LessonRuns.Save(report, folder);
        if (reportFile is not null) report.Save(reportFile);
        return report.Passed ? CommandLine.Success : CommandLine.Failure;
    }

    private static T InRange<T>(string option, T value, T least, T most)
        where T : IComparable<T> => value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0
        ? value
        : throw new UserErrorException($"{option} is {value}; it must be between {least} and {most}.");
}
