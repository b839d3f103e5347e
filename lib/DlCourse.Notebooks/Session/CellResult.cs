namespace DlCourse.Notebooks.Session;

/// <summary>The outcome of one cell.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Error">Why, unless it ended well.</param>
public sealed record CellResult(CellStatus Status, CellError? Error = null)
{
    internal static CellResult Ok { get; } = new(CellStatus.Ok);
}
