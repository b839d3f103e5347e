using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Learner;

/// <summary>
/// Which cell of the learner's copy stands for which cell of the lesson. The id says so; where an editor has dropped or changed it, the mark
/// does (<c>// exercise 03.2</c>), or the text, or the place between two cells that are known. All others are the learner's own.
/// </summary>
internal sealed class CellClaims
{
    private readonly Dictionary<Cell, string> idOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Cell> cellOf = new(StringComparer.Ordinal);

    /// <summary>Decides for every cell of a copy.</summary>
    /// <param name="before">The lesson from which the copy was made; null where nobody knows.</param>
    /// <param name="shipped">The lesson as it is now.</param>
    /// <param name="mine">The copy.</param>
    public CellClaims(ShippedCells? before, ShippedCells shipped, NotebookDocument mine)
    {
        var known = shipped.Ids.Concat(before?.Ids ?? []).Distinct().ToList();
        ById(known.ToHashSet(StringComparer.Ordinal), mine);
        ByMark(known, id => shipped[id] ?? before?[id], mine);
        ByText(known, id => [before?[id]?.Cell, shipped[id]?.Cell], mine);
        ByPlace(before ?? shipped, mine);
    }

    /// <summary>The id of the lesson's cell for which a cell stands; null for the learner's own.</summary>
    public string? IdOf(Cell cell) => idOf.GetValueOrDefault(cell);

    /// <summary>The cell that stands for the lesson's cell with an id; null where the copy has none.</summary>
    public Cell? CellOf(string id) => cellOf.GetValueOrDefault(id);

    /// <summary>The first of several with the same id: copies are pasted below.</summary>
    private void ById(HashSet<string> known, NotebookDocument mine)
    {
        foreach (var cell in mine.Cells.Where(cell => cell.Id is not null && known.Contains(cell.Id))) Claim(cell.Id!, cell);

        // A learner who has deleted their own version and kept the improved one below it.
        foreach (var id in known.Where(id => CellOf(id) is null))
        {
            if (mine.Cells.Find(cell => cell.Id == CellMerge.VersionId(id)) is { } kept) Claim(id, kept);
        }
    }

    private void ByMark(List<string> known, Func<string, LessonCell?> lesson, NotebookDocument mine)
    {
        var marked = LessonCell.AllOf(mine).Where(cell => cell is { ExerciseId: not null, Role: not null } && IdOf(cell.Cell) is null).ToList();
        foreach (var id in known.Where(id => CellOf(id) is null))
        {
            if (lesson(id) is not { ExerciseId: { } exercise, Role: { } role } cell) continue;
            var found = marked.FirstOrDefault(mine => mine.ExerciseId == exercise && mine.Role == role && mine.Cell.Kind == cell.Cell.Kind && IdOf(mine.Cell) is null);
            if (found is not null) Claim(id, found.Cell);
        }
    }

    private void ByText(List<string> known, Func<string, IEnumerable<Cell?>> lesson, NotebookDocument mine)
    {
        foreach (var id in known.Where(id => CellOf(id) is null))
        {
            var texts = lesson(id).OfType<Cell>().Where(cell => cell.Source.Trim().Length > 0).ToList();
            var found = mine.Cells.FirstOrDefault(cell => IdOf(cell) is null && texts.Exists(text => CellText.Same(text, cell)));
            if (found is not null) Claim(id, found);
        }
    }

    /// <summary>For copies whose cells have no ids: between two cells that are known, as many cells of the same kinds are the same cells.</summary>
    private void ByPlace(ShippedCells lesson, NotebookDocument mine)
    {
        for (var begin = 0; begin < mine.Cells.Count;)
        {
            var end = begin;
            while (end < mine.Cells.Count && IdOf(mine.Cells[end]) is null) end++;
            var gap = mine.Cells[begin..end];
            var from = begin == 0 ? 0 : lesson.Ids.IndexOf(IdOf(mine.Cells[begin - 1])!) + 1;
            var to = end == mine.Cells.Count ? lesson.Ids.Count : lesson.Ids.IndexOf(IdOf(mine.Cells[end])!);
            if (gap.Count > 0 && to - from == gap.Count && (begin == 0 || from > 0) && gap.TrueForAll(cell => cell.Id is null))
            {
                var ids = lesson.Ids.GetRange(from, gap.Count);
                if (ids.Zip(gap).All(pair => CellOf(pair.First) is null && lesson[pair.First]!.Cell.Kind == pair.Second.Kind))
                {
                    foreach (var (id, cell) in ids.Zip(gap)) Claim(id, cell);
                }
            }

            begin = end + 1;
        }
    }

    private void Claim(string id, Cell cell)
    {
        if (cellOf.TryAdd(id, cell)) idOf[cell] = id;
    }
}
