using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.6 (order): one step of training. The notebook shows the same lines with the letters a to d.</summary>
    public static OrderExercise TrainingLoop { get; } = new(new()
    {
        Id = "99.6",
        Kind = ExerciseKind.Order,
        Title = "One step of training",
        Lines =
        [
            "weights -= rate * gradient;",
            "var error = prediction - y;",
            "var prediction = weights * x;",
            "var gradient = 2 * error * x;",
        ],
        Answer = "cbda",
        Before =
        [
            new('c', 'b', "The error compares the prediction with y: it needs the prediction first."),
            new('b', 'd', "The gradient is made of the error."),
            new('d', 'a', "The weights step along the gradient, so the gradient comes first."),
        ],
        Hints = ["Which line uses nothing that another line computes?", "Forward first (prediction, error), then backward (gradient), then the step."],
        Solution = """
            // solution 99.6
            string order = "cbda";
            """,
        Explanation = "Forward, loss, backward, step: every training loop has these four parts in this order.",
    });
}
