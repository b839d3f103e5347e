namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>
/// The usings of an imported file reach all cells, but its errors do not fail the cell that imports it. The call after it does
/// not compile unless the import worked, and so makes a broken setup visible; the comment above says what to do then.
/// </summary>
internal sealed class FirstCellRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        if (lesson.Number is null)
        {
            yield return Lesson.Wrong("the file's name must start with the lesson's number, as in 03-the-perceptron.ipynb or R1-review.ipynb");
            yield break;
        }
        string[] expected = ["// Red? Run: dlcourse setup, then restart the kernel", "#!import setup.csx", $"Lesson.Begin(\"{lesson.Number}\");"];
        if (lesson.Code.Count == 0)
        {
            yield return Lesson.Wrong($"there is no code cell; add a first one with the lines {Quote(expected)}");
            yield break;
        }
        var first = lesson.Code[0];
        if (!first.Lines.SequenceEqual(expected))
            yield return Lesson.Wrong(first.Cell, $"the first code cell must have exactly the lines {Quote(expected)}");
    }

    private static string Quote(string[] lines) => string.Join(", ", lines.Select(line => $"`{line}`"));
}
