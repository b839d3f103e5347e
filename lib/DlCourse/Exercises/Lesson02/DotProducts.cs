namespace DlCourse.Exercises;

/// <content>02.1: two dot products and the size of a box.</content>
public static partial class Lesson02
{
    /// <summary>02.1 (predict): (2, −1, 0) · (3, 4, 5), (0, 1, 0) · (3, 4, 5), and the numbers in [3, 28, 28].</summary>
    public static ValueExercise<double, double, int> DotProducts { get; } = new(new()
    {
        Id = "02.1",
        Kind = ExerciseKind.Predict,
        Title = "Two dot products and a box",
        Answers = (
            new("(2, −1, 0) · (3, 4, 5)", 2)
            {
                Misconceptions =
                [
                    new(10, "That is 6 + 4: the −1 has lost its minus sign."),
                    new(11, "That is 6 + 0 + 5: the middle product is −1 · 4, and the last is 0 · 5."),
                    new(7, "The last product is 0 · 5 = 0, not 5."),
                    new(-2, "The size is right and the sign is not: 6 − 4."),
                    new(12, "That adds up the second list alone. Multiply pairwise first."),
                    new(0, "Multiply pairwise, then add: there is a 6 and a −4."),
                ],
                Otherwise = "Write the three products below each other, with their signs, and add them up.",
            },
            new("(0, 1, 0) · (3, 4, 5)", 4)
            {
                Misconceptions =
                [
                    new(12, "That adds up the second list. Two of the three products are 0."),
                    new(1, "That is the sum of the first list. The 1 multiplies the 4."),
                    new(0, "The zeros remove the 3 and the 5, and the 1 keeps what it meets."),
                    new(3, "Every 0 removes what it meets; the 1 meets the second number."),
                    new(5, "Every 0 removes what it meets; the 1 meets the second number."),
                ],
                Otherwise = "The zeros remove what they meet, and the 1 keeps what it meets.",
            },
            new("the numbers in [3, 28, 28]", 2352)
            {
                Misconceptions =
                [
                    new(59, "That is the sum of the lengths. A box holds their product."),
                    new(784, "That is one plane of 28 · 28. There are three of them."),
                    new(3, "That is the number of axes. The box holds the product of its lengths."),
                    new(84, "That is 3 · 28, one row of each plane. Every plane has 28 rows."),
                    new(252, "That is 3 · 3 · 28. Both 28s count: 28 · 28 is 784."),
                ],
                Otherwise = "Multiply the lengths of the axes with each other.",
            }),
        Hints =
        [
            "Multiply the first with the first, the second with the second, the third with the third; then add the three products.",
            "The products are 6, −4 and 0. Then 0, 4 and 0. A box of shape [3, 28, 28] is three tables of 28 rows and 28 columns.",
        ],
        Solution = """
            // solution 02.1
            double dot = 2 * 3 + -1 * 4 + 0 * 5;       // (2, −1, 0) · (3, 4, 5)
            double picked = 4;                         // (0, 1, 0) · (3, 4, 5)
            int numbers = 3 * 28 * 28;                 // in a tensor of shape [3, 28, 28]
            """,
        Praise = "2, 4 and 2352.",
        Explanation = "A dot product multiplies pairwise and adds. A list with a single 1 picks one number out of the other.",
    });
}
