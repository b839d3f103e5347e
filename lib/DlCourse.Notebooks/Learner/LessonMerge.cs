using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Learner;

/// <summary>
/// Brings an improved lesson into the copy in which a learner has worked. What the learner has written is never changed and never removed;
/// what they have deleted stays deleted; where they have moved cells, those stay where they are.
/// </summary>
public static class LessonMerge
{
    /// <summary>Merges.</summary>
    /// <param name="before">The lesson from which the copy was made, or with which it was last merged; null where nobody knows.</param>
    /// <param name="shipped">The lesson as it is now.</param>
    /// <param name="mine">The learner's copy. It is not changed.</param>
    public static MergeResult Merge(NotebookDocument? before, NotebookDocument shipped, NotebookDocument mine)
    {
        ArgumentNullException.ThrowIfNull(shipped);
        ArgumentNullException.ThrowIfNull(mine);
        return new Merging(before is null ? null : new ShippedCells(before), shipped, mine).Result();
    }

    private sealed class Merging(ShippedCells? before, NotebookDocument lesson, NotebookDocument mine)
    {
        private readonly ShippedCells shipped = new(lesson);
        private readonly List<MergeChange> changes = [];
        private readonly HashSet<Cell> superseded = new(ReferenceEqualityComparer.Instance);

        public MergeResult Result()
        {
            var claims = new CellClaims(before, shipped, mine);
            var blocks = CellBlock.InOrder(Blocks(claims), (before ?? shipped).Ids, shipped.Ids);
            foreach (var id in shipped.Ids.Where(id => claims.CellOf(id) is null && before?[id] is null))
            {
                CellBlock.Insert(blocks, id, shipped[id]!.Cell.Clone(), shipped.Ids);
                Note(MergeChangeKind.Added, id);
            }

            var merged = mine.Clone();
            merged.Cells.Clear();
            merged.Cells.AddRange(blocks.SelectMany(block => block.Cells));
            merged.Minor = 5;
            if (lesson.Metadata["dlcourse"] is { } course) merged.Metadata["dlcourse"] = course.DeepClone();
            GiveIds(merged.Cells, blocks);
            return new MergeResult(merged, [.. changes]);
        }

        /// <summary>A cell that stands for one of the lesson keeps its id, whatever copies of it stand above.</summary>
        private static void GiveIds(List<Cell> cells, List<CellBlock> blocks)
        {
            var taken = blocks.Where(block => block.Id is not null).ToDictionary(block => block.Id!, block => block.Cells[0]);
            foreach (var cell in cells.Where(cell => cell.Id is not null && taken.TryGetValue(cell.Id, out var owner) && owner != cell)) cell.Id = null;
            CellIds.Assign(cells);
        }

        private List<CellBlock> Blocks(CellClaims claims)
        {
            var blocks = new List<CellBlock> { new((string?)null) };
            foreach (var cell in mine.Cells)
            {
                if (claims.IdOf(cell) is not { } id)
                {
                    if (!superseded.Contains(cell)) blocks[^1].Cells.Add(cell.Clone());
                }
                else if (shipped[id] is { } now)
                {
                    blocks.Add(new CellBlock(id));
                    Merge(blocks[^1].Cells, before?[id], now, cell);
                }
                else if (CellMerge.IsEdited(before?[id], null, cell))
                {
                    blocks[^1].Cells.Add(cell.Clone());
                    Note(MergeChangeKind.EditKept, id);
                }
                else
                {
                    Note(MergeChangeKind.Removed, id);
                }
            }

            return blocks;
        }

        private void Merge(List<Cell> cells, LessonCell? old, LessonCell now, Cell cell)
        {
            if (!CellMerge.IsEdited(old, now, cell))
            {
                if (!CellText.Same(now.Cell, cell)) Note(MergeChangeKind.Improved, now.Cell.Id!);
                cells.Add(CellMerge.Taken(old, now, cell));
                return;
            }

            cells.Add(CellMerge.Kept(old, now, cell));
            if (old is not null && CellText.Same(old.Cell, now.Cell)) return;
            if (CellMerge.IsAnswer(now))
            {
                if (old is not null) Note(MergeChangeKind.AnswerKept, now.Cell.Id!);
                return;
            }

            OfferVersion(cells, old, now);
        }

        /// <summary>Puts the lesson's version below the learner's, or into the cell that has offered an earlier one.</summary>
        private void OfferVersion(List<Cell> cells, LessonCell? old, LessonCell now)
        {
            var offered = mine.Cells.FirstOrDefault(cell => cell.Id == CellMerge.VersionId(now.Cell.Id!));
            if (offered is not null && CellText.Says(offered, CellMerge.VersionText(now.Cell))) return;
            Note(MergeChangeKind.VersionAdded, now.Cell.Id!);
            if (offered is not null && old is not null && CellText.Says(offered, CellMerge.VersionText(old.Cell))) superseded.Add(offered);
            cells.Add(CellMerge.Version(now.Cell));
        }

        private void Note(MergeChangeKind kind, string id) => changes.Add(new MergeChange(kind, CellMerge.NameOf((shipped[id] ?? before?[id])!)));
    }
}
