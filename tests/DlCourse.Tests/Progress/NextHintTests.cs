using DlCourse.Exercises;
using DlCourse.Lessons;

namespace DlCourse.Tests.ProgressFiles;

public sealed class NextHintTests
{
    [Fact]
    public void An_unknown_exercise_lists_those_there_are() =>
        Assert.Contains("03.1, 03.2", Assert.Throws<ArgumentException>(() => Course.NextHint("03.99")).Message);

    [Fact]
    public void All_hints_are_there_after_a_lesson_has_shown_some_itself()
    {
        using (Progress.KeepIn(null)) Lesson00.Fahrenheit.Hint();
        var hints = Course.HintsOf("00").Where(hint => hint.ExerciseId == "00.1").ToArray();
        Assert.Equal(hints[0].Count, hints.Length);
        Assert.Equal(Enumerable.Range(1, hints.Length), hints.Select(hint => hint.Number));
    }
}
