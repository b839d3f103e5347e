using System.Text.RegularExpressions;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>A notebook prepared for the rules: roles read, code parsed once.</summary>
internal sealed partial class Lesson
{
    public Lesson(NotebookDocument notebook)
    {
        Notebook = notebook;
        Cells = LessonCell.AllOf(notebook);
        Code = [.. Cells.Where(cell => cell.Cell.Kind == CellKind.Code).Select(cell => new CodeCell(cell))];
        var number = NumberPattern().Match(Path.GetFileName(notebook.Name));
        Number = number.Success ? number.Value : null;
    }

    public NotebookDocument Notebook { get; }

    public IReadOnlyList<LessonCell> Cells { get; }

    public IReadOnlyList<CodeCell> Code { get; }

    /// <summary>The number that the file's name starts with, such as <c>03</c> or <c>R1</c>, or the one name that stands for itself, <c>gallery</c>; null if it has none.</summary>
    public string? Number { get; }

    /// <summary>A violation of the notebook as a whole.</summary>
    public static RuleViolation Wrong(string problem) => new(-1, null, null, $"notebook: {problem}");

    /// <summary>A violation in a cell.</summary>
    public static RuleViolation Wrong(LessonCell cell, string problem, int? line = null)
    {
        var place = line is null ? cell.Name : $"{cell.Name}, line {line}";
        return new(cell.Index, cell.Cell.Id, line, $"{place}: {problem}");
    }

    [GeneratedRegex(@"^([0-9]{2}|R[0-9]|gallery)(?=[-.])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
