using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises;

public class ExerciseTests
{
    public static TheoryData<Exercise> All => [Lesson03.ForwardPass, Lesson03.Gates, Lesson03.UpdateRule];

    [Theory]
    [MemberData(nameof(All))]
    public void Hints_follow_each_other_and_end_at_the_solution(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var texts = Enumerable.Range(0, 5).Select(_ => exercise.Hint().ToString()).ToArray();
        Assert.StartsWith($"{exercise.Id} hint 1 of ", texts[0]);
        Assert.StartsWith($"{exercise.Id} hint 2 of ", texts[1]);
        Assert.Contains("Solution()", texts[4]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_solution_starts_with_its_marker(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        Assert.StartsWith($"// solution {exercise.Id}\n", exercise.Solution().Code);
    }

    [Fact]
    public void A_long_diagnosis_is_cut_at_eight_lines()
    {
        var result = new CheckResult("99.1", Outcome.Incorrect, Enumerable.Range(1, 20).Select(i => $"line {i}"));
        Assert.Equal(8, result.Lines.Count);
        Assert.Equal("… and 13 more.", result.Lines[7]);
    }

    [Fact]
    public void Plain_text_starts_with_exercise_and_outcome() =>
        Assert.StartsWith("03.1 Correct\n", Lesson03.ForwardPass.Check(-2, 0, 0).ToString());
}
