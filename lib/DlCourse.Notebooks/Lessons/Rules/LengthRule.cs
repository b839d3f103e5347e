namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>More than a screenful in one cell is read by nobody.</summary>
internal sealed class LengthRule : ILessonRule
{
    private const int Longest = 20;

    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        foreach (var code in lesson.Code)
        {
            var lines = code.Cell.Cell.Source.TrimEnd('\r', '\n').Split('\n').Length;
            if (lines > Longest)
                yield return Lesson.Wrong(code.Cell, $"it has {lines} lines of at most {Longest}; split it, or move code to lib/");
        }
    }
}
