namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Two inputs of one type have exchanged their roles.</summary>
internal sealed class SwapRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        if (evidence.Trials.Count == 0) yield break;
        var count = evidence.Trials[0].Inputs.Length;
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                var (first, second) = (i, j);
                if (!evidence.Trials.All(trial => trial.Inputs[first]?.GetType() == trial.Inputs[second]?.GetType())) continue;
                yield return new(
                    Cause.InputsSwapped, $"{evidence.Name(first)} and {evidence.Name(second)} have exchanged their roles", "Write the formula with the names of your function's inputs and compare.",
                    trial =>
                    {
                        object?[] inputs = [.. trial.Inputs];
                        (inputs[first], inputs[second]) = (inputs[second], inputs[first]);
                        return evidence.Ask(inputs);
                    });
            }
        }
    }
}
