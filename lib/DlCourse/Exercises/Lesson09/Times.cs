namespace DlCourse.Exercises;

/// <content>09.1: a product that remembers.</content>
public static partial class Lesson09
{
    /// <summary>09.1 (complete): the slopes that a product keeps. The function returns the product and the slopes to both factors.</summary>
    public static FunctionExercise<double, double, double[]> Times { get; } = new(new()
    {
        Id = "09.1",
        Kind = ExerciseKind.Complete,
        Title = "A product that remembers",
        Reference = (a, b) => [a * b, b, a],
        Cases = [(3, 2), (-4, 5)],
        Nasty = [(0, 7), (7, 0), (1, 1), (-1, -2.5), (1e4, 1e-3)],
        Random = draw => (draw.Number(), draw.Number()),
        Misconceptions =
        [
            new((a, b) => [a * b, a, b], "The two slopes are exchanged. If a = 3 and b = 2, how much does a · b grow when a grows by 1?"),
            new((a, b) => [a * b, 1, 1], "1 and 1 are the slopes of a sum. In a product, how much a step of a counts depends on b."),
            new((a, b) => [a * b, a * b, a * b], "That is the product itself on both wires. Hold b still and let a grow by 1: by how much does the product grow?"),
            new((a, b) => [a * b, b, b], "The wire to a is right. The wire to b needs its own slope: hold a still and move b."),
            new((a, b) => [a * b, a, a], "The wire to b is right. The wire to a needs its own slope: hold b still and move a."),
            new((a, b) => [a * b, a + b, a + b], "That is both product-rule terms on each wire. Each wire asks about one factor alone, while the other stands still."),
            new((a, b) => [a * b, 0, 0], "No slope leads back to a and b. Keep both as parents: (a, slope), (b, slope)."),
            new((a, b) => [a * b, b, 0], "A wire leads to a, and none to b. The product was made from both: add (b, slope)."),
            new((a, b) => [a * b, 0, a], "A wire leads to b, and none to a. The product was made from both: add (a, slope)."),
            new((a, b) => [a * b, 1 / a, 1 / b], "Those are slopes of logarithms. Hold b still and let a grow by 1: by how much does the product grow?"),
            new((a, b) => [a * b, -b, -a], "The sizes are right, the signs are not: with b above 0, a larger a makes a larger product."),
            new((a, b) => [a + b, b, a], "The slopes are those of a product, but the number is the sum. Keep a.Data * b.Data."),
        ],
        Hints =
        [
            "Let a be 3 and b be 2. The product is 6. With a = 4 it is 8: what is the slope along a, and which number of the two is that?",
            "A slope along a says how much a · b changes per unit of a while b stands still. Take it from the Data of the other factor.",
        ],
        Solution = """
            // solution 09.1
            class MyValue(double data, params (MyValue Parent, double Slope)[] parents)
            {
                public double Data { get; } = data;
                public (MyValue Parent, double Slope)[] Parents { get; } = parents;

                public static MyValue operator +(MyValue a, MyValue b) => new(a.Data + b.Data, (a, 1), (b, 1));

                public static MyValue operator *(MyValue a, MyValue b) => new(a.Data * b.Data, (a, b.Data), (b, a.Data));
            }
            """,
        Explanation = "The slope along one factor is the other. That is why a product must remember its factors, while a sum could forget its terms.",
    });
}
