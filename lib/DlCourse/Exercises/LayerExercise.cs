using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Diagnosis;
using Layer = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is a layer or a model: a module that takes a tensor and gives one.</summary>
public sealed class LayerExercise : Exercise
{
    private readonly LayerDefinition definition;

    internal LayerExercise(LayerDefinition definition)
        : base(definition) => this.definition = definition;

    /// <summary>Makes your module, looks at its parameters, and calls it on inputs with parameters that the check sets.</summary>
    /// <param name="create">Makes a new module, for example <c>() => new MyLayer()</c>.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(Func<Layer> create) => Report(Judge(create));

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

    internal override CheckResult? Fails(Action failure) => Judge(() =>
    {
        failure();
        return definition.Reference();
    });

    private CheckResult Judge(Func<Layer>? create)
    {
        if (create is null) return Blank("There is no module yet: run the cell above, then this check again.");
        var verdict = LayerJudge.Judge(definition, create);
        return verdict.Outcome == Outcome.Correct ? Right("The parameters, the results, and both modes are right.") : verdict.Result(Id);
    }
}
