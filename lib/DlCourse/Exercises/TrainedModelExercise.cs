using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Diagnosis;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is a trained model; what counts is how well it does on examples it has not seen.</summary>
public sealed class TrainedModelExercise : Exercise
{
    private readonly TrainedModelDefinition definition;

    internal TrainedModelExercise(TrainedModelDefinition definition)
        : base(definition) => this.definition = definition;

    /// <summary>Measures your model on held-out examples. Its mode, training or not, is left as it is.</summary>
    /// <param name="model">Your model.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(nn.Module<Tensor, Tensor> model) => Report(Judge(model is null ? null : model.call));

    /// <summary>Measures a function from inputs to outputs on held-out examples.</summary>
    /// <param name="model">Your function.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(Func<Tensor, Tensor> model) => Report(Judge(model));

    internal override IEnumerable<Rehearsal> Rehearsals()
    {
        yield return new("blank", () => Judge(null), Outcome.NotAttempted);
        yield return new("a blank in the function", () => Judge(_ => Todo.Here<Tensor>()), Outcome.NotAttempted);
        yield return new("solution", () => Judge(definition.Reference), Outcome.Correct);
        for (var i = 0; i < definition.Misconceptions.Length; i++)
        {
            var misconception = definition.Misconceptions[i];
            yield return Rehearsal.OfMisconception(i, misconception.Says, () => Judge(misconception.Wrong));
        }
    }

    internal override CheckResult? Fails(Action failure) => Judge(input =>
    {
        failure();
        return definition.Reference(input);
    });

    private CheckResult Judge(Func<Tensor, Tensor>? model)
    {
        if (model is null) return Blank("There is no model yet: run the cell above, then this check again.");
        var blanks = Todo.Watch();
        try
        {
            using var quiet = no_grad();
            var (inputs, targets) = definition.HeldOut();
            var outputs = model(inputs);
            if (blanks.Value > 0) return Blank("There is still a blank in it: replace Todo by your code, run that cell, then this check again.");
            var (value, complaints) = TrainedModelJudge.Judge(definition, model, inputs, targets, outputs);
            return complaints.Count == 0 ? Right($"{TrainedModelJudge.Words(definition, value)} That is what was asked for.") : Wrong(complaints);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return blanks.Value > 0
                ? Blank("There is still a blank in it: replace Todo by your code, run that cell, then this check again.")
                : Failed([Problems.Title(exception), .. LearnerLine.Of(exception), Problems.Thought(exception)]);
        }
    }
}
