namespace DlCourse.Exercises.Authoring;

/// <summary>One line must come before another.</summary>
/// <param name="First">The letter of the earlier line.</param>
/// <param name="Then">The letter of the later line.</param>
/// <param name="Because">What the later one needs, as a sentence.</param>
internal sealed record Precedence(char First, char Then, string Because);
