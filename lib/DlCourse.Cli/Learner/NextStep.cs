namespace DlCourse.Cli.Learner;

/// <summary>What a learner might do next.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Exercise">Its next open exercise.</param>
/// <param name="Command">The command that gets there.</param>
internal sealed record NextStep(string Lesson, string Exercise, string Command);
