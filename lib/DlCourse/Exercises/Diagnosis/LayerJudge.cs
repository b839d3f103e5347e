using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;
using Layer = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>
/// Judges a module: first its parameters; then what it computes, with the parameters as inputs of a function, so that every rule for
/// functions applies to weights and biases by name; then its two modes and whether all its parameters learn.
/// </summary>
internal static class LayerJudge
{
    public static FunctionVerdict Judge(LayerDefinition definition, Func<Layer> create)
    {
        var reference = definition.Reference();
        var blanks = Todo.Watch();
        Layer? layer;
        try
        {
            layer = create();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return blanks.Value > 0 ? StillBlank() : new(Outcome.Error, [Problems.Title(exception), .. LearnerLine.Of(exception), Problems.Thought(exception)]);
        }

        if (layer is null || blanks.Value > 0) return StillBlank();

        // A blank in forward comes before complaints about parameters that are still to be written.
        var function = AsFunction(definition, reference);
        var matched = LayerParameters.Match(reference, layer, definition.NamesMatter);
        var verdict = matched.Places is { } places
            ? FunctionJudge.Judge(function, inputs => Call(layer, places, inputs))
            : FunctionJudge.Judge(function with { Cases = [.. function.Cases.Take(1)], Accept = (_, _) => null }, inputs => layer.call((Tensor)inputs[0]!));
        if (verdict.Outcome is Outcome.NotAttempted or Outcome.Error) return verdict;
        if (Foreseen(definition, reference, layer) is { } foreseen) return new(Outcome.Incorrect, [foreseen]);
        if (matched.Places is null) return new(Outcome.Incorrect, matched.Complaints);
        if (verdict.Outcome != Outcome.Correct) return LayerModes.DrawsAlways(reference, layer, definition) is { } draws ? new(Outcome.Incorrect, draws) : verdict;
        return LayerModes.Complaint(reference, layer, matched.Places, definition) is { } complaint ? new(Outcome.Incorrect, complaint) : verdict;
    }

    /// <summary>The module as a function of its input and of the reference's parameters.</summary>
    public static Tensor Call(Layer layer, IReadOnlyList<Tensor> places, object?[] inputs)
    {
        LayerParameters.Set(places, [.. inputs.Skip(1).Cast<Tensor>()]);
        layer.eval();
        return layer.call((Tensor)inputs[0]!);
    }

    private static Function AsFunction(LayerDefinition definition, Layer reference)
    {
        var named = reference.named_parameters().ToArray();
        var places = named.Select(one => (Tensor)one.parameter).ToArray();
        var draw = new Draw(new Random(definition.Seed));
        (object?[], string) Case(Tensor input, string origin) => ([input, .. places.Select(place => (object?)Copies.Kept(draw.Tensor(place.shape)))], origin);
        return new(
            ["input", .. named.Select(one => one.name)],
            inputs => Call(reference, places, inputs),
            [],
            null,
            null,
            [
                .. definition.Cases.Select(input => Case(input, "")),
                .. Enumerable.Range(0, definition.RandomCases).Select(_ => Case(Copies.Kept(definition.Random(draw)), $"a random input, seed {definition.Seed}")),
            ],
            definition.Tolerance with { NumbersOnly = true },
            definition.Limit);
    }

    /// <summary>A misconception with the same parameters, the same results and the same modes as the learner's module.</summary>
    private static string? Foreseen(LayerDefinition definition, Layer reference, Layer layer)
    {
        foreach (var misconception in definition.Misconceptions)
        {
            try
            {
                if (LayerModes.BehaveAlike(misconception.Wrong(), layer, definition) && !LayerModes.BehaveAlike(reference, layer, definition)) return misconception.Says;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // A misconception that does not work on this input explains nothing.
            }
        }

        return null;
    }

    private static FunctionVerdict StillBlank() => new(Outcome.NotAttempted, ["There is still a blank in it: replace Todo by your code, run that cell, then this check again."]);
}
