namespace DlCourse.Exercises.Authoring;

/// <summary>A model that the learner trains: measured on examples it has not seen.</summary>
internal sealed class TrainedModelDefinition : ExerciseDefinition
{
    /// <summary>Makes the held-out inputs and targets: classes [N] in int64, or numbers.</summary>
    public required Func<(Tensor Inputs, Tensor Targets)> HeldOut { get; init; }

    /// <summary>What is measured.</summary>
    public required TrainedMeasure Measure { get; init; }

    /// <summary>The smallest right value.</summary>
    public double AtLeast { get; init; } = double.NegativeInfinity;

    /// <summary>The largest right value.</summary>
    public double AtMost { get; init; } = double.PositiveInfinity;

    /// <summary>A function that is good enough, for the tests.</summary>
    public required Func<Tensor, Tensor> Reference { get; init; }

    /// <summary>Functions that stand for what learners' models do, each with what the check says; general ones are known.</summary>
    public required Misconception<Func<Tensor, Tensor>>[] Misconceptions { get; init; }
}
