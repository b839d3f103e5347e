using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>Roles are marked twice, in metadata for tools and in the first line for editors that drop metadata; both must agree.</summary>
internal sealed class MarksRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson) =>
        lesson.Cells.Select(cell => Problem(cell) is { } problem ? Lesson.Wrong(cell, problem) : null).OfType<RuleViolation>();

    private static string? Problem(LessonCell cell)
    {
        var (metadata, text) = (cell.InMetadata, cell.InText);
        if (metadata is { Role: null })
            return $"its metadata has the role \"{metadata.RoleName}\"; use one of demo, exercise, check, hint, solution, quiz";
        if (metadata is not null && text is not null && metadata != text)
            return $"its metadata says {metadata} and its text says {text}; make them the same";
        if (WrongKind(cell) is { } problem)
            return problem;
        if (metadata is null && text is not null)
            return $$"""its text says {{text}}; add that to its metadata: "dlcourse": {"role": "{{text.RoleName}}", "id": "{{text.Id}}"}""";
        var needsText = cell.Cell.Kind == CellKind.Code && cell.Role != CellRole.Demo;
        return needsText && text is null ? $"its metadata says {metadata}; start the cell with the line // {metadata}" : null;
    }

    private static string? WrongKind(LessonCell cell) => (cell.Role, cell.Cell.Kind) switch
    {
        (CellRole.Solution, not CellKind.Markdown) => "a solution must be a markdown cell, which run-all does not run",
        (CellRole.Demo or CellRole.Exercise or CellRole.Check, not CellKind.Code) =>
            $"the role {CellMark.NameOf(cell.Role.Value)} is for code cells; make it one or remove the role",
        _ => null,
    };
}
