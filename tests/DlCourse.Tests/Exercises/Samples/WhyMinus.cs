using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.5 (explain): why the gradient is subtracted. The notebook shows the same choices with the letters a to d.</summary>
    public static ChoiceExercise WhyMinus { get; } = new(new()
    {
        Id = "99.5",
        Kind = ExerciseKind.Explain,
        Title = "Why minus?",
        Choices =
        [
            new("The gradient is negative near a minimum.", "On the right of a minimum it is positive. The minus is there on both sides."),
            new("The gradient points where the loss grows fastest.", "So the opposite direction is where it falls fastest."),
            new("It keeps the weights small.", "Weights may grow in descent. What keeps them small is weight decay."),
            new("With a plus the learning rate would be negative.", "The rate is positive either way; the sign of the step is a choice of ours."),
        ],
        Right = 'b',
        Hints = ["Draw a parabola and one point on each side.", "Which way does the arrow of the slope point at both of them?"],
        Solution = """
            // solution 99.5
            string reason = "b";
            """,
        Explanation = "The gradient points uphill everywhere, so descent goes against it.",
    });
}
