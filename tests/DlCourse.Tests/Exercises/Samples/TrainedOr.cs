using DlCourse.Exercises;
using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.10 (make): a model that has learned OR.</summary>
    public static TrainedModelExercise TrainedOr { get; } = new(new()
    {
        Id = "99.10",
        Kind = ExerciseKind.Make,
        Title = "A model that has learned OR",
        HeldOut = () => (tensor(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } }), tensor(new long[] { 0, 1, 1, 1 })),
        Measure = TrainedMeasure.Accuracy,
        AtLeast = 1,
        Reference = x => x.sum(1) - 0.5f,
        Misconceptions =
        [
            new(x => x.sum(1) - 1.5f, "That is AND: both inputs have to be 1 before it says 1. Where does the boundary belong?"),
            new(x => 0.5f - x.sum(1), "It says 0 where 1 belongs, everywhere. Is the sign of the step right?"),
            new(x => zeros(4), "All logits are 0: the weights have not moved from where they began."),
        ],
        Hints = ["Two weights and a bias are enough.", "Train until the loss no longer falls."],
        Solution = "// solution 99.10\n// Train as above, for 500 steps.",
        Explanation = "One straight line separates (0, 0) from the others.",
    });
}
