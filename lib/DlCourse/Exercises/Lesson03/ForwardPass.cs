namespace DlCourse.Exercises;

/// <content>03.1: with w₀ = 1 and w = (3, −2), the sum and the answer at (1, 3), and the answer at (1, 2).</content>
public static partial class Lesson03
{
    /// <summary>03.1 (predict): one point forward through a neuron, and one on the line.</summary>
    public static ValueExercise<double, int, int> ForwardPass { get; } = new(new()
    {
        Id = "03.1",
        Kind = ExerciseKind.Predict,
        Title = "One point forward",
        Answers = (
            new("z at (1, 3)", -2)
            {
                Misconceptions =
                [
                    new(-3, "That is 3·1 − 2·3: the bias w₀ = 1 is missing."),
                    new(10, "That is 1 + 3·1 + 2·3: the weight of x₂ is −2, not 2."),
                    new(8, "That is 1 + 3·3 − 2·1: the two coordinates are swapped."),
                    new(2, "The size is right and the sign is not: 1 + 3 − 6 is below zero."),
                    new(0, "That is the sum at (1, 2). Here x₂ is 3."),
                    new(0.1192, "That is g(z), the sigmoid. The question asks for z itself."),
                ],
                Otherwise = "Write the three terms below each other: the bias, 3 times x₁, −2 times x₂.",
            },
            new("ŷ at (1, 3)", 0)
            {
                Misconceptions =
                [
                    new(1, "The step answers 1 only if z is above zero. Is it, at (1, 3)?"),
                    new(-1, "Rosenblatt's step answers 1 or 0. Where z is below zero, it says 0."),
                    new(-2, "That is z. A prediction is the number 0 or the number 1: the step of z."),
                ],
                Otherwise = "A prediction is the number 0 or the number 1: the step has no other values.",
            },
            new("ŷ at (1, 2)", 0)
            {
                Misconceptions = [new(1, "There 1 + 3 − 4 = 0: the point is on the line. The rule says z > 0, and 0 is not above 0.")],
                Otherwise = "A prediction is the number 0 or the number 1: the step has no other values.",
            }),
        Hints =
        [
            "Write the sum out term by term: z = 1 + 3·x₁ − 2·x₂. Put the first coordinate in for x₁ and the second for x₂.",
            "At (1, 3) the terms are 1, 3 and −6. At (1, 2) they are 1, 3 and −4. The answer is 1 only if the sum is above zero.",
        ],
        Solution = """
            // solution 03.1
            double z = 1 + 3 * 1 - 2 * 3;      // the net input at (1, 3)
            int prediction = 0;                // ŷ at (1, 3): z is below zero
            int predictionOnLine = 0;          // ŷ at (1, 2): z is exactly 0, and 0 is not above 0
            """,
        Praise = "z = −2, ŷ = 0; and on the line ŷ = 0.",
        Explanation = "The step asks “is z above zero?”. On the line z = 0, so the answer is no.",
    });
}
