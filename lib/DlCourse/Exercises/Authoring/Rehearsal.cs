namespace DlCourse.Exercises.Authoring;

/// <summary>A check that an exercise must pass before learners meet it.</summary>
/// <param name="Name">What is tried, for a test's message.</param>
/// <param name="Run">Runs it.</param>
/// <param name="Expected">The outcome it must have.</param>
/// <param name="Says">What the result must say; null if only the outcome counts.</param>
internal sealed record Rehearsal(string Name, Func<CheckResult> Run, Outcome Expected, string? Says = null)
{
    /// <summary>Whether this tries one of the misconceptions.</summary>
    public bool IsMisconception => Says is not null;

    /// <summary>The same misconception, another answer.</summary>
    public static Rehearsal OfMisconception(int index, string says, Func<CheckResult> run) => new($"misconception {index + 1}", run, Outcome.Incorrect, says);
}
