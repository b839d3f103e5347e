using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Setup;
using DlCourse.Cli.Terminal;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse doctor</c>: is everything there?</summary>
internal static class DoctorCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("doctor", "Look at everything a learner needs and say what to do about what is missing.");
        ExampleHelp.AddTo(command, "dlcourse doctor");
        command.SetAction((_, cancel) => ReportAsync(CourseFolder.Find(), cancel));
        return command;
    }

    /// <summary>Prints every finding.</summary>
    /// <returns>The exit code: a failure where something needs doing.</returns>
    public static async Task<int> ReportAsync(CourseFolder course, CancellationToken cancel)
    {
        var findings = await new Doctor(course).ExamineAsync(cancel);
        foreach (var finding in findings)
        {
            AnsiConsole.MarkupLineInterpolated($"  {(finding.IsGood ? "ok  " : "MISS")} {finding.Subject,-11} {finding.Text}");
            if (finding.Remedy is { } remedy) AnsiConsole.MarkupLineInterpolated($"       {"",-11} [bold]{remedy}[/]");
        }

        return findings.All(finding => finding.IsGood) ? CommandLine.Success : CommandLine.Failure;
    }
}
