using DlCourse.Cli.Learner;
using Spectre.Console;

namespace DlCourse.Cli.Terminal;

/// <summary>Shows what a check says in a terminal.</summary>
internal static class VerdictText
{
    /// <summary>The first line in the colour of the outcome, the diagnosis below it.</summary>
    public static void Show(ExerciseVerdict verdict)
    {
        var lines = verdict.Text.Split('\n');
        AnsiConsole.MarkupLine($"[{verdict.Colour}]{verdict.Sign} {Markup.Escape(verdict.Exercise)} {Words(verdict.Outcome)}[/]");
        foreach (var line in lines.Skip(1)) AnsiConsole.MarkupLineInterpolated($"  {line}");
    }

    /// <summary>The outcome in the words of the card that the notebook shows.</summary>
    private static string Words(string outcome) => outcome switch
    {
        "NotAttempted" => "Not attempted yet",
        "Error" => "Your code stopped with an error",
        "Incorrect" => "Not right yet",
        _ => outcome,
    };
}
