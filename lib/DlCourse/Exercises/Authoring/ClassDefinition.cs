using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Authoring;

/// <summary>A small class that the learner writes for an interface of the course.</summary>
/// <typeparam name="TInterface">What the class must be able to do.</typeparam>
internal sealed class ClassDefinition<TInterface> : ExerciseDefinition
    where TInterface : class
{
    /// <summary>Creates the course's own object.</summary>
    public required Func<TInterface> Reference { get; init; }

    /// <summary>What is done with a new object, the simplest first; what comes back is compared.</summary>
    public required Scenario<TInterface>[] Scenarios { get; init; }

    /// <summary>At least three classes that learners really write.</summary>
    public required Misconception<Func<TInterface>>[] Misconceptions { get; init; }

    /// <summary>For repair and modify: the class as it stands in the untouched cell.</summary>
    public Func<TInterface>? AsShipped { get; init; }

    /// <summary>An object whose every method meets a blank, as the untouched cell gives it.</summary>
    public required Func<TInterface> Blank { get; init; }

    /// <summary>How far an answer may be off.</summary>
    public Tolerance Tolerance { get; init; } = Tolerance.Default;

    /// <summary>The longest that all scenarios together may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(10);
}
