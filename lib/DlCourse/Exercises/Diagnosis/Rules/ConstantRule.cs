using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>The same answer whatever the input.</summary>
internal sealed class ConstantRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        var asked = evidence.Trials.Select(trial => trial.Expected.ToString()).Distinct().Count();
        if (evidence.Trials.Count < 3 || asked < 3) yield break;
        var first = evidence.Trials[0].Got;
        if (first.Traits is not null && first.Numbers is [var number, ..] && evidence.Trials.All(trial => trial.Got.Numbers.All(other => other == number)))
        {
            yield return new(
                Cause.Constant, $"every number of the answer is {ValueText.Of(number)}, whatever the input", "Is what you return computed after it was set to zero, or before it was filled in?",
                trial => trial.Expected.Map(_ => number));
        }

        if (!evidence.Trials.All(trial => first.Accepts(trial.Got, Tolerance.Exact))) yield break;
        yield return new(
            Cause.Constant, $"the answer is {first} whatever the input", "Which of the inputs does your code use?", _ => first);
    }
}
