namespace DlCourse.Cli.Learner;

/// <summary>Where a learner stands in a quiz.</summary>
/// <param name="Right">How many questions have been answered rightly.</param>
/// <param name="Answered">How many have been answered at all.</param>
/// <param name="Questions">How many there are; null where an older version of the course kept the answers.</param>
internal sealed record QuizOverview(int Right, int Answered, int? Questions);
