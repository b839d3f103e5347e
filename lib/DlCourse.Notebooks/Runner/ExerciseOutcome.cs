namespace DlCourse.Notebooks.Runner;

/// <summary>What a check has found.</summary>
/// <param name="Exercise">The exercise, such as <c>03.2</c>.</param>
/// <param name="Outcome"><c>NotAttempted</c>, <c>Error</c>, <c>Incorrect</c> or <c>Correct</c>.</param>
/// <param name="Text">What the check says, as plain text; its first line names exercise and outcome.</param>
public sealed record ExerciseOutcome(string Exercise, string Outcome, string Text)
{
    /// <summary>Whether the exercise is solved.</summary>
    public bool IsCorrect => Outcome == ExerciseMark.Correct;

    /// <summary>Whether nobody has tried yet.</summary>
    public bool IsBlank => Outcome == ExerciseMark.NotAttempted;
}
