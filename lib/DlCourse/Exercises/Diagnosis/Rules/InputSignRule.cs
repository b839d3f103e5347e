namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>One input enters with the wrong sign.</summary>
internal sealed class InputSignRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence) => evidence.Numeric.Select(input => new Idea(
        Cause.WrongSign, $"{evidence.Name(input)} enters with the wrong sign", $"Follow {evidence.Name(input)} through your formula: where does its sign turn?",
        trial => evidence.With(trial, input, view => view.Map(number => -number))));
}
