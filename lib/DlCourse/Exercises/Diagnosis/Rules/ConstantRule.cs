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
        if (!evidence.Trials.All(trial => first.Accepts(trial.Got, Tolerance.Exact))) yield break;
        yield return new(
            Cause.Constant, $"the answer is {first} whatever the input", "Which of the inputs does your code use?", _ => first);
    }
}
