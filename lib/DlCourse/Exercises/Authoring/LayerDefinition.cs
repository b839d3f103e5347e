using DlCourse.Exercises.Comparison;
using Layer = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace DlCourse.Exercises.Authoring;

/// <summary>A layer or a model that the learner writes: a module that takes a tensor and gives one.</summary>
internal sealed class LayerDefinition : ExerciseDefinition
{
    /// <summary>Makes the right module. The names of its parameters appear in messages.</summary>
    public required Func<Layer> Reference { get; init; }

    /// <summary>Makes the module of the untouched cell: its forward meets a blank.</summary>
    public required Func<Layer> Blank { get; init; }

    /// <summary>Inputs by hand, the easiest to read first.</summary>
    public required Tensor[] Cases { get; init => field = Copies.Kept(value); }

    /// <summary>Draws a random input.</summary>
    public required Func<Draw, Tensor> Random { get; init; }

    /// <summary>At least three modules that learners really write.</summary>
    public required Misconception<Func<Layer>>[] Misconceptions { get; init; }

    /// <summary>Whether the parameters must have the reference's names too, so that weights can be exchanged by name.</summary>
    public bool NamesMatter { get; init; }

    /// <summary>How many random inputs are tried, each with parameters of its own.</summary>
    public int RandomCases { get; init; } = 10;

    /// <summary>The seed of the random inputs and parameters.</summary>
    public int Seed { get; init; } = Lesson.DefaultSeed;

    /// <summary>How far an answer may be off.</summary>
    public Tolerance Tolerance { get; init; } = Tolerance.Default;

    /// <summary>The longest that all inputs together may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(10);
}
