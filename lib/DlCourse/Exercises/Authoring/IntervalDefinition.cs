namespace DlCourse.Exercises.Authoring;

/// <summary>A number to find by trying: everything from <see cref="From"/> to <see cref="To"/> is right.</summary>
internal sealed class IntervalDefinition : ExerciseDefinition
{
    /// <summary>What messages call the number.</summary>
    public required string Name { get; init; }

    /// <summary>The smallest right value.</summary>
    public required double From { get; init; }

    /// <summary>The largest right value.</summary>
    public required double To { get; init; }

    /// <summary>What is seen below, and which way to go.</summary>
    public required string Below { get; init; }

    /// <summary>What is seen above, and which way to go.</summary>
    public required string Above { get; init; }

    /// <summary>Particular values with what the check says to them, before <see cref="Below"/> and <see cref="Above"/>.</summary>
    public Misconception<double>[] Misconceptions { get; init; } = [];
}
