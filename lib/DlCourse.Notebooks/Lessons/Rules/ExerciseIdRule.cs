using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>An id such as 03.2 connects a cell with its exercise in the library and with the learner's progress.</summary>
internal sealed partial class ExerciseIdRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        var marked = lesson.Cells.Where(cell => cell.Role is not null and not CellRole.Demo);
        return marked.Select(cell => Problem(cell, lesson.Number) is { } problem ? Lesson.Wrong(cell, problem) : null).OfType<RuleViolation>();
    }

    private static string? Problem(LessonCell cell, string? number)
    {
        if (cell.ExerciseId is not { } id)
            return $"the role {CellMark.NameOf(cell.Role!.Value)} needs an id; add it, such as {number ?? "03"}.1";
        if (!Form().IsMatch(id))
            return $"{id} is no id; write the lesson's number, a full stop and a number from 1, such as {number ?? "03"}.1";
        return number is not null && !id.StartsWith(number + ".", StringComparison.Ordinal)
            ? $"{id} belongs to another lesson; ids here start with {number}."
            : null;
    }

    [GeneratedRegex(@"^([0-9]{2}|R[0-9])\.[1-9][0-9]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
