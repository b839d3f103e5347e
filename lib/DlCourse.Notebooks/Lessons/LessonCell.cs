using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Lessons;

/// <summary>A cell seen as part of a lesson: what it is for, and which exercise it belongs to.</summary>
/// <remarks>The metadata decides; where an editor dropped it, the first line of the code does.</remarks>
public sealed class LessonCell
{
    /// <summary>Reads the role of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="index">Its place in the notebook, from 0.</param>
    public LessonCell(Cell cell, int index)
    {
        Cell = cell;
        Index = index;
        InMetadata = CellMark.InMetadata(cell);
        InText = cell.Kind switch
        {
            CellKind.Code => CellMark.InComment(cell.Source),
            CellKind.Markdown => SolutionBlock.MarkOf(cell.Source),
            _ => null,
        };
        Role = InMetadata?.Role ?? InText?.Role ?? (cell.Kind == CellKind.Code ? CellRole.Demo : null);
        ExerciseId = InMetadata?.Id ?? InText?.Id;
    }

    /// <summary>The cell.</summary>
    public Cell Cell { get; }

    /// <summary>The cell's place in the notebook, from 0.</summary>
    public int Index { get; }

    /// <summary>What the cell is for; null for plain text. A code cell that says nothing is a demo.</summary>
    public CellRole? Role { get; }

    /// <summary>The exercise (or quiz question) that the cell belongs to, such as <c>03.2</c>; null if none.</summary>
    public string? ExerciseId { get; }

    /// <summary>What messages call the cell, counted from 1 as front ends do: <c>cell 7 (exercise 03.2)</c>.</summary>
    public string Name => (Role, ExerciseId) switch
    {
        ({ } role, { } id) => $"cell {Index + 1} ({CellMark.NameOf(role)} {id})",
        _ => Cell.Id is null ? $"cell {Index + 1}" : $"cell {Index + 1} (id {Cell.Id})",
    };

    /// <summary>What the metadata says.</summary>
    internal CellMark? InMetadata { get; }

    /// <summary>What the first line of the code says.</summary>
    internal CellMark? InText { get; }

    /// <summary>The cells of a notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    public static IReadOnlyList<LessonCell> AllOf(NotebookDocument notebook) =>
        [.. notebook.Cells.Select((cell, index) => new LessonCell(cell, index))];
}
