using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>By the id of a cell an update of the course finds it again in the learner's copy.</summary>
internal sealed class CellIdRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in lesson.Cells)
        {
            if (cell.Cell.Id is not { } id)
                yield return Lesson.Wrong(cell, "it has no id; run dlcourse format, which gives it one");
            else if (!CellIds.IsValid(id))
                yield return Lesson.Wrong(cell, "its id may have only letters, digits, - and _, and at most 64 of them; run dlcourse format");
            else if (!seen.Add(id))
                yield return Lesson.Wrong(cell, "an earlier cell has the same id; run dlcourse format, which gives this one another");
        }
    }
}
