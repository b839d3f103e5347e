namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>One family of rules.</summary>
internal interface ILessonRule
{
    /// <summary>What in a lesson breaks the rules.</summary>
    IEnumerable<RuleViolation> Check(Lesson lesson);
}
