using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Runner;

/// <summary>What became of a cell that ran in a <see cref="CellSession"/>.</summary>
/// <param name="Status">Passed, failed, or ended for taking too long.</param>
/// <param name="Error">Why it did not pass.</param>
/// <param name="Outputs">What it showed.</param>
/// <param name="Seconds">How long it ran.</param>
public sealed record CellRun(RunStatus Status, string? Error, IReadOnlyList<Output> Outputs, double Seconds)
{
    /// <summary>The outcomes of exercises among the outputs, in order: each with the plain text in which it was shown, where it has one.</summary>
    public IReadOnlyList<ExerciseOutcome> Outcomes =>
        [.. Outputs.SelectMany(output => ExerciseMark.In(output.Data("text/html") ?? "")
            .Select(mark => new ExerciseOutcome(mark.Exercise, mark.Outcome, output.Data("text/plain") ?? $"{mark.Exercise} {mark.Outcome}")))];
}
