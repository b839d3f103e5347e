using DlCourse.Exercises;
using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Diagnosis;

namespace DlCourse.Tests.Exercises.Diagnosis;

/// <summary>Functions that are wrong in another way than by their numbers.</summary>
public class InterferenceTests
{
    [Fact]
    public void One_array_for_all_answers_is_noticed()
    {
        var kept = new double[1];
        var verdict = Judge(inputs =>
        {
            kept[0] = 2 * (double)inputs[0]!;
            return kept;
        });
        Assert.Equal(Cause.AnswerShared, verdict.Finding!.Cause);
        Assert.Contains(verdict.Lines, line => line.Contains("returns the same array every time"));
    }

    [Fact]
    public void Another_answer_the_second_time_is_noticed()
    {
        var calls = 0;
        var verdict = Judge(inputs => new[] { 2 * (double)inputs[0]! + (++calls > 4 ? 1 : 0) });
        Assert.Equal(Cause.StateKept, verdict.Finding!.Cause);
    }

    [Fact]
    public void Code_as_it_came_is_not_attempted() =>
        Assert.Equal(Outcome.NotAttempted, Judge(inputs => new[] { 3 * (double)inputs[0]! }, shipped: inputs => new[] { 3 * (double)inputs[0]! }).Outcome);

    [Fact]
    public void A_loop_without_end_is_given_up()
    {
        var verdict = Judge(inputs =>
        {
            Thread.Sleep(Timeout.Infinite);
            return null;
        }, limit: TimeSpan.FromMilliseconds(200));
        Assert.Equal(Outcome.Error, verdict.Outcome);
        Assert.Contains("Your function has not come back after 0.2 s.", verdict.Lines);
        Assert.StartsWith("Input: x = 1", verdict.Lines[0]);
    }

    [Fact]
    public void Slow_code_that_comes_back_is_right() =>
        Assert.Equal(Outcome.Correct, Judge(inputs =>
        {
            Thread.Sleep(60);
            return new[] { 2 * (double)inputs[0]! };
        }).Outcome);

    [Fact]
    public void An_interrupt_passes_so_that_the_cell_stops() => Assert.Throws<OperationCanceledException>(() => Judge(_ => throw new OperationCanceledException()));

    [Fact]
    public void Changing_an_input_cannot_change_what_is_expected()
    {
        var verdict = Judge(inputs =>
        {
            var list = (double[])inputs[1]!;
            Array.Clear(list);
            return new[] { 2 * (double)inputs[0]! };
        });
        Assert.Equal(Cause.InputChanged, verdict.Finding!.Cause);
        Assert.Contains(verdict.Lines, line => line.Contains("changed `list`"));
    }

    [Fact]
    public void A_function_that_knows_the_inputs_by_hand_fails_on_random_ones()
    {
        var verdict = Judge(inputs => new[] { (double)inputs[0]! switch { 1 => 2.0, -3 => -6, 0 => 0, _ => 1 } });
        Assert.Equal(Outcome.Incorrect, verdict.Outcome);
        Assert.Contains("a random input, seed 42", verdict.Lines[0]);
    }

    private static FunctionVerdict Judge(Func<object?[], object?> answer, Func<object?[], object?>? shipped = null, TimeSpan? limit = null)
    {
        var random = new Random(Lesson.DefaultSeed);
        return FunctionJudge.Judge(
            new Function(
                ["x", "list"], inputs => new[] { 2 * (double)inputs[0]! }, [], shipped, null,
                [([1.0, new[] { 1.0, 2 }], ""), ([-3.0, new[] { 1.0, 2 }], ""), ([0.0, new[] { 1.0 }], ""), ([random.NextDouble(), new[] { 5.0 }], "a random input, seed 42")],
                Tolerance.Default, limit ?? TimeSpan.FromSeconds(10)),
            answer);
    }
}
