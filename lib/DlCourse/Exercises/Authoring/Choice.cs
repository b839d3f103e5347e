namespace DlCourse.Exercises.Authoring;

/// <summary>One of the answers to choose from.</summary>
/// <param name="Text">What it claims.</param>
/// <param name="Reply">Why it is right, or what speaks against it: every choice has its own reply.</param>
internal sealed record Choice(string Text, string Reply);
