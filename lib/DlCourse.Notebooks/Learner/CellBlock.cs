using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Learner;

/// <summary>A cell of the lesson with the cells that the learner has put below it: they move together.</summary>
/// <param name="Id">The id of the lesson's cell; null for what stands before all of them.</param>
internal sealed record CellBlock(string? Id)
{
    /// <summary>The cells.</summary>
    public List<Cell> Cells { get; } = [];

    /// <summary>Puts blocks into the order of the lesson, unless the learner has chosen another.</summary>
    /// <param name="blocks">The blocks, in the order of the copy.</param>
    /// <param name="before">The order of the lesson from which the copy was made.</param>
    /// <param name="now">The order of the lesson now.</param>
    public static List<CellBlock> InOrder(List<CellBlock> blocks, List<string> before, List<string> now)
    {
        var places = blocks.Where(block => block.Id is not null && before.Contains(block.Id)).Select(block => before.IndexOf(block.Id!)).ToList();
        var isReordered = places.Zip(places.Skip(1)).Any(pair => pair.First > pair.Second);
        return isReordered ? blocks : [.. blocks.OrderBy(block => block.Id is null ? -1 : now.IndexOf(block.Id))];
    }

    /// <summary>Puts a new cell after the nearest one that comes before it in the lesson.</summary>
    public static void Insert(List<CellBlock> blocks, string id, Cell cell, List<string> now)
    {
        var block = new CellBlock(id);
        block.Cells.Add(cell);
        var at = now[..now.IndexOf(id)].AsEnumerable().Reverse().Select(earlier => blocks.FindIndex(other => other.Id == earlier)).FirstOrDefault(index => index >= 0, -1);

        // Before everything: but below what the learner has put at the head of the notebook.
        blocks.Insert(at < 0 ? blocks.FindIndex(other => other.Id is null) + 1 : at + 1, block);
    }
}
