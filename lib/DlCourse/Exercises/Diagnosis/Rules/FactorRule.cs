using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Twice or half of the answer or of the step.</summary>
internal sealed class FactorRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        foreach (var (factor, cause, word) in new[] { (2.0, Cause.TwiceTooLarge, "twice what it should be"), (0.5, Cause.HalfTooSmall, "half of what it should be") })
        {
            yield return new(
                cause, $"the answer is {word}", "Where does a 2 belong in the formula: above the line, below it, or not at all?",
                trial => trial.Expected.Map(number => factor * number));
            yield return new(
                cause, $"the step is {word}", "Where does a 2 belong in the gradient? The derivative of a square has one.", trial => Step(trial, factor));
        }
    }

    /// <summary>The old value and a multiple of the right step.</summary>
    internal static Observation? Step(Trial trial, double factor) =>
        Evidence.State(trial) is { } state ? trial.Expected.Map(state, (expected, old) => old + factor * (expected - old)) : null;
}
