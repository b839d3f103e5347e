namespace DlCourse.Exercises;

/// <content>08.1: forward and backward through (wx − y)².</content>
public static partial class Lesson08
{
    /// <summary>08.1 (predict): w = 2, x = 3, y = 7.</summary>
    public static ValueExercise<double, double, double, double> OneSquare { get; } = new(new()
    {
        Id = "08.1",
        Kind = ExerciseKind.Predict,
        Title = "There and back through (wx − y)²",
        Answers = (
            new("the loss L", 1)
            {
                Misconceptions =
                [
                    new(-1, "That is ŷ − y. The loss is its square."),
                    new(6, "That is ŷ = wx. Take y away, then square."),
                    new(0.5, "This loss has no ½ in front: it is the plain square."),
                    new(4, "That is the loss of the example in the text. Here w = 2, x = 3 and y = 7."),
                    new(13, "That adds y. The loss compares: wx − y, then the square."),
                ],
                Otherwise = "First ŷ = wx, then the difference ŷ − y, then its square.",
            },
            new("dL/dŷ", -2)
            {
                Misconceptions =
                [
                    new(2, "The size is right, the sign is not: ŷ is below y, so a larger ŷ makes the loss smaller."),
                    new(-1, "That is ŷ − y. The slope of a square has a 2 in front, and this loss has no ½ that cancels it."),
                    new(1, "That is the loss, or y − ŷ. The slope of e² is 2e, with e = ŷ − y."),
                    new(4, "That is the slope of the example in the text. Here e = 6 − 7."),
                    new(12, "That is 2ŷ. The square is taken of ŷ − y, so its slope is 2(ŷ − y)."),
                ],
                Otherwise = "The power rule: the slope of e² is 2e. Here e = ŷ − y.",
            },
            new("dL/dw", -6)
            {
                Misconceptions =
                [
                    new(6, "The size is right, the sign is not: dL/dŷ is below 0, and x is above."),
                    new(-4, "That is dL/dx: the partner of x is w. For w the partner is x."),
                    new(3, "That is the local slope, x. Multiply it by what came from above, dL/dŷ."),
                    new(-3, "That is (ŷ − y) · x. The 2 of the square is missing."),
                    new(-2, "That is dL/dŷ. One link more: multiply it by the slope of wx along w."),
                    new(8, "That is the slope of the example in the text. Here dL/dŷ and x are other numbers."),
                    new(-5, "The links of a chain multiply. That adds a slope where a product is meant."),
                    new(1, "The links of a chain multiply: −2 times 3, not −2 plus 3."),
                ],
                Otherwise = "dL/dw = dL/dŷ · dŷ/dw. Along w, the product wx has the slope x.",
            },
            new("dL/dx", -4)
            {
                Misconceptions =
                [
                    new(4, "The size is right, the sign is not: dL/dŷ is below 0, and w is above."),
                    new(-6, "That is dL/dw: the partner of w is x. For x the partner is w."),
                    new(2, "That is the local slope, w. Multiply it by what came from above, dL/dŷ."),
                    new(-2, "That is dL/dŷ alone, or (ŷ − y) · w. Take both: what came from above, dL/dŷ, times the local slope w."),
                    new(12, "That is the slope of the example in the text. Here dL/dŷ and w are other numbers."),
                    new(0, "The links of a chain multiply: −2 times 2, not −2 plus 2."),
                ],
                Otherwise = "dL/dx = dL/dŷ · dŷ/dx. Along x, the product wx has the slope w.",
            }),
        Hints =
        [
            "Forward first: ŷ = 2 · 3, then e = ŷ − 7, then L = e². Write each number down; backward needs them.",
            "Backward: dL/de = 2e, and it passes the minus unchanged. At the product, each side gets the other side's number as a factor.",
        ],
        Solution = """
            // solution 08.1
            double loss = 1;                               // ŷ = 6, e = −1, L = 1
            double slopeAtPrediction = -2;                 // 2e
            double slopeOfW = -2 * 3;                      // times x
            double slopeOfX = -2 * 2;                      // times w
            """,
        Praise = "1, −2, −6, −4: forward once, backward once, and every slope is there.",
        Explanation = "A plus or minus hands the slope on, a product swaps its two sides, and a square gives 2e. Longer graphs have nothing new.",
    });
}
