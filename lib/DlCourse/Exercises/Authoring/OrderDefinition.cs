namespace DlCourse.Exercises.Authoring;

/// <summary>Lines to put in order. They stand in the notebook above the exercise, lettered a, b, c… in this order.</summary>
internal sealed class OrderDefinition : ExerciseDefinition
{
    /// <summary>The lines as the learner sees them, not in a right order.</summary>
    public required string[] Lines { get; init; }

    /// <summary>What must come before what, and why. Every order that keeps all of them is right.</summary>
    public required Precedence[] Before { get; init; }

    /// <summary>One right order, for example <c>dbac</c>.</summary>
    public required string Answer { get; init; }

    /// <summary>Wrong orders with what the check says to them; without them the broken <see cref="Before"/> answers.</summary>
    public Misconception<string>[] Misconceptions { get; init; } = [];
}
