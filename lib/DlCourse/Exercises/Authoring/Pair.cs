namespace DlCourse.Exercises.Authoring;

/// <summary>Two things that belong together.</summary>
/// <param name="Left">Numbered in the question.</param>
/// <param name="Right">Lettered in the question.</param>
/// <param name="Reply">Leads to the partner of <paramref name="Left"/> when a wrong one was chosen.</param>
internal sealed record Pair(string Left, string Right, string Reply);
