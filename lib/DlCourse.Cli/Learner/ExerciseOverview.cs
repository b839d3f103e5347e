namespace DlCourse.Cli.Learner;

/// <summary>Where a learner stands with an exercise.</summary>
/// <param name="Id">The exercise.</param>
/// <param name="Solved">When it was solved; null where it was not yet.</param>
/// <param name="Attempts">How many answers were checked.</param>
/// <param name="Hints">How many hints were read.</param>
/// <param name="Outcome">What the latest check found; null where there was none.</param>
internal sealed record ExerciseOverview(string Id, DateTimeOffset? Solved, int Attempts, int Hints, string? Outcome);
