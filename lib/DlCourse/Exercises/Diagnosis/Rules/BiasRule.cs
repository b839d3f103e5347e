namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>A bias that is left out or never learns.</summary>
internal sealed class BiasRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        if (evidence.Bias is { } bias)
        {
            yield return new(
                Cause.BiasMissing, $"{evidence.Name(bias)} is left out", "What does the formula add after the products?",
                trial => evidence.With(trial, bias, view => view.Map(_ => 0)));
        }

        // Weights with the bias in front go with inputs whose first entry is always 1.
        if (evidence.Lists.Any(input => evidence.Trials.All(trial => Evidence.View(trial, input).Numbers is [1, ..])))
        {
            yield return new(
                Cause.BiasMissing, "the bias does not move: entry [0] stays as it was", "The bias is a weight like the others: its input is the 1 at the front.",
                trial => Evidence.State(trial) is { Shape: [> 0] } state ? trial.Expected.With([state.Numbers[0], .. trial.Expected.Numbers.Skip(1)]) : null);
        }
    }
}
