using DlCourse.Exercises;

namespace DlCourse.Displays;

/// <summary>How an outcome looks: colours with a contrast of at least 3:1 on white and on a dark editor, and signs that differ too.</summary>
internal static class Edge
{
    /// <summary>For hints, solutions and questions.</summary>
    public const string Neutral = "#808080";

    /// <summary>The colour of an outcome.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Correct => "#1A8A5A",
        Outcome.Incorrect => "#B7791F",
        Outcome.Error => "#D0493B",
        _ => Neutral,
    };

    /// <summary>The sign of an outcome.</summary>
    public static string SignOf(Outcome outcome) => outcome switch
    {
        Outcome.Correct => "✓",
        Outcome.Incorrect => "→",
        Outcome.Error => "!",
        _ => "○",
    };
}
