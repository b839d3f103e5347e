using DlCourse.Exercises;
using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.8 (make): softmax of each row, of tensors.</summary>
    public static FunctionExercise<Tensor, Tensor> RowSoftmax { get; } = new(new()
    {
        Id = "99.8",
        Kind = ExerciseKind.Make,
        Title = "Probabilities of a batch",
        Reference = logits => logits.softmax(1),
        Cases = [tensor(new float[,] { { 0, 1 }, { 2, 0 }, { 1, 1 } })],
        Nasty = [tensor(new float[,] { { 1000, 1001, 999 } }), zeros(4, 1), tensor(new double[,] { { -5, 5, 0 } })],
        Random = draw => draw.Tensor(draw.Whole(2, 4), draw.Whole(2, 5)),
        Misconceptions =
        [
            new(logits => logits.softmax(0), "Your columns add up to 1. Which axis holds the classes of one example?"),
            new(logits => logits.log_softmax(1), "These are log-probabilities: they are negative. Leave the logarithm out."),
            new(logits => logits.exp(), "The parts do not add up to 1 yet. Divide each row by its sum."),
        ],
        Hints =
        [
            "A row is one example: its probabilities add up to 1.",
            "The axis of a softmax is the one that disappears when you add up.",
        ],
        Solution = """
            // solution 99.8
            Tensor Probabilities(Tensor logits) => logits.softmax(1);
            """,
        Explanation = "Axis 0 counts the examples, axis 1 the classes: softmax along axis 1 makes every row a distribution.",
    });
}
