using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>One minus the answer, or the other class.</summary>
internal sealed class ComplementRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        yield return new(
            Cause.Complement, "this is 1 minus the right answer", "Is the part counted that is asked for, or the rest? In an exponent, is the sign right?",
            trial => trial.Expected.Map(number => 1 - number));
        foreach (var input in evidence.Numeric)
        {
            if (!evidence.Trials.All(trial => IsShare(Evidence.View(trial, input)))) continue;
            yield return new(
                Cause.Complement, $"{evidence.Name(input)} is taken the other way round: 0 for 1 and 1 for 0", "Which of the two classes is 1?",
                trial => evidence.With(trial, input, view => view.Map(number => 1 - number)));
        }
    }

    private static bool IsShare(Observation view) => view.Numbers.All(number => number is >= 0 and <= 1);
}
