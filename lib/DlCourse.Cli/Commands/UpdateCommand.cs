using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Learner;
using DlCourse.Cli.Setup;
using DlCourse.Cli.Terminal;
using DlCourse.Notebooks.Learner;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse update</c>: after <c>git pull</c>, the improved course in the learner's copies.</summary>
internal static class UpdateCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var noBuild = new Option<bool>("--no-build") { Description = "Only bring improved lessons into your copies; do not build the course." };
        var command = new Command("update", "After git pull: build the course and bring improved lessons into your copies. Everything you wrote stays.") { noBuild };
        ExampleHelp.AddTo(command, "git pull && dlcourse update");
        command.SetAction((parsed, cancel) => UpdateAsync(CourseFolder.Find(), parsed.GetValue(noBuild), cancel));
        return command;
    }

    private static async Task<int> UpdateAsync(CourseFolder course, bool noBuild, CancellationToken cancel)
    {
        var isNew = !noBuild && await BuildAsync(course, cancel);
        var update = new CopyUpdate(new LearnerFolder(course));
        var results = new LearnerFolder(course).Begun().Select(update.Bring).ToList();
        foreach (var result in results) Show(result);
        if (results.Count == 0) Say($"You have no copies of lessons yet: dlcourse open 03");

        if (LearnerCopy.InstalledKernel() is { IsOurs: true } kernel && SourceAge.NewerThan(kernel.Executable, course.Root) is { } newer)
        {
            Say($"The kernel and the command have changed too ({newer}). Run: dotnet run -c Release --project lib/DlCourse.Cli -- setup");
        }

        if (isNew || results.Exists(result => result.Changes.Count > 0)) Say($"[bold]Restart the kernel[/] of every notebook that is open, and reload notebooks that have changed.");
        return results.Exists(result => result.Problem is not null) ? CommandLine.Failure : CommandLine.Success;
    }

    /// <summary>Builds and stages the course.</summary>
    /// <returns>Whether lessons load another build than before.</returns>
    private static async Task<bool> BuildAsync(CourseFolder course, CancellationToken cancel)
    {
        Say($"building the course …");
        var staged = new StagedCourse(course.Root);
        var before = staged.Assembly();
        await staged.BuildAsync(cancel);
        return staged.Assembly() != before;
    }

    private static void Show(CopyUpdateResult result)
    {
        if (result.Problem is { } problem)
        {
            Say($"[red]{result.Copy}: not updated: {problem}[/]");
            return;
        }

        Say($"{result.Copy}: {(result.Changes.Count == 0 ? "up to date" : "improved")}");
        foreach (var change in result.Changes) Say($"  {Describe(change)}");
        if (result.Backup is { } backup) Say($"  as it was before: {backup}");
    }

    private static string Describe(MergeChange change) => change.Kind switch
    {
        MergeChangeKind.Improved => $"{change.Cell}: new text",
        MergeChangeKind.VersionAdded => $"{change.Cell}: you have edited it, so the improved version stands below yours",
        MergeChangeKind.AnswerKept => $"{change.Cell}: your answer stays; the blank of the exercise has changed (dlcourse reset {change.Cell.Split(' ')[^1]} shows it and keeps your attempt in a file)",
        MergeChangeKind.Added => $"{change.Cell}: new",
        MergeChangeKind.Removed => $"{change.Cell}: no longer part of the lesson",
        _ => $"{change.Cell}: no longer part of the lesson; you have edited it, so it stays",
    };

    private static void Say(FormattableString what) => AnsiConsole.MarkupLineInterpolated(what);
}
