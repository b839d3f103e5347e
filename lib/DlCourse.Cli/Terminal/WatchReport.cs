using System.Globalization;
using DlCourse.Cli.Learner;
using Spectre.Console;

namespace DlCourse.Cli.Terminal;

/// <summary>Shows a watch in a terminal: a diagnosis where something is new, and one line with all exercises at the end.</summary>
internal sealed class WatchReport : IWatchReport
{
    private readonly Dictionary<string, string> shown = [];
    private bool isFirstCheck;

    /// <inheritdoc />
    public void Begins(string? from)
    {
        isFirstCheck = from is not null;
        AnsiConsole.MarkupLineInterpolated($"[grey]{DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}  running {(from is null ? "all cells" : $"from {from}")}[/]");
    }

    /// <inheritdoc />
    public void Failed(string cell, string error)
    {
        AnsiConsole.MarkupLineInterpolated($"[red]! {cell} stopped[/]");
        foreach (var line in error.Split('\n').Take(3)) AnsiConsole.MarkupLineInterpolated($"  {line}");
    }

    /// <summary>The check next to the change is always shown, the others only where they say something new.</summary>
    public void Checked(ExerciseVerdict verdict)
    {
        var isNew = !verdict.Text.Equals(shown.GetValueOrDefault(verdict.Exercise), StringComparison.Ordinal);
        if (isFirstCheck || (isNew && verdict.Outcome != "NotAttempted")) VerdictText.Show(verdict);
        shown[verdict.Exercise] = verdict.Text;
        isFirstCheck = false;
    }

    /// <inheritdoc />
    public void Ended(IReadOnlyCollection<ExerciseVerdict> verdicts, TimeSpan time)
    {
        var signs = string.Join("  ", verdicts.Select(verdict => $"[{verdict.Colour}]{Markup.Escape(verdict.Exercise)} {verdict.Sign}[/]"));
        AnsiConsole.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"{signs}  [grey]({time.TotalSeconds:0.0} s)[/]"));
    }

    /// <inheritdoc />
    public void Unreadable(string problem) => AnsiConsole.MarkupLineInterpolated($"[red]{problem}[/]");
}
