namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>The solved runner must find the code of every solution, and the learner must see it folded.</summary>
internal sealed class SolutionRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        foreach (var cell in lesson.Cells.Where(cell => cell.Role == CellRole.Solution))
        {
            if (!SolutionBlock.TryRead(cell.Cell, out _, out var problem))
                yield return Lesson.Wrong(cell, problem);
        }
    }
}
