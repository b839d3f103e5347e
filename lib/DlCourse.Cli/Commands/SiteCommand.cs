using System.CommandLine;
using System.Diagnostics;
using DlCourse.Cli.Course;
using DlCourse.Cli.Terminal;
using DlCourse.Notebooks.Site;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse site</c>: the course as pages to read.</summary>
internal static class SiteCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = new Option<string?>("--out") { Description = "The folder of the site; it is replaced as a whole. Default: artifacts/site.", HelpName = "DIR" };
        var without = new Option<bool>("--no-solutions") { Description = "Leave the solutions out, and what they show." };
        var command = new Command("site", "Make a static site of the lessons: run them, render them, link them. Only what has changed runs again.") { folder, without };
        ExampleHelp.AddTo(
            command,
            "dlcourse site                          into artifacts/site",
            "dlcourse site --out public             into another folder",
            "dlcourse site --no-solutions --out hw  for a class that is to find them itself");
        command.SetAction((parsed, cancel) => BuildAsync(new CourseSite(CourseFolder.Find(), parsed.GetValue(folder), !parsed.GetValue(without)), cancel));
        return command;
    }

    /// <summary>Builds the site and says where it is.</summary>
    public static async Task<int> BuildAsync(CourseSite site, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        SiteReport report;
        try
        {
            report = await new SiteBuilder(site.Options, new SiteProgress(AnsiConsole.Console)).BuildAsync(cancel);
        }
        catch (SiteException e)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{e.Message}[/]");
            AnsiConsole.MarkupLine("The site was not changed.");
            return CommandLine.Failure;
        }

        var runs = report.Ran.Count == 0 ? "nothing had to run" : $"{report.Ran.Count} runs of lessons";
        AnsiConsole.MarkupLineInterpolated($"{report.Pages.Count} pages, {runs}, {clock.Elapsed.TotalSeconds:0.0} s: {Path.Combine(site.Options.Folder, "index.html")}");
        return CommandLine.Success;
    }
}
