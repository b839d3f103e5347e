namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Positive and negative parts that cancel where sizes are meant.</summary>
internal sealed class AbsoluteValueRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        var neverNegative = evidence.Trials.All(trial => trial.Expected.Numbers.All(number => number >= 0));
        var sometimesNegative = evidence.Trials.Any(trial => trial.Got.Numbers.Any(number => number < 0));
        if (!neverNegative || !sometimesNegative) yield break;
        yield return new(
            Cause.AbsoluteValueMissing, "an absolute value is missing: the sizes are right, some signs are not", "Math.Abs gives the size of a number without its sign.",
            trial => trial.Expected.Map(trial.Got, (expected, got) => Math.CopySign(expected, got)))
        { IsFitted = true };

        // Parts that cancel make a sum smaller, never larger, and leave one alone if it has no other to cancel with.
        var smaller = evidence.Trials.All(trial => trial.Expected.HasFormOf(trial.Got) && trial.Expected.Numbers.Zip(trial.Got.Numbers).All(pair => Math.Abs(pair.Second) <= pair.First * (1 + 1e-9) + 1e-9));
        var sometimesEqual = evidence.Trials.Any(trial => trial.Expected.Numbers.Zip(trial.Got.Numbers).Any(pair => pair.First > 0 && Math.Abs(Math.Abs(pair.Second) - pair.First) <= 1e-9 * pair.First));
        if (smaller && sometimesEqual)
        {
            yield return new(
                Cause.AbsoluteValueMissing, "positive and negative parts cancel each other: an absolute value is missing", "Take Math.Abs of each part before you add them.",
                trial => trial.Got)
            { IsFitted = true, IsOnlyLikely = true };
        }
    }
}
