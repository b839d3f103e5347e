using DlCourse.Lessons;

namespace DlCourse.Tests.ProgressFiles;

public sealed class NextHintTests
{
    [Fact]
    public void An_unknown_exercise_lists_those_there_are() =>
        Assert.Contains("03.1, 03.2", Assert.Throws<ArgumentException>(() => Course.NextHint("03.99")).Message);

    [Fact]
    public void The_hints_of_a_lesson_are_those_of_its_exercises_from_the_first_to_the_last()
    {
        var hints = Course.HintsOf("03").GroupBy(hint => hint.ExerciseId).ToArray();
        Assert.Equal(["03.1", "03.2", "03.3", "03.4", "03.5", "03.6"], hints.Select(exercise => exercise.Key));
        Assert.All(hints, exercise => Assert.Equal(Enumerable.Range(1, exercise.First().Count), exercise.Select(hint => hint.Number)));
    }
}
