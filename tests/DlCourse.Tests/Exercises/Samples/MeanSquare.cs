using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.1 (make): the mean squared error.</summary>
    public static FunctionExercise<double[], double[], double> MeanSquare { get; } = new(new()
    {
        Id = "99.1",
        Kind = ExerciseKind.Make,
        Title = "The mean squared error",
        Reference = (predictions, targets) => predictions.Zip(targets, (p, y) => (p - y) * (p - y)).Average(),
        Cases = [([1, 2], [1, 4]), ([0.5, -1, 3], [1, 1, 1])],
        Nasty = [([7], [-2]), ([0, 0, 0], [0, 0, 0]), ([1e6, -1e6], [0, 0])],
        Random = draw =>
        {
            var n = draw.Length();
            return (draw.Numbers(n), draw.Numbers(n));
        },
        Misconceptions =
        [
            new((p, y) => p.Zip(y, (a, b) => (a - b) * (a - b)).Sum(), "That is the sum of the squares. A mean divides by their number."),
            new((p, y) => Math.Pow(p.Zip(y, (a, b) => a - b).Average(), 2), "Square each error first, then take the mean: otherwise errors cancel."),
            new((p, y) => Math.Sqrt(p.Zip(y, (a, b) => (a - b) * (a - b)).Average()), "That is its square root, the RMSE. Leave the root out."),
        ],
        Hints =
        [
            "Three steps: the error of each example, its square, the mean of the squares.",
            "Zip walks through two arrays together: predictions.Zip(targets, (p, y) => …).",
        ],
        Solution = """
            // solution 99.1
            double MeanSquaredError(double[] predictions, double[] targets) =>
                predictions.Zip(targets, (p, y) => (p - y) * (p - y)).Average();
            """,
        Explanation = "Squares make every error count as positive, and large ones count more. The mean makes data sets of different size comparable.",
    });
}
