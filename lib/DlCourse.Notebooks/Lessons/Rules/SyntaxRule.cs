using System.Globalization;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>A cell that does not parse runs nowhere.</summary>
internal sealed class SyntaxRule : ILessonRule
{
    // A namespace, and #r or #load after code: other rules say more about them.
    private static readonly string[] s_explainedElsewhere = ["CS7021", "CS7009", "CS8098"];

    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        foreach (var code in lesson.Code)
        {
            var explained = code.UsingVariables.Select(CodeCell.LineOf).ToHashSet();
            var error = code.Errors.FirstOrDefault(
                found => !s_explainedElsewhere.Contains(found.Id) && !explained.Contains(CodeCell.LineOf(found.Location)));
            if (error is not null)
            {
                var message = $"C# does not understand this: {error.GetMessage(CultureInfo.InvariantCulture)} ({error.Id}); correct it";
                yield return Lesson.Wrong(code.Cell, message, CodeCell.LineOf(error.Location));
            }
        }
    }
}
