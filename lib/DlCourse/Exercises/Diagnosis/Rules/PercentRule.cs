namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Percent for fractions.</summary>
internal sealed class PercentRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        yield return new(
            Cause.Percent, "this is in percent", "A fraction between 0 and 1 is asked for.", trial => trial.Expected.Map(number => 100 * number));
        yield return new(
            Cause.Percent, "this is divided by 100", "The answer is asked for in percent.", trial => trial.Expected.Map(number => number / 100));
    }
}
