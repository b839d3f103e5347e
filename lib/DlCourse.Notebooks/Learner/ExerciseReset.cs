using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Learner;

/// <summary>Puts the blank of an exercise back into the learner's copy.</summary>
/// <param name="Notebook">The copy with the blank.</param>
/// <param name="Attempt">What stood there; null where the cell had been deleted or was blank already.</param>
/// <param name="IsChanged">Whether anything had to be done.</param>
public sealed record ExerciseReset(NotebookDocument Notebook, string? Attempt, bool IsChanged)
{
    /// <summary>Resets one exercise.</summary>
    /// <param name="shipped">The lesson.</param>
    /// <param name="mine">The learner's copy. It is not changed.</param>
    /// <param name="exercise">The exercise, such as <c>03.2</c>.</param>
    /// <returns>Null where the lesson has no such exercise.</returns>
    public static ExerciseReset? Of(NotebookDocument shipped, NotebookDocument mine, string exercise)
    {
        ArgumentNullException.ThrowIfNull(mine);
        if (LessonCell.AllOf(shipped).FirstOrDefault(cell => cell.Role == CellRole.Exercise && cell.ExerciseId == exercise)?.Cell is not { Id: { } id } blank) return null;
        var cells = new ShippedCells(shipped);
        var copy = mine.Clone();
        var claims = new CellClaims(null, cells, copy);
        if (claims.CellOf(id) is { } found)
        {
            if (CellText.Same(found, blank)) return new ExerciseReset(copy, null, IsChanged: false);
            var attempt = found.Source;
            copy.Cells[copy.Cells.IndexOf(found)] = blank.Clone();
            return new ExerciseReset(copy, attempt, IsChanged: true);
        }

        var above = cells.Ids[..cells.Ids.IndexOf(id)].AsEnumerable().Reverse().Select(claims.CellOf).FirstOrDefault(cell => cell is not null);
        copy.Cells.Insert(above is null ? 0 : copy.Cells.IndexOf(above) + 1, blank.Clone());
        if (copy.Minor == 5) CellIds.Assign(copy.Cells);
        return new ExerciseReset(copy, null, IsChanged: true);
    }
}
