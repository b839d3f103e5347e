using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Learner;

/// <summary>The cells of a lesson as it is shipped, by id, in order.</summary>
internal sealed class ShippedCells
{
    private readonly Dictionary<string, LessonCell> byId = new(StringComparer.Ordinal);

    /// <summary>Reads a lesson. Cells without an id, which no shipped lesson has, are left out.</summary>
    public ShippedCells(NotebookDocument lesson)
    {
        foreach (var cell in LessonCell.AllOf(lesson))
        {
            if (cell.Cell.Id is { } id && byId.TryAdd(id, cell)) Ids.Add(id);
        }
    }

    /// <summary>The ids, in order.</summary>
    public List<string> Ids { get; } = [];

    /// <summary>The cell with an id; null where there is none.</summary>
    public LessonCell? this[string id] => byId.GetValueOrDefault(id);
}
