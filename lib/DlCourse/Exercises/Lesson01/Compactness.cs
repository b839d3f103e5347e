namespace DlCourse.Exercises;

/// <content>01.1: edge² / area of three small shapes.</content>
public static partial class Lesson01
{
    /// <summary>01.1 (predict): a feature by hand, and what it does not depend on.</summary>
    public static ValueExercise<double, double, double> Compactness { get; } = new(new()
    {
        Id = "01.1",
        Kind = ExerciseKind.Predict,
        Title = "A feature by hand",
        Answers = (
            new("the bar", 25)
            {
                Misconceptions =
                [
                    new(2.5, "That is edge / area. The feature squares the edge first."),
                    new(16, "That is a block of 2 × 2. A bar has the same area, but more of its sides are on the outside: count them."),
                    new(64, "That takes 16 sides. Where two pixels touch, that side is inside: it does not count."),
                    new(9, "That takes 6 sides. The long sides have 4 each, and the two ends belong to the edge too."),
                    new(100, "That is the edge squared. Divide it by the area, which is 4 pixels."),
                    new(20.25, "That takes 9 sides. Both ends belong to the edge."),
                    new(4, "That is the area. Square the edge and divide by it."),
                    new(10, "That is the edge. Square it, and divide by the area."),
                ],
                Otherwise = "The area is the number of pixels. The edge is the number of pixel sides with nothing on the other side.",
            },
            new("the plus", 28.8)
            {
                Misconceptions =
                [
                    new(2.4, "That is edge / area. The feature squares the edge first."),
                    new(144, "That is the edge squared. Divide it by the area: how many pixels has the plus?"),
                    new(16, "That takes 9 pixels, the square around the plus. Only its own 5 pixels count."),
                    new(80, "That takes 20 sides. The middle pixel touches four others, so its sides are all inside."),
                    new(5, "That is the area. Square the edge and divide by it."),
                    new(12, "That is the edge. Square it, and divide by the area."),
                    new(45, "That takes 15 sides. Each of the four arms has three sides outside; the middle has none."),
                ],
                Otherwise = "Count arm by arm: how many of the four sides of each pixel have nothing on the other side?",
            },
            new("the plus at twice the size", 28.8)
            {
                Misconceptions =
                [
                    new(57.6, "The edge doubles, so its square is 4 times as large. How much does the area grow?"),
                    new(115.2, "The squared edge is 4 times as large, and so is the area: each pixel has become four."),
                    new(14.4, "That takes 4 times the area and twice the squared edge. If the edge doubles, its square is 4 times as large."),
                    new(20, "That is the area. Square the edge and divide by it."),
                    new(7.2, "The area is 4 times as large, but the edge has grown too."),
                ],
                Otherwise = "Each pixel becomes a block of 2 × 2. What happens to the area, and what to the edge?",
            }),
        Hints =
        [
            "The bar: 4 pixels side by side. Walk around it and count sides: 4 along the top, 1 at the end, and so on.",
            "The plus: 5 pixels. Each arm shows three sides, the middle none. The edge is 4 · 3.",
            "Twice the size: every side of the edge becomes two, every pixel becomes four. Then divide.",
        ],
        Solution = """
            // solution 01.1
            double bar     = 10.0 * 10 / 4;      // 4 pixels, edge 4 + 4 + 1 + 1
            double plus    = 12.0 * 12 / 5;      // 5 pixels, edge 4 · 3
            double bigPlus = 24.0 * 24 / 20;     // 20 pixels, edge 24
            """,
        Praise = "25, 28.8, and again 28.8.",
        Explanation = "The feature does not change with the size, so near and far give the same number. That is why the expert chose it.",
    });
}
