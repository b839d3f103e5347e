namespace DlCourse.Data;

/// <summary>Which rows to learn from, and which to keep for the test.</summary>
/// <param name="Train">Positions of the rows to learn from.</param>
/// <param name="Test">Positions of the others.</param>
public sealed record IndexSplit(IReadOnlyList<int> Train, IReadOnlyList<int> Test);
