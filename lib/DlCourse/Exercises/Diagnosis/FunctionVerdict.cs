namespace DlCourse.Exercises.Diagnosis;

/// <summary>What is to be said about a learner's function.</summary>
/// <param name="Outcome">What was found.</param>
/// <param name="Lines">The message.</param>
/// <param name="Finding">The cause behind it; null if nothing is wrong.</param>
/// <param name="Figures">How many lines at the start are inputs and numbers to compare.</param>
internal sealed record FunctionVerdict(Outcome Outcome, IReadOnlyList<string> Lines, Finding? Finding = null, int Figures = 0)
{
    /// <summary>The result of an exercise.</summary>
    public CheckResult Result(string exerciseId) => new(exerciseId, Outcome, Lines, figures: Figures);
}
