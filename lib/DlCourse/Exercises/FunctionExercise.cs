using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is a function of one input.</summary>
/// <typeparam name="T">An input.</typeparam>
/// <typeparam name="TOut">What the function returns.</typeparam>
public sealed class FunctionExercise<T, TOut> : DelegateExercise<Func<T, TOut>>
{
    internal FunctionExercise(FunctionDefinition<T, TOut> definition)
        : base(definition, definition.Blank, definition.Reference, definition.Misconceptions, definition.AsShipped, () => Function.Of(definition))
    {
    }

    private protected override Func<object?[], object?> Untyped(Func<T, TOut> function) => inputs => function((T)inputs[0]!);
}

/// <summary>An exercise whose answer is a function of two inputs.</summary>
/// <typeparam name="T1">An input.</typeparam>
/// <typeparam name="T2">An input.</typeparam>
/// <typeparam name="TOut">What the function returns.</typeparam>
public sealed class FunctionExercise<T1, T2, TOut> : DelegateExercise<Func<T1, T2, TOut>>
{
    internal FunctionExercise(FunctionDefinition<T1, T2, TOut> definition)
        : base(definition, definition.Blank, definition.Reference, definition.Misconceptions, definition.AsShipped, () => Function.Of(definition))
    {
    }

    private protected override Func<object?[], object?> Untyped(Func<T1, T2, TOut> function) => inputs => function((T1)inputs[0]!, (T2)inputs[1]!);
}

/// <summary>An exercise whose answer is a function of three inputs.</summary>
/// <typeparam name="T1">An input.</typeparam>
/// <typeparam name="T2">An input.</typeparam>
/// <typeparam name="T3">An input.</typeparam>
/// <typeparam name="TOut">What the function returns.</typeparam>
public sealed class FunctionExercise<T1, T2, T3, TOut> : DelegateExercise<Func<T1, T2, T3, TOut>>
{
    internal FunctionExercise(FunctionDefinition<T1, T2, T3, TOut> definition)
        : base(definition, definition.Blank, definition.Reference, definition.Misconceptions, definition.AsShipped, () => Function.Of(definition))
    {
    }

    private protected override Func<object?[], object?> Untyped(Func<T1, T2, T3, TOut> function) => inputs => function((T1)inputs[0]!, (T2)inputs[1]!, (T3)inputs[2]!);
}

/// <summary>An exercise whose answer is a function of four inputs.</summary>
/// <typeparam name="T1">An input.</typeparam>
/// <typeparam name="T2">An input.</typeparam>
/// <typeparam name="T3">An input.</typeparam>
/// <typeparam name="T4">An input.</typeparam>
/// <typeparam name="TOut">What the function returns.</typeparam>
public sealed class FunctionExercise<T1, T2, T3, T4, TOut> : DelegateExercise<Func<T1, T2, T3, T4, TOut>>
{
    internal FunctionExercise(FunctionDefinition<T1, T2, T3, T4, TOut> definition)
        : base(definition, definition.Blank, definition.Reference, definition.Misconceptions, definition.AsShipped, () => Function.Of(definition))
    {
    }

    private protected override Func<object?[], object?> Untyped(Func<T1, T2, T3, T4, TOut> function) => inputs => function((T1)inputs[0]!, (T2)inputs[1]!, (T3)inputs[2]!, (T4)inputs[3]!);
}

/// <summary>An exercise whose answer is a function of five inputs.</summary>
/// <typeparam name="T1">An input.</typeparam>
/// <typeparam name="T2">An input.</typeparam>
/// <typeparam name="T3">An input.</typeparam>
/// <typeparam name="T4">An input.</typeparam>
/// <typeparam name="T5">An input.</typeparam>
/// <typeparam name="TOut">What the function returns.</typeparam>
public sealed class FunctionExercise<T1, T2, T3, T4, T5, TOut> : DelegateExercise<Func<T1, T2, T3, T4, T5, TOut>>
{
    internal FunctionExercise(FunctionDefinition<T1, T2, T3, T4, T5, TOut> definition)
        : base(definition, definition.Blank, definition.Reference, definition.Misconceptions, definition.AsShipped, () => Function.Of(definition))
    {
    }

    private protected override Func<object?[], object?> Untyped(Func<T1, T2, T3, T4, T5, TOut> function) => inputs => function((T1)inputs[0]!, (T2)inputs[1]!, (T3)inputs[2]!, (T4)inputs[3]!, (T5)inputs[4]!);
}
