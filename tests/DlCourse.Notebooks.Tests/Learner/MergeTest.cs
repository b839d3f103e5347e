using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Learner;

namespace DlCourse.Notebooks.Tests.Learner;

/// <summary>Notebooks of a few cells: <c>a=text</c> is a text cell with the id a, <c>b:code</c> a code cell with the id b.</summary>
public abstract class MergeTest
{
    /// <summary>A lesson with a demo, an exercise and what belongs to it.</summary>
    protected static readonly string[] Lesson =
        ["title=# Title", "demo:var x = 1;", "task=Do it.", "blank:// exercise 03.1\nTodo.Int", "check:// check 03.1\nCheck()", "end=The end."];

    /// <summary>The same, one generation on: another text in every cell but the check.</summary>
    protected static readonly string[] Improved =
        ["title=# Better title", "demo:var x = 2;", "task=Do it well.", "blank:// exercise 03.1\nTodo.Here<int>()", "check:// check 03.1\nCheck()", "end=The end!"];

    protected static NotebookDocument Notebook(params string[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var notebook = new NotebookDocument { Metadata = new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp" } } };
        notebook.Cells.AddRange(cells.Select(Parse));
        return notebook;
    }

    /// <summary>The cells as they were written above, those without an id with a question mark for it.</summary>
    protected static string[] Cells(NotebookDocument notebook) =>
        [.. notebook.Cells.Select(cell => $"{cell.Id ?? "?"}{(cell.Kind == CellKind.Code ? ':' : '=')}{cell.Source}")];

    /// <summary>The texts alone.</summary>
    protected static string[] Texts(NotebookDocument notebook) => [.. notebook.Cells.Select(cell => cell.Source)];

    protected static MergeResult Merge(string[]? before, string[] now, params string[] mine) =>
        LessonMerge.Merge(before is null ? null : Notebook(before), Notebook(now), Notebook(mine));

    protected static string[] Changes(MergeResult result) => [.. result.Changes.Select(change => $"{change.Kind} {change.Cell}")];

    protected static string[] With(string[] cells, int index, string cell)
    {
        string[] changed = [.. cells];
        changed[index] = cell;
        return changed;
    }

    private static Cell Parse(string cell)
    {
        var at = cell.IndexOfAny(['=', ':']);
        var made = new Cell(cell[at] == ':' ? CellKind.Code : CellKind.Markdown, cell[(at + 1)..]) { Id = cell[..at] is "?" ? null : cell[..at] };
        if (made.Id is "blank" or "check") made.Metadata["dlcourse"] = new JsonObject { ["id"] = "03.1", ["role"] = made.Id == "blank" ? "exercise" : "check" };
        return made;
    }
}
