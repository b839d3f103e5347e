using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>A new value used where the old one is meant.</summary>
internal sealed class UpdateOrderRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        foreach (var backwards in new[] { false, true })
        {
            yield return new(
                Cause.UpdatedTooEarly, "a value that has been updated already is used where the old one is meant", "Compute all gradients from the old values first; update afterwards.",
                trial => InTurn(evidence, trial, backwards));
        }
    }

    /// <summary>Each part computed from the new values of those before it.</summary>
    private static Observation? InTurn(Evidence evidence, Trial trial, bool backwards)
    {
        if (trial.Expected is not { Kind: ObservedKind.Parts, Parts.Length: > 1 } || Evidence.StateInputs(trial) is not { } state) return null;
        object?[] inputs = [.. trial.Inputs];
        var parts = new Observation[state.Count];
        foreach (var part in backwards ? Enumerable.Range(0, state.Count).Reverse() : Enumerable.Range(0, state.Count))
        {
            if (evidence.Ask(inputs) is not { Parts: { } answer } || answer.Length != parts.Length) return null;
            parts[part] = answer[part];
            if (Remake.Like(trial.Inputs[state[part]], answer[part]) is not { } value) return null;
            inputs[state[part]] = value;
        }

        return trial.Expected.With([.. parts.SelectMany(part => part.Numbers)]);
    }
}
