namespace DlCourse.Exercises;

/// <content>04.1: differences of x³ at x = 1.</content>
public static partial class Lesson04
{
    /// <summary>04.1 (predict): a forward and a central difference, and how an error shrinks.</summary>
    public static ValueExercise<double, double, double> Differences { get; } = new(new()
    {
        Id = "04.1",
        Kind = ExerciseKind.Predict,
        Title = "Slopes by hand",
        Answers = (
            new("the forward difference", 7)
            {
                Misconceptions =
                [
                    new(3, "That is the right slope itself. With h = 1 the forward difference misses it: what are 2³ and 1³?"),
                    new(8, "That is 2³ alone. A difference compares it with the value at x = 1."),
                    new(1, "That is (1³ − 0³) / 1: it looks back, to x − h. The forward difference looks at x + h."),
                    new(4, "That looks at both sides and divides by 2h. The forward difference uses x and x + h only."),
                    new(3.5, "The height is right. The forward difference divides it by h, not by 2h."),
                    new(19, "That is the forward difference at x = 2. Here x is 1."),
                ],
                Otherwise = "Two values: one at x + h = 2 and one at x = 1. Subtract, then divide by h = 1.",
            },
            new("the central difference", 4)
            {
                Misconceptions =
                [
                    new(3, "That is the right slope itself. The central difference of a cube is off by h², and h is 1 here."),
                    new(8, "That is 2³ − 0³. From x − h to x + h it is 2h, so divide by 2."),
                    new(7, "That is the forward difference. The central one looks at x − h too, which is 0 here."),
                    new(3.5, "That is (2³ − 1³) / 2. The lower value is the one at x − h, not at x."),
                    new(13, "That is the central difference at x = 2. Here x is 1."),
                ],
                Otherwise = "Two values: one at x + h = 2 and one at x − h = 0. Subtract, then divide by 2h = 2.",
            },
            new("the error of the central difference", 0.01)
            {
                Misconceptions =
                [
                    new(0.1, "The central error shrinks like h², not like h: ten times smaller h, a hundred times smaller error."),
                    new(0.31, "That is the forward error, 3h + h². On the other side the terms with h² have the same sign, so they cancel."),
                    new(3.01, "That is the central difference itself. Its error is what it has beyond 3."),
                    new(1, "That is the error with h = 1. How does it shrink when h is ten times smaller?"),
                    new(0, "The central difference is exact for a parabola. A cube bends differently: multiply (1 + h)³ out."),
                ],
                Otherwise = "(1.1³ − 0.9³) / 0.2, minus 3. Or multiply out: what remains of the cube after the subtraction?",
            }),
        Hints =
        [
            "Forward: x³ at 2 and at 1. Central: x³ at 2 and at 0, and the way between them is 2h.",
            "For the error, multiply out: (1 + h)³ = 1 + 3h + 3h² + h³, and (1 − h)³ = 1 − 3h + 3h² − h³. Subtract them and divide by 2h.",
        ],
        Solution = """
            // solution 04.1
            double forward = (8.0 - 1) / 1;              // x³ at x = 1, h = 1
            double central = (8.0 - 0) / 2;              // x³ at x = 1, h = 1
            double centralError = 0.1 * 0.1;             // central difference − 3, with h = 0.1
            """,
        Praise = "7, 4, and an error of 0.01.",
        Explanation = "The forward difference is 3 + 3h + h², the central one 3 + h². What is left over shrinks with h, the central rest much faster.",
    });
}
