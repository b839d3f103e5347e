using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.2 (predict): two numbers on paper.</summary>
    public static ValueExercise<double, int> StepSize { get; } = new(new()
    {
        Id = "99.2",
        Kind = ExerciseKind.Predict,
        Title = "One step by hand",
        Answers = (
            new("the new weight", 0.4)
            {
                Misconceptions = [new(1.6, "That goes uphill: subtract the step."), new(-5, "The learning rate 0.1 is missing.")],
                Otherwise = "new weight = old weight − learning rate × gradient. Write the three numbers below it.",
            },
            new("the number of steps", 3) { Misconceptions = [new(2, "After two steps the loss is still above 0.1.")] }),
        Hints = ["Start with the gradient at w = 1: it is 6.", "0.1 × 6 is the length of the step. Which way does it go?"],
        Solution = """
            // solution 99.2
            double newWeight = 1 - 0.1 * 6;
            int steps = 3;
            """,
        Explanation = "The gradient points uphill, so we subtract it; the learning rate says how far.",
    });
}
