namespace DlCourse.Notebooks.Language;

/// <summary>The answer to whether a cell can be run as it stands.</summary>
/// <param name="Status">Whether it can.</param>
/// <param name="Indent">The white space with which the next line of an incomplete cell begins.</param>
public sealed record CompletenessResult(Completeness Status, string Indent = "");
