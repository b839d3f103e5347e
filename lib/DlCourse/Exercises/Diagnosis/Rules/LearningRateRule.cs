namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>A learning rate that is left out, divides, or counts twice.</summary>
internal sealed class LearningRateRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        if (evidence.Rate is not { } rate) yield break;
        var name = evidence.Name(rate);
        yield return new(
            Cause.LearningRateMissing, $"{name} is missing: the step has its full length", $"The step is {name} times the gradient.",
            trial => evidence.With(trial, rate, view => view.Map(_ => 1)));
        yield return new(
            Cause.LearningRateDivides, $"the step is divided by {name}", "A smaller rate should make a smaller step. What does yours do?",
            trial => evidence.With(trial, rate, view => view.Map(number => 1 / number)));
        yield return new(
            Cause.WrongDivisor, $"{name} counts twice", $"Look for the two places where {name} stands.",
            trial => evidence.With(trial, rate, view => view.Map(number => number * number)));
    }
}
