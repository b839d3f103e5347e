using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Terminal;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;
using DlCourse.Notebooks.Runner;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse test</c>: an author's inner loop, everything that must hold for one lesson.</summary>
internal static class TestCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("LESSON") { Description = "A lesson by number, name or file." };
        var command = new Command("test", "Check one lesson: form, rules, as shipped and solved, worked numbers.") { name };
        ExampleHelp.AddTo(command, "dlcourse test 03");
        command.SetAction((parsed, cancel) => TestAsync(parsed.GetValue(name)!, cancel));
        return command;
    }

    private static async Task<int> TestAsync(string name, CancellationToken cancel)
    {
        var lesson = CourseFolder.Find().Lessons([name])[0];
        var violations = LessonRules.Check(NotebookDocument.Load(lesson.Path));
        foreach (var violation in violations) AnsiConsole.MarkupLineInterpolated($"[red]{violation.Message}[/]");

        var modes = new[] { RunMode.AsShipped, RunMode.Solved };
        var runs = await Task.WhenAll(modes.Select(mode => new LessonRuns(new RunOptions { Mode = mode }, 1, progress: null).RunAsync([lesson], cancel)));
        var reports = runs.SelectMany(run => run.Lessons).ToList();
        foreach (var report in reports) Show(report);

        var passed = violations.Count == 0 && reports.All(report => report.Status == RunStatus.Passed);
        AnsiConsole.MarkupLineInterpolated($"[bold]{lesson.Name}: {(passed ? "all good" : "not yet")}[/]");
        return passed ? CommandLine.Success : CommandLine.Failure;
    }

    private static void Show(LessonReport report)
    {
        var slowest = report.Cells.MaxBy(cell => cell.Seconds);
        AnsiConsole.MarkupLineInterpolated($"{report.Mode}: {report.Status}, {report.Seconds:0.0} s, slowest cell {slowest?.Id} {slowest?.Seconds:0.0} s");
        foreach (var cell in report.Cells.Where(cell => cell.Status is RunStatus.Failed or RunStatus.Timeout))
        {
            AnsiConsole.MarkupLineInterpolated($"[red]  {cell.Id}: {cell.Error}[/]");
        }
    }
}
