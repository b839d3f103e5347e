using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Runner;

/// <summary>A cell that will run, and the code that will run in its place.</summary>
/// <param name="Cell">The cell, in the copy of the notebook that receives the outputs.</param>
/// <param name="Index">Its position among all cells.</param>
/// <param name="Role">Its role, as reports name it.</param>
/// <param name="ExerciseId">The exercise it belongs to.</param>
/// <param name="Language">The language in which it begins.</param>
internal sealed record PlannedCell(Cell Cell, int Index, string Role, string? ExerciseId, string Language)
{
    public string Label => $"cell {Index + 1}";

    public string FirstLine => Cell.Source.Split('\n')[0].Trim();
}
