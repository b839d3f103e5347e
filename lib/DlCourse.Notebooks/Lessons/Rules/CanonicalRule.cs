using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>A lesson is committed in the one form in which a diff shows only what its author changed.</summary>
internal sealed class CanonicalRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        if (CanonicalForm.Of(lesson.Notebook) != lesson.Notebook.ToJson())
            yield return Lesson.Wrong("it is not in canonical form; run dlcourse format");
    }
}
