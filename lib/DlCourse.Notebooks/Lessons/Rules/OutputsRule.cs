namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>Outputs change with every run and swamp a diff; the results that readers see are on the site.</summary>
internal sealed class OutputsRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        foreach (var cell in lesson.Cells.Where(cell => cell.Cell.Outputs.Count > 0 || cell.Cell.ExecutionCount is not null))
            yield return Lesson.Wrong(cell, "it has outputs or an execution count; run dlcourse format, which removes them");
    }
}
