using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Authoring;

/// <summary>What an exercise whose answer is a function says of it, whatever the number of inputs.</summary>
/// <typeparam name="TInput">One input, or a tuple of them.</typeparam>
/// <typeparam name="TFunction">The function's type.</typeparam>
/// <typeparam name="TOut">What it returns.</typeparam>
internal abstract class DelegateDefinition<TInput, TFunction, TOut> : ExerciseDefinition
    where TFunction : Delegate
{
    /// <summary>The right function. Its parameters' names are those that messages use.</summary>
    public required TFunction Reference { get; init; }

    /// <summary>Inputs by hand, the one that is easiest to read first.</summary>
    public required TInput[] Cases { get; init => field = Copies.Kept(value); }

    /// <summary>Inputs that break careless code: zeros, negative and large numbers, one element only, tables that are not square.</summary>
    public required TInput[] Nasty { get; init => field = Copies.Kept(value); }

    /// <summary>Draws a random input.</summary>
    public required Func<Draw, TInput> Random { get; init; }

    /// <summary>How many random inputs are tried.</summary>
    public int RandomCases { get; init; } = 20;

    /// <summary>The seed of the random inputs; messages name it.</summary>
    public int Seed { get; init; } = Lesson.DefaultSeed;

    /// <summary>At least three functions that learners really write, each with what the check says to it.</summary>
    public required Misconception<TFunction>[] Misconceptions { get; init; }

    /// <summary>How far an answer may be off.</summary>
    public Tolerance Tolerance { get; init; } = Tolerance.Default;

    /// <summary>For repair and modify: the function as it stands in the untouched cell.</summary>
    public TFunction? AsShipped { get; init; }

    /// <summary>
    /// Instead of comparing with the reference: what is wrong with an answer to this input, or null. For tasks with many right answers.
    /// </summary>
    public Func<TInput, TOut, string?>? Accept { get; init; }

    /// <summary>The longest that the learner's function may take on all inputs together.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The blank: a function that only asks what belongs there.</summary>
    internal abstract TFunction Blank { get; }

    /// <summary>The inputs as a list.</summary>
    internal abstract object?[] Unpack(TInput input);

    /// <summary>The inputs from a list.</summary>
    internal abstract TInput Pack(object?[] inputs);

    /// <summary>Calls a function.</summary>
    internal abstract TOut Apply(TFunction function, TInput input);
}
