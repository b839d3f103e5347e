namespace DlCourse.Exercises;

/// <content>02.2: a matrix product on paper.</content>
public static partial class Lesson02
{
    /// <summary>02.2 (complete): the second and third row of [[1,2,1],[0,1,0],[2,3,4]] · [[2,5],[6,7],[1,8]].</summary>
    public static ValueExercise<int, int, int, int> ProductByHand { get; } = new(new()
    {
        Id = "02.2",
        Kind = ExerciseKind.Complete,
        Title = "Two rows of a product",
        Answers = (
            new("the middle row, left", 6)
            {
                Misconceptions =
                [
                    new(9, "That adds up the whole column. The zeros of the row (0, 1, 0) remove the 2 and the 1."),
                    new(2, "The 1 stands in the second place of the row, so it picks the second number of the column."),
                    new(0, "Two of the three products are 0; the third is 1 · 6."),
                    new(7, "That is the right column's number. The left column is (2, 6, 1)."),
                    new(1, "The 1 stands in the second place of the row, so it picks the second number of the column."),
                ],
                Otherwise = "Row (0, 1, 0) with the column (2, 6, 1): multiply pairwise, then add.",
            },
            new("the middle row, right", 7)
            {
                Misconceptions =
                [
                    new(20, "That adds up the whole column. The zeros of the row (0, 1, 0) remove the 5 and the 8."),
                    new(5, "The 1 stands in the second place of the row, so it picks the second number of the column."),
                    new(0, "Two of the three products are 0; the third is 1 · 7."),
                    new(6, "That is the left column's number. The right column is (5, 7, 8)."),
                ],
                Otherwise = "Row (0, 1, 0) with the column (5, 7, 8): multiply pairwise, then add.",
            },
            new("the bottom row, left", 26)
            {
                Misconceptions =
                [
                    new(19, "That is with 3 · 6 for one and something smaller for another: the products are 4, 18 and 4."),
                    new(22, "One of the products 4, 18 and 4 is missing."),
                    new(72, "That multiplies the three products with each other. Add them up: 4, 18 and 4."),
                    new(63, "Left and right are swapped: the left column is (2, 6, 1)."),
                    new(24, "That takes 2 · 1 for the last product. The row is (2, 3, 4), so its last number is 4."),
                ],
                Otherwise = "Row (2, 3, 4) with the column (2, 6, 1): the first product is 2 · 2.",
            },
            new("the bottom row, right", 63)
            {
                Misconceptions =
                [
                    new(26, "Left and right are swapped: the right column is (5, 7, 8)."),
                    new(31, "One product is missing: there are 10, 21 and 32."),
                    new(53, "One product is missing: there are 10, 21 and 32."),
                    new(42, "One product is missing: there are 10, 21 and 32."),
                ],
                Otherwise = "Row (2, 3, 4) with the column (5, 7, 8): the first product is 2 · 5.",
            }),
        Hints =
        [
            "Entry by entry: lay the row over the column, multiply what meets, and add the three products.",
            "The bottom row: 2 · 2 + 3 · 6 + 4 · 1 on the left, 2 · 5 + 3 · 7 + 4 · 8 on the right. The middle row needs no multiplication at all.",
        ],
        Solution = """
            // solution 02.2
            int middleLeft  = 6;                        int middleRight = 7;                        // row (0, 1, 0)
            int bottomLeft  = 2 * 2 + 3 * 6 + 4 * 1;    int bottomRight = 2 * 5 + 3 * 7 + 4 * 8;    // row (2, 3, 4)
            """,
        Praise = "6 and 7, then 26 and 63.",
        Explanation = "The row (0, 1, 0) copies the second row of the other matrix. The bottom row weighs all three rows with 2, 3 and 4.",
    });
}
