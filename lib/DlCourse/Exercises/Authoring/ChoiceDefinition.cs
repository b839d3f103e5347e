namespace DlCourse.Exercises.Authoring;

/// <summary>A reason to choose. The choices stand in the notebook above the exercise, lettered a, b, c… in this order.</summary>
internal sealed class ChoiceDefinition : ExerciseDefinition
{
    /// <summary>The choices in the order of their letters.</summary>
    public required Choice[] Choices { get; init; }

    /// <summary>The letter of the one that holds.</summary>
    public required char Right { get; init; }
}
