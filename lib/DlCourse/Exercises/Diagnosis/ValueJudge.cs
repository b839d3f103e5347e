using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>Judges one value of a learner's.</summary>
internal static class ValueJudge
{
    /// <summary>What is wrong with a value, if anything.</summary>
    public static ValueFinding Judge<T>(Answer<T> answer, object? value)
    {
        if (value is null || (value is not T && Todo.IsBlank(value))) return ValueFinding.Blank;
        if (value is not T typed)
        {
            return ValueFinding.Failed(
                $"{answer.Name}: expected {Signature.Of(typeof(T))}, got {ValueText.OfValue(value)}, which is {Signature.Of(value.GetType())}.",
                TypeAdvice.For(typeof(T), value.GetType()) ?? "Keep the type that the cell had.");
        }

        if (answer.IsBlank?.Invoke(typed) ?? Todo.IsBlank(value)) return ValueFinding.Blank;
        if (answer.Judge is { } judge) return Judged(answer, judge, typed);

        var (expected, got) = (Observation.Of(answer.Expected), Observation.Of(value));
        if (expected.Accepts(got, answer.Tolerance)) return ValueFinding.Right with { Remark = answer.Remark?.Invoke(typed) };
        var shown = answer.ShowsExpected ? $"{answer.Name}: {ValueText.Compared(expected, got)}." : $"{answer.Name}: {got} is not right yet.";
        return ValueFinding.Wrong(shown, Foreseen(answer, got) ?? ValueRules.Explain(expected, got) ?? answer.Otherwise);
    }

    private static ValueFinding Judged<T>(Answer<T> answer, Func<T, IEnumerable<string>> judge, T value)
    {
        try
        {
            var complaints = judge(value).ToArray();
            return complaints.Length == 0 ? ValueFinding.Right with { Remark = answer.Remark?.Invoke(value) } : ValueFinding.Wrong(complaints);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A value may be an object or a function of the learner's.
            return ValueFinding.Failed([Problems.Title(exception), .. LearnerLine.Of(exception), Problems.Thought(exception)]);
        }
    }

    private static string? Foreseen<T>(Answer<T> answer, Observation got)
    {
        // A learner may type a wrong number with few digits: 0.1192 for 0.11920292.
        var near = new Tolerance(Math.Max(answer.Tolerance.Relative, 5e-4), answer.Tolerance.Absolute);
        return answer.Misconceptions.FirstOrDefault(misconception => Observation.Of(misconception.Wrong).Accepts(got, near))?.Says;
    }
}
