using System.Globalization;
using DlCourse.Exercises;
using DlCourse.Exercises.Diagnosis;
using Xunit.Abstractions;

namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>The general rules against mistakes that were written down before them.</summary>
public class ZooDiagnosisTests(ITestOutputHelper output)
{
    private static readonly Lazy<(ZooFunction Function, SeededMistake Mistake, FunctionVerdict Verdict)[]> Verdicts = new(() =>
    [
        .. from function in Zoo.Functions
           from mistake in function.Mistakes
           select (function, mistake, ZooCheck.Judge(function, mistake.Function)),
    ]);

    [Fact]
    public void Nine_of_ten_mistakes_are_named_by_their_true_cause()
    {
        output.WriteLine($"{"function",-62} {"mistake",-48} {"true cause",-22} {"found",-22} certainty");
        foreach (var (function, mistake, verdict) in Verdicts.Value)
        {
            var mark = IsNamed(mistake, verdict) ? " " : verdict.Finding?.Certainty == Certainty.Certain ? "!" : "?";
            output.WriteLine($"{function.Name,-62} {mistake.Slip,-48} {mistake.Cause,-22} {verdict.Finding?.Cause,-22} {verdict.Finding?.Certainty,-8} {mark}");
        }

        var named = Verdicts.Value.Count(v => IsNamed(v.Mistake, v.Verdict));
        var summary = string.Create(CultureInfo.InvariantCulture, $"{named} of {Verdicts.Value.Length} named by their true cause");
        output.WriteLine(summary);
        Assert.True(named >= 0.9 * Verdicts.Value.Length, summary);
    }

    [Fact]
    public void No_mistake_is_named_with_certainty_by_a_wrong_cause()
    {
        var wrong = Verdicts.Value
            .Where(v => v.Verdict.Finding is { Certainty: Certainty.Certain } && !IsNamed(v.Mistake, v.Verdict))
            .Select(v => $"{v.Function.Name}, {v.Mistake.Slip}: {v.Mistake.Cause}, not {v.Verdict.Finding!.Cause}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_mistake_is_taken_for_right() =>
        Assert.All(Verdicts.Value, v => Assert.True(v.Verdict.Outcome is Outcome.Incorrect or Outcome.Error, $"{v.Function.Name}, {v.Mistake.Slip}"));

    [Fact]
    public void Every_message_has_at_most_eight_lines_and_is_worded_as_surely_as_it_is_meant()
    {
        foreach (var (function, mistake, verdict) in Verdicts.Value)
        {
            output.WriteLine($"--- {function.Name}: {mistake.Slip}\n{string.Join('\n', verdict.Lines)}");
            Assert.InRange(verdict.Lines.Count, 2, CheckResult.MostLines);
            var isGuess = string.Join(' ', verdict.Lines).Contains("It looks as if", StringComparison.Ordinal);
            Assert.False(isGuess && verdict.Finding!.Certainty == Certainty.Certain);
            Assert.True(isGuess || verdict.Finding!.Certainty == Certainty.Certain || verdict.Finding.Cause is Cause.Unknown or Cause.EndlessLoop, verdict.Finding!.Says);
        }
    }

    [Fact]
    public void The_references_are_right() =>
        Assert.All(Zoo.Functions, function => Assert.Equal(Outcome.Correct, ZooCheck.Judge(function, function.Reference).Outcome));

    private static bool IsNamed(SeededMistake mistake, FunctionVerdict verdict) => verdict.Finding?.Cause.ToString() == mistake.Cause.ToString();
}
