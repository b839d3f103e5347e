using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;
using Layer = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>What a module does while training and while not, and whether gradients reach all its parameters.</summary>
internal static class LayerModes
{
    /// <summary>What is wrong with the modes or the gradients of a module whose results are right when it is not training; null if nothing.</summary>
    public static IReadOnlyList<string>? Complaint(Layer reference, Layer layer, IReadOnlyList<Tensor> places, LayerDefinition definition)
    {
        var input = Input(definition);
        LayerParameters.Set(places, [.. reference.named_parameters().Select(one => (Tensor)one.parameter)]);
        var (does, should) = (IsRandom(layer, input), IsRandom(reference, input));
        if (does && !should) return ["In training mode your module gives another result each time, and should not.", "Which layer draws random numbers?"];
        if (should && !does) return ["In training mode your module gives the same result each time: nothing is dropped.", "Is the dropout a field of the module, so that train() and eval() reach it, and is it called in forward?"];
        if (!should && !Output(reference, input, training: true).Accepts(Output(layer, input, training: true), definition.Tolerance with { NumbersOnly = true }))
        {
            return ["In eval mode the results are right; in training mode they are not.", "Which layer behaves differently while training, and does forward depend on `training`?"];
        }

        var untouched = reference.named_parameters().Zip(places).Where(pair => Learns(reference, pair.First.parameter, input) && !Learns(layer, pair.Second, input)).Select(pair => pair.First.name).ToArray();
        return untouched.Length == 0 ? null : [$"The results are right, but no gradient reaches {string.Join(", ", untouched.Select(name => $"`{name}`"))}.", "Look for `detach()`, `no_grad()`, `item` or a tensor made anew from numbers in forward."];
    }

    /// <summary>What is said to a module that draws random numbers in eval mode; null if it does not, or should.</summary>
    public static IReadOnlyList<string>? DrawsAlways(Layer reference, Layer layer, LayerDefinition definition) =>
        EvalIsRandom(layer, Input(definition)) && !EvalIsRandom(reference, Input(definition))
            ? ["After eval() your module still gives another result each time.", "Dropout is for training only: a module of its own follows train() and eval(); the function needs `training` handed over."]
            : null;

    /// <summary>Whether two modules have parameters of the same shapes and do the same with the same values in both modes.</summary>
    public static bool BehaveAlike(Layer other, Layer layer, LayerDefinition definition)
    {
        var (match, _) = LayerParameters.Match(other, layer, byName: definition.NamesMatter);
        if (match is null) return false;
        var input = Input(definition);
        var tolerance = definition.Tolerance with { NumbersOnly = true };
        LayerParameters.Set(match, [.. other.named_parameters().Select(one => (Tensor)one.parameter)]);
        if (IsRandom(other, input) != IsRandom(layer, input)) return false;
        bool Same(bool training) => Output(other, input, training).Accepts(Output(layer, input, training), tolerance);
        if (!IsRandom(other, input) && (!Same(true) || !Same(false))) return false;
        if (IsRandom(other, input) && !Same(false) && !EvalIsRandom(other, input)) return false;
        return EvalIsRandom(other, input) == EvalIsRandom(layer, input) && other.named_parameters().Zip(match).All(pair => Learns(other, pair.First.parameter, input) == Learns(layer, pair.Second, input));
    }

    private static Tensor Input(LayerDefinition definition) => definition.Random(new Draw(new Random(definition.Seed)));

    private static bool IsRandom(Layer layer, Tensor input) => Enumerable.Range(0, 4).Select(_ => Output(layer, input, training: true).ToString()).Distinct().Count() > 1;

    private static bool EvalIsRandom(Layer layer, Tensor input) => Enumerable.Range(0, 4).Select(_ => Output(layer, input, training: false).ToString()).Distinct().Count() > 1;

    private static Observation Output(Layer layer, Tensor input, bool training)
    {
        layer.train(training);
        return Observation.Of(layer.call((Tensor)Copies.Of(input)!));
    }

    private static bool Learns(Layer layer, Tensor parameter, Tensor input)
    {
        layer.eval();
        layer.zero_grad();
        var result = layer.call((Tensor)Copies.Of(input)!);
        if (!result.requires_grad) return false;
        result.sum().backward();
        return parameter.grad is not null;
    }
}
