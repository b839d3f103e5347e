namespace DlCourse.Cli.Learner;

/// <summary>What has become of an exercise in a learner's notebook.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Outcome"><c>NotAttempted</c>, <c>Error</c>, <c>Incorrect</c> or <c>Correct</c>.</param>
/// <param name="Text">The diagnosis; its first line names exercise and outcome.</param>
internal sealed record ExerciseVerdict(string Exercise, string Outcome, string Text)
{
    /// <summary>Whether it is solved.</summary>
    public bool IsCorrect => Outcome == "Correct";

    /// <summary>A sign for the outcome.</summary>
    public string Sign => Outcome switch { "Correct" => "✓", "NotAttempted" => "…", "Error" => "!", _ => "✗" };

    /// <summary>The colour of the outcome in a terminal.</summary>
    public string Colour => Outcome switch { "Correct" => "green", "NotAttempted" => "grey", _ => "red" };

    /// <summary>An exercise whose code does not run.</summary>
    public static ExerciseVerdict Error(string exercise, params string[] lines) => new(exercise, nameof(Error), string.Join('\n', [$"{exercise} Error", .. lines]));
}
