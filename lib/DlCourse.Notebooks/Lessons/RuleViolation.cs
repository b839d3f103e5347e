namespace DlCourse.Notebooks.Lessons;

/// <summary>Something in a lesson that would not work everywhere, or not as a lesson.</summary>
/// <param name="CellIndex">The cell's place in the notebook, from 0; −1 for the notebook as a whole.</param>
/// <param name="CellId">The cell's id, if it has one.</param>
/// <param name="Line">The line in the cell, from 1, where that makes sense.</param>
/// <param name="Message">Which cell, what is wrong, and what to do instead.</param>
public sealed record RuleViolation(int CellIndex, string? CellId, int? Line, string Message)
{
    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
