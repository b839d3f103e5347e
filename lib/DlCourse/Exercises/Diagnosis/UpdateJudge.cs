using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>Follows a learner's step over several steps, beside the right way and the ways that usual mistakes take.</summary>
internal static class UpdateJudge
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static FunctionVerdict Judge(UpdateDefinition definition, Func<Tensor[], Action> create)
    {
        var (way, blanks, replaced, problem) = Follow(definition, create);
        if (blanks > 0) return new(Outcome.NotAttempted, ["There is still a blank in it: replace Todo by your code, run that cell, then this check again."]);
        if (replaced) return new(Outcome.Incorrect, ["Your step puts new tensors into the array: the model keeps the old ones and never learns.", "Change the parameters themselves, under `no_grad()`: `p.sub_(rate * p.grad)`."]);
        if (problem is TimeoutException) return new(Outcome.Error, ["Your step has not come back after 10 s.", "Look for a loop whose condition never becomes false."]);
        if (problem is not null) return new(Outcome.Error, [$"In step {way.Count + 1}:", Problems.Title(problem), .. LearnerLine.Of(problem), Thought(problem)]);
        var expected = UpdateTrajectory.Of(definition.Update, definition.Steps);
        var parting = UpdateTrajectory.Parting(expected, way);
        if (parting < 0) return new(Outcome.Correct, []);
        var (should, does) = (Observation.OfNumbers([6], expected[parting]), Observation.OfNumbers([6], way[parting]));
        string[] figures = [$"after step {parting + 1} (the weight's four numbers, then the bias's two):", $"expected {should}, got {does}"];
        return new(Outcome.Incorrect, [.. figures, Foreseen(definition, way) ?? Known(definition, way) ?? Otherwise(parting)], Figures: figures.Length);
    }

    private static (List<double[]> Way, long Blanks, bool Replaced, Exception? Problem) Follow(UpdateDefinition definition, Func<Tensor[], Action> create)
    {
        var way = new List<double[]>();
        var (replaced, blanks) = (false, 0L);
        Exception? problem = null;
        var inTime = LearnerThread.Run(
            () =>
            {
                var watch = Todo.Watch();
                try
                {
                    var parameters = UpdateTrajectory.Parameters();
                    Tensor[] given = [.. parameters];
                    var step = create(given);
                    for (var i = 0; i < definition.Steps && watch.Value == 0 && step is not null; i++)
                    {
                        UpdateTrajectory.Backward(parameters);
                        step();
                        replaced |= !given.Zip(parameters).All(pair => ReferenceEquals(pair.First, pair.Second));
                        way.Add(UpdateTrajectory.Numbers(parameters));
                        if (definition.Update.ClearsGradients) continue;
                        foreach (var parameter in parameters) parameter.grad = null;
                    }

                    if (step is null) blanks = 1;
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    problem = exception;
                }

                blanks += watch.Value;
            },
            Limit);
        return (way, blanks, replaced, inTime ? problem : new TimeoutException());
    }

    private static string? Foreseen(UpdateDefinition definition, List<double[]> way) =>
        definition.Misconceptions.FirstOrDefault(misconception => Follow(definition, misconception.Wrong).Way is { } other
            && other.Count == way.Count && UpdateTrajectory.Parting([.. other], way) < 0)?.Says;

    /// <summary>The usual mistake whose way the learner's step takes to the end; null if none does.</summary>
    private static string? Known(UpdateDefinition definition, List<double[]> way)
    {
        var right = definition.Update;
        var rightWay = UpdateTrajectory.Of(right, definition.Steps);
        (UpdateRule Rule, string Says)[] mistakes =
        [
            (right with { LearningRate = 0 }, "Nothing moves. Is the step called, and does it change the parameters themselves?"),
            (right with { LearningRate = -right.LearningRate }, "The step goes uphill: subtract what points to where the loss grows."),
            (right with { LearningRate = 1 }, "The learning rate is missing: the step has its full length."),
            (right with { LearningRate = right.LearningRate * right.LearningRate }, "The learning rate counts twice."),
            (right with { ClearsGradients = !right.ClearsGradients }, "From the second step on, earlier gradients are still in the sum: set them to zero (`zero_()`) after each step."),
            (right with { Momentum = 0 }, "There is no momentum: the velocity has to live from step to step, outside the step's own code."),
            (right with { Momentum = -right.Momentum }, "The momentum has the wrong sign: the velocity turns against itself in every step."),
            (right with { UsesOldVelocity = true }, "The step uses the velocity from before its update. First the velocity, then the parameter."),
            (right with { Dampens = true }, "The gradient is multiplied by 1 − momentum. Here the velocity takes all of it."),
            (right with { Nesterov = !right.Nesterov }, right.Nesterov ? "This is plain momentum: Nesterov's step looks one velocity ahead." : "This is Nesterov's step, which looks one velocity ahead. Here the step is the velocity."),
            (right with { WeightDecay = 0 }, "The weight decay is missing."),
            (right with { WeightDecay = -right.WeightDecay }, "The weight decay has the wrong sign: the weights grow."),
            (right with { DecaysBiases = !right.DecaysBiases }, right.DecaysBiases ? "The bias does not decay here: all parameters should." : "The bias decays too: only weights should."),
        ];
        return mistakes.FirstOrDefault(mistake => UpdateTrajectory.Of(mistake.Rule, definition.Steps) is var wrong
            && UpdateTrajectory.Parting(rightWay, wrong) >= 0 && UpdateTrajectory.Parting(wrong, way) < 0).Says;
    }

    private static string Otherwise(int parting) => parting == 0
        ? "The very first step differs: compute it by hand for one number."
        : $"The first {(parting == 1 ? "step is" : $"{parting} steps are")} right. What does your code keep from one step to the next?";

    private static string Thought(Exception problem) => problem.Message.Contains("leaf", StringComparison.OrdinalIgnoreCase)
        ? "Changing a parameter must not be recorded: do it inside `using (no_grad())`."
        : Problems.Thought(problem);
}
