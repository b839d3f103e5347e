using DlCourse.Displays;

namespace DlCourse.Exercises;

/// <summary>What a check says: the outcome and a diagnosis of a few lines.</summary>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html"])]
public sealed class CheckResult : IDisplayed
{
    internal const int MostLines = 8;

    private readonly int figures;

    internal CheckResult(string exerciseId, Outcome outcome, IEnumerable<string> lines, string? explanation = null, int figures = 0)
    {
        this.figures = figures;
        ExerciseId = exerciseId;
        Outcome = outcome;
        var all = lines.ToArray();
        Lines = all.Length <= MostLines ? all : [.. all.Take(MostLines - 1), $"… and {all.Length - MostLines + 1} more."];
        Explanation = outcome == Outcome.Correct ? explanation : null;
    }

    /// <summary>The exercise, for example <c>03.2</c>.</summary>
    public string ExerciseId { get; }

    /// <summary>What the check found.</summary>
    public Outcome Outcome { get; }

    /// <summary>The diagnosis, at most eight lines.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Why the answer is right; null unless it is.</summary>
    public string? Explanation { get; }

    /// <summary>Plain text that starts with the exercise and the outcome, for example <c>03.2 Correct</c>.</summary>
    public override string ToString() => string.Join('\n', [$"{ExerciseId} {Outcome}", .. Lines, .. Explanation is null ? [] : new[] { Explanation }]);

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() => [("text/html", ToHtml()), ("text/plain", ToString())];

    /// <summary>HTML whose two data attributes say exercise and outcome to tools that know nothing of the course.</summary>
    private string ToHtml()
    {
        var card = new Card($"{ExerciseId} {Words(Outcome)}", Lines)
        {
            Sign = Edge.SignOf(Outcome),
            Figures = figures,
            Below = Explanation is null ? "" : $"<div style=\"margin-top:8px\"><em>Why:</em> {Html.Prose(Explanation)}</div>",
        };
        return card.ToHtml(Edge.Of(Outcome), ("data-dlcourse-exercise", ExerciseId), ("data-dlcourse-outcome", Outcome.ToString()));
    }

    private static string Words(Outcome outcome) => outcome switch
    {
        Outcome.NotAttempted => "Not attempted yet",
        Outcome.Error => "Your code stopped with an error",
        Outcome.Incorrect => "Not right yet",
        _ => "Correct",
    };
}
