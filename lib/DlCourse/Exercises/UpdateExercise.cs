using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Diagnosis;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is the step of an optimiser.</summary>
public sealed class UpdateExercise : Exercise
{
    private readonly UpdateDefinition definition;

    internal UpdateExercise(UpdateDefinition definition)
        : base(definition) => this.definition = definition;

    /// <summary>Gives your function parameters with gradients, takes several of its steps, and compares the parameters after each.</summary>
    /// <param name="create">Takes the parameters and gives the step; what it remembers from step to step stays inside.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(Func<Tensor[], Action> create) => Report(Judge(create));

    internal override IEnumerable<Rehearsal> Rehearsals()
    {
        yield return new("blank", () => Judge(definition.Blank), Outcome.NotAttempted);
        yield return new("solution", () => Judge(definition.Reference), Outcome.Correct);
        for (var i = 0; i < definition.Misconceptions.Length; i++)
        {
            var misconception = definition.Misconceptions[i];
            yield return Rehearsal.OfMisconception(i, misconception.Says, () => Judge(misconception.Wrong));
        }
    }

    internal override CheckResult? Fails(Action failure) => Judge(_ => failure);

    private CheckResult Judge(Func<Tensor[], Action>? create)
    {
        if (create is null) return Blank("There is no function yet: run the cell above, then this check again.");
        var verdict = UpdateJudge.Judge(definition, create);
        return verdict.Outcome == Outcome.Correct ? Right($"The parameters are right after each of {definition.Steps} steps.") : verdict.Result(Id);
    }
}
