namespace DlCourse.Exercises.Authoring;

/// <summary>The step of an optimiser, followed over several steps.</summary>
internal sealed class UpdateDefinition : ExerciseDefinition
{
    /// <summary>What the step does, so that the check can compute it and its usual mistakes.</summary>
    public required UpdateRule Update { get; init; }

    /// <summary>The right code: takes the parameters, gives the step.</summary>
    public required Func<Tensor[], Action> Reference { get; init; }

    /// <summary>The blank of the cell.</summary>
    public required Func<Tensor[], Action> Blank { get; init; }

    /// <summary>At least three functions that learners really write; general ones are known.</summary>
    public required Misconception<Func<Tensor[], Action>>[] Misconceptions { get; init; }

    /// <summary>How many steps are compared.</summary>
    public int Steps { get; init; } = 6;
}
