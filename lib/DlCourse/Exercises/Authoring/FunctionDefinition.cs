namespace DlCourse.Exercises.Authoring;

/// <summary>A function of one input.</summary>
internal sealed class FunctionDefinition<T, TOut> : DelegateDefinition<T, Func<T, TOut>, TOut>
{
    internal override Func<T, TOut> Blank => _ => Todo.Here<TOut>();

    internal override object?[] Unpack(T input) => [input];

    internal override T Pack(object?[] inputs) => (T)inputs[0]!;

    internal override TOut Apply(Func<T, TOut> function, T input) => function(input);
}

/// <summary>A function of two inputs.</summary>
internal sealed class FunctionDefinition<T1, T2, TOut> : DelegateDefinition<(T1, T2), Func<T1, T2, TOut>, TOut>
{
    internal override Func<T1, T2, TOut> Blank => (_, _) => Todo.Here<TOut>();

    internal override object?[] Unpack((T1, T2) input) => [input.Item1, input.Item2];

    internal override (T1, T2) Pack(object?[] inputs) => ((T1)inputs[0]!, (T2)inputs[1]!);

    internal override TOut Apply(Func<T1, T2, TOut> function, (T1, T2) input) => function(input.Item1, input.Item2);
}

/// <summary>A function of three inputs.</summary>
internal sealed class FunctionDefinition<T1, T2, T3, TOut> : DelegateDefinition<(T1, T2, T3), Func<T1, T2, T3, TOut>, TOut>
{
    internal override Func<T1, T2, T3, TOut> Blank => (_, _, _) => Todo.Here<TOut>();

    internal override object?[] Unpack((T1, T2, T3) input) => [input.Item1, input.Item2, input.Item3];

    internal override (T1, T2, T3) Pack(object?[] inputs) => ((T1)inputs[0]!, (T2)inputs[1]!, (T3)inputs[2]!);

    internal override TOut Apply(Func<T1, T2, T3, TOut> function, (T1, T2, T3) input) => function(input.Item1, input.Item2, input.Item3);
}

/// <summary>A function of four inputs.</summary>
internal sealed class FunctionDefinition<T1, T2, T3, T4, TOut> : DelegateDefinition<(T1, T2, T3, T4), Func<T1, T2, T3, T4, TOut>, TOut>
{
    internal override Func<T1, T2, T3, T4, TOut> Blank => (_, _, _, _) => Todo.Here<TOut>();

    internal override object?[] Unpack((T1, T2, T3, T4) input) => [input.Item1, input.Item2, input.Item3, input.Item4];

    internal override (T1, T2, T3, T4) Pack(object?[] inputs) => ((T1)inputs[0]!, (T2)inputs[1]!, (T3)inputs[2]!, (T4)inputs[3]!);

    internal override TOut Apply(Func<T1, T2, T3, T4, TOut> function, (T1, T2, T3, T4) input) => function(input.Item1, input.Item2, input.Item3, input.Item4);
}

/// <summary>A function of five inputs.</summary>
internal sealed class FunctionDefinition<T1, T2, T3, T4, T5, TOut> : DelegateDefinition<(T1, T2, T3, T4, T5), Func<T1, T2, T3, T4, T5, TOut>, TOut>
{
    internal override Func<T1, T2, T3, T4, T5, TOut> Blank => (_, _, _, _, _) => Todo.Here<TOut>();

    internal override object?[] Unpack((T1, T2, T3, T4, T5) input) => [input.Item1, input.Item2, input.Item3, input.Item4, input.Item5];

    internal override (T1, T2, T3, T4, T5) Pack(object?[] inputs) => ((T1)inputs[0]!, (T2)inputs[1]!, (T3)inputs[2]!, (T4)inputs[3]!, (T5)inputs[4]!);

    internal override TOut Apply(Func<T1, T2, T3, T4, T5, TOut> function, (T1, T2, T3, T4, T5) input) => function(input.Item1, input.Item2, input.Item3, input.Item4, input.Item5);
}
