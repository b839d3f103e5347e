using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Diagnosis;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is one value.</summary>
/// <typeparam name="T">A value.</typeparam>
public sealed class ValueExercise<T> : ValuesExercise
{
    internal ValueExercise(ValueDefinition<T> definition)
        : base(definition, [ValueSubject.Of(definition.Answer)])
    {
    }

    /// <summary>Checks your value.</summary>
    /// <param name="answer">Your value.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(T answer) => Report(Judge([answer]));

    /// <summary>Says which value has a type that does not fit.</summary>
    /// <param name="answer">Your value.</param>
    /// <returns>An error that names both types.</returns>
    public CheckResult Check(object? answer) => Report(Judge([answer]));
}

/// <summary>An exercise whose answer is two values.</summary>
/// <typeparam name="T1">A value.</typeparam>
/// <typeparam name="T2">A value.</typeparam>
public sealed class ValueExercise<T1, T2> : ValuesExercise
{
    internal ValueExercise(ValueDefinition<T1, T2> definition)
        : base(definition, [ValueSubject.Of(definition.Answers.First), ValueSubject.Of(definition.Answers.Second)])
    {
    }

    /// <summary>Checks your values.</summary>
    /// <param name="first">Your value.</param>
    /// <param name="second">Your value.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(T1 first, T2 second) => Report(Judge([first, second]));

    /// <summary>Says which value has a type that does not fit.</summary>
    /// <param name="first">Your value.</param>
    /// <param name="second">Your value.</param>
    /// <returns>An error that names both types.</returns>
    public CheckResult Check(object? first, object? second) => Report(Judge([first, second]));
}

/// <summary>An exercise whose answer is three values.</summary>
/// <typeparam name="T1">A value.</typeparam>
/// <typeparam name="T2">A value.</typeparam>
/// <typeparam name="T3">A value.</typeparam>
public sealed class ValueExercise<T1, T2, T3> : ValuesExercise
{
    internal ValueExercise(ValueDefinition<T1, T2, T3> definition)
        : base(definition, [ValueSubject.Of(definition.Answers.First), ValueSubject.Of(definition.Answers.Second), ValueSubject.Of(definition.Answers.Third)])
    {
    }

    /// <summary>Checks your values.</summary>
    /// <param name="first">Your value.</param>
    /// <param name="second">Your value.</param>
    /// <param name="third">Your value.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(T1 first, T2 second, T3 third) => Report(Judge([first, second, third]));

    /// <summary>Says which value has a type that does not fit.</summary>
    /// <param name="first">Your value.</param>
    /// <param name="second">Your value.</param>
    /// <param name="third">Your value.</param>
    /// <returns>An error that names both types.</returns>
    public CheckResult Check(object? first, object? second, object? third) => Report(Judge([first, second, third]));
}

/// <summary>An exercise whose answer is four values.</summary>
/// <typeparam name="T1">A value.</typeparam>
/// <typeparam name="T2">A value.</typeparam>
/// <typeparam name="T3">A value.</typeparam>
/// <typeparam name="T4">A value.</typeparam>
public sealed class ValueExercise<T1, T2, T3, T4> : ValuesExercise
{
    internal ValueExercise(ValueDefinition<T1, T2, T3, T4> definition)
        : base(definition, [ValueSubject.Of(definition.Answers.First), ValueSubject.Of(definition.Answers.Second), ValueSubject.Of(definition.Answers.Third), ValueSubject.Of(definition.Answers.Fourth)])
    {
    }

    /// <summary>Checks your values.</summary>
    /// <param name="first">Your value.</param>
    /// <param name="second">Your value.</param>
    /// <param name="third">Your value.</param>
    /// <param name="fourth">Your value.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(T1 first, T2 second, T3 third, T4 fourth) => Report(Judge([first, second, third, fourth]));

    /// <summary>Says which value has a type that does not fit.</summary>
    /// <param name="first">Your value.</param>
    /// <param name="second">Your value.</param>
    /// <param name="third">Your value.</param>
    /// <param name="fourth">Your value.</param>
    /// <returns>An error that names both types.</returns>
    public CheckResult Check(object? first, object? second, object? third, object? fourth) => Report(Judge([first, second, third, fourth]));
}
