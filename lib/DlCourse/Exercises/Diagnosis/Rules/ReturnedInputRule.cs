namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>An input that comes back as it was.</summary>
internal sealed class ReturnedInputRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence) => evidence.Numeric.Select(input => new Idea(
        Cause.InputReturned, $"{evidence.Name(input)} comes back as it was", "Is the result of your computation what you return?",
        trial => Evidence.View(trial, input)));
}
