namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>A square root too few or too many.</summary>
internal sealed class RootRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        yield return new(
            Cause.SquareRootMissing, "the square root is missing: this is the square of the right answer", "What is the last operation of the formula?",
            trial => trial.Expected.Numbers.All(number => number >= 0) ? trial.Expected.Map(number => number * number) : null);
        yield return new(
            Cause.SquareRootTooMuch, "there is a square root too much", "Does the formula end with a root?",
            trial => trial.Expected.Numbers.All(number => number >= 0) ? trial.Expected.Map(Math.Sqrt) : null);
    }
}
