namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>The change alone, without the value that changes.</summary>
internal sealed class ChangeRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        yield return new(
            Cause.ChangeAlone, "this is the step alone", "Add it to the old value: new = old + step.",
            trial => Evidence.State(trial) is { } state ? trial.Expected.Map(state, (expected, old) => expected - old) : null);
        yield return new(
            Cause.ChangeAlone, "this is the step alone, before it is subtracted", "Subtract it from the old value: new = old − step.",
            trial => Evidence.State(trial) is { } state ? trial.Expected.Map(state, (expected, old) => old - expected) : null);
    }
}
