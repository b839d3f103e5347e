using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Authoring;

/// <summary>What the check needs of an exercise whose answer is a function, with its types forgotten.</summary>
/// <param name="Parameters">The names of the inputs.</param>
/// <param name="Reference">The right function.</param>
/// <param name="Wrong">Wrong functions and what to say to them.</param>
/// <param name="AsShipped">The function of the untouched cell, for repair and modify.</param>
/// <param name="Accept">Judges an answer itself: inputs, answer, what is wrong or null.</param>
/// <param name="Cases">The inputs with the words that say where they come from.</param>
/// <param name="Tolerance">How far an answer may be off.</param>
/// <param name="Limit">The longest that all inputs together may take.</param>
internal sealed record Function(
    IReadOnlyList<string> Parameters,
    Func<object?[], object?> Reference,
    IReadOnlyList<Misconception<Func<object?[], object?>>> Wrong,
    Func<object?[], object?>? AsShipped,
    Func<object?[], object?, string?>? Accept,
    IReadOnlyList<(object?[] Inputs, string Origin)> Cases,
    Tolerance Tolerance,
    TimeSpan Limit)
{
    /// <summary>The function of a definition.</summary>
    public static Function Of<TInput, TFunction, TOut>(DelegateDefinition<TInput, TFunction, TOut> definition)
        where TFunction : Delegate
    {
        Func<object?[], object?> Untyped(TFunction function) => inputs => definition.Apply(function, definition.Pack(inputs));
        var draw = new Draw(new Random(definition.Seed));
        var random = Enumerable.Range(0, definition.RandomCases).Select(_ => Copies.Kept(definition.Random(draw))).ToArray();
        return new(
            [.. definition.Reference.Method.GetParameters().Select(parameter => parameter.Name ?? "?")],
            Untyped(definition.Reference),
            [.. definition.Misconceptions.Select(m => new Misconception<Func<object?[], object?>>(Untyped(m.Wrong), m.Says))],
            definition.AsShipped is { } shipped ? Untyped(shipped) : null,
            definition.Accept is { } accept ? (inputs, got) => accept(definition.Pack(inputs), (TOut)got!) : null,
            [
                .. definition.Cases.Select(input => (definition.Unpack(input), "")),
                .. definition.Nasty.Select(input => (definition.Unpack(input), "")),
                .. random.Select(input => (definition.Unpack(input), $"a random input, seed {definition.Seed}")),
            ],
            definition.Tolerance,
            definition.Limit);
    }
}
