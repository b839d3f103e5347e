namespace DlCourse.Exercises;

/// <content>06.5: a weight that never moved.</content>
public static partial class Lesson06
{
    /// <summary>06.5 (explain): why the weight of the corner pixel is exactly 0.</summary>
    public static ChoiceExercise CornerPixel { get; } = new(new()
    {
        Id = "06.5",
        Kind = ExerciseKind.Explain,
        Title = "The corner pixel",
        Choices =
        [
            new("Pixels far from the middle get smaller steps.",
                "The rule does not know where a pixel is: shuffle all 784 in the same way, and it learns the same weights, shuffled."),
            new("Its slope is the mean of (ŷ − y) x, and in every training picture its x is the same, 0 after the mean is taken off. So it never moved from its start.",
                "Every factor x is 0, so every slope was 0, at every step. It still stands where it started."),
            new("The machine has tried other values and found that the corner does not help.",
                "Gradient descent tries nothing: it follows slopes. This weight never had one."),
            new("L2 has shrunk it to 0.",
                "It is 0 with λ = 0 too. And L2 shrinks a weight in proportion to its size, so it makes it small, not exactly 0."),
            new("It has a small value, and rounding prints it as 0.",
                "Ask for readers[0][1] == 0, and the answer is True. Nothing was rounded."),
        ],
        Right = 'b',
        Hints =
        [
            "Write down the slope of one weight: which two factors does it have, for each picture?",
            "How much ink is in the top left corner of a training picture? And how much does that vary from picture to picture?",
        ],
        Solution = """
            // solution 06.5
            string reason = "b";
            """,
        Explanation = "A weight learns only from an input that varies. What training never shows, a machine cannot weigh.",
    });
}
