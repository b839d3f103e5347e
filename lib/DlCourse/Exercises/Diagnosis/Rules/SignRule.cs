namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>The wrong sign of the answer or of the step.</summary>
internal sealed class SignRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        yield return new(
            Cause.WrongSign, "the sign is turned round: this is minus the right answer", "Which difference is taken, and in which order? Is there a minus in the formula?",
            trial => trial.Expected.Map(number => -number));
        yield return new(
            Cause.WrongSign, "the step goes the opposite way", "Add or subtract: which of the two brings the loss down?",
            trial => Evidence.State(trial) is { } state ? trial.Expected.Map(state, (expected, old) => 2 * old - expected) : null);
    }
}
