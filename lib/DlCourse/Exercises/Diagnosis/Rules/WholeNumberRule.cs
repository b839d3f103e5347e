namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Divisions that lose the remainder, and whole numbers that wrap round.</summary>
internal sealed class WholeNumberRule : IRule
{
    private const double Wrap = 4294967296;

    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        const string thought = "int divided by int is an int in C#. Make one of them a double first: (double)a / b.";
        yield return new(
            Cause.IntegerDivision, "whole numbers are divided and the remainder is lost", thought, trial => trial.Expected.Map(Math.Truncate));
        if (evidence.Trials.Any(trial => trial.Expected.Numbers.Any(number => number != Math.Floor(number)))
            && evidence.Trials.All(trial => trial.Got.Numbers.All(number => number == Math.Floor(number)))
            && evidence.Trials.Select(trial => trial.Got.ToString()).Distinct().Count() > 1
            && !evidence.Numeric.Any(input => evidence.Trials.All(trial => Evidence.View(trial, input).Numbers.All(number => number == Math.Floor(number)))))
        {
            yield return new(
                Cause.IntegerDivision, "everything comes out as a whole number: somewhere the digits after the point are cut off", thought,
                trial => trial.Got)
            { IsFitted = true, IsOnlyLikely = true };
        }

        yield return new(
            Cause.WholeNumberOverflow, "a whole number became too large for int and wrapped round", "Up to about 2.1 thousand million fit into an int. Use long, and convert before you multiply.",
            trial => trial.Expected.Map(trial.Got, (expected, got) => (expected - got) % Wrap == 0 ? got : expected))
        { IsFitted = true };
    }
}
