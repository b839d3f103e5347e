using System.Globalization;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;
using LabelledData = (MathNet.Numerics.LinearAlgebra.Matrix<double> Points, MathNet.Numerics.LinearAlgebra.Vector<double> Classes);

namespace DlCourse.Exercises;

/// <content>03.6: data that a line separates, and that still cost the perceptron more than 1,000 updates.</content>
public static partial class Lesson03
{
    private const int ManyEnough = 1000;

    /// <summary>Where the check stops counting: some walks have millions of updates.</summary>
    private const int ManyMore = 100_000;

    /// <summary>03.6 (explore): separable data on which Rosenblatt's rule needs more than 1,000 updates.</summary>
    public static ValueExercise<(Matrix<double> Points, Vector<double> Classes)> ManyUpdates { get; } = new(new()
    {
        Id = "03.6",
        Kind = ExerciseKind.Explore,
        Title = "More than 1,000 updates",
        Answer = new("Your data", Two((20, 20), (21, 21)))
        {
            IsBlank = data => data.Points is null || data.Classes is null || data.Equals(Two((1, 1), (3, 3))),
            Judge = TooFewUpdates,
            Remark = Measured,
            Misconceptions =
            [
                new(Two((1, 1), (2, 2)), "8 updates: more than 1,000 are wanted."),
                new(Two((0, 0), (0.01, 0.01)), "A small γ allows many updates, but it does not force them."),
                new((Gate.Xor.Inputs, Gate.Xor.Targets), "No line separates these classes, so the rule would go on for ever."),
                new(Two((5, 5), (5, 5)), "No line separates these classes"),
                new((Gate.And.Inputs, Numbers(1, 0)), "There are 4 points but 2 classes"),
                new((Gate.And.Inputs, Numbers(1, -1, -1, -1)), "A class is 0 or 1"),
                new(Two((1, 1), (1e200, 1)), "One of the numbers is above a million."),
                new((Gate.And.Inputs, Numbers(1, 1, 1, 1)), "All points have the same class."),
            ],
        },
        Hints =
        [
            "The bound R² / γ² must be above 1,000, otherwise the theorem forbids it. What makes γ small? What makes R large?",
            "Bring the two points nearer to each other, and watch the number of updates. Then put them back and move both far away from (0, 0) instead.",
            "Far from the origin the bias matters little in each nudge, and it must become large. Try (20, 20) and points near it.",
        ],
        Solution = """
            // solution 03.6
            var points = Matrix<double>.Build.DenseOfArray(new double[,] { { 20, 20 }, { 21, 21 } });
            var classes = Vector<double>.Build.Dense([0, 1]);

            Console.WriteLine(Rosenblatt.Learn(points, classes, maxEpochs: 20_000));
            Console.WriteLine(ConvergenceBound.Of(points, classes));
            """,
        Praise = "A line separates your data, and the rule still needs more than 1,000 updates.",
        Explanation = "The theorem promises an end, not a quick one: a narrow gap, or data far from the origin, make R² / γ² large and often the walk long.",
    });

    private static LabelledData Two((double X1, double X2) zero, (double X1, double X2) one) =>
        (Matrix<double>.Build.DenseOfArray(new[,] { { zero.X1, zero.X2 }, { one.X1, one.X2 } }), Numbers(0, 1));

    private static IEnumerable<string> TooFewUpdates(LabelledData data)
    {
        var (points, classes) = data;
        if (points.RowCount != classes.Count) return [$"There are {points.RowCount} points but {classes.Count} classes: give every row of points one."];
        if (points.RowCount > 200) return [$"There are {points.RowCount} points. A few are enough: two can do it."];
        if (points.Enumerate().Any(number => !double.IsFinite(number))) return ["One of the points has a NaN or an infinity in it."];
        if (points.Enumerate().Any(number => Math.Abs(number) > 1e6)) return ["One of the numbers is above a million. Smaller ones can do it, and the check can follow them."];
        if (classes.FirstOrDefault(y => y is not (0 or 1), 0) is var stray and not 0) return [string.Create(CultureInfo.InvariantCulture, $"A class is 0 or 1, and one of yours is {stray:0.###}.")];
        if (classes.Distinct().Count() < 2) return ["All points have the same class. Give at least one point the other."];

        var bound = ConvergenceBound.Of(points, classes);
        if (!bound.IsSeparable) return ["No line separates these classes, so the rule would go on for ever. Wanted is a walk that is long and ends."];

        var updates = CountUpdates(data);
        if (updates > ManyEnough) return [];
        var thought = bound.MaxUpdates <= ManyEnough
            ? "The bound itself is not above 1,000, so no order and no rate can do it with these points. Make γ smaller or R larger."
            : "A small γ allows many updates, but it does not force them. Try the same gap at another place.";
        return [$"{updates} updates: more than 1,000 are wanted.", $"Your data: {bound}.", thought];
    }

    private static string Measured(LabelledData data)
    {
        var updates = CountUpdates(data);
        var count = updates.ToString("#,0", CultureInfo.InvariantCulture);
        return $"Your data: {ConvergenceBound.Of(data.Points, data.Classes)}. It took {(updates < ManyMore ? count : $"{count} and more")}.";
    }

    /// <summary>Counts in pieces, as a walk of millions of updates should not be kept whole. The weights alone say how it goes on.</summary>
    private static int CountUpdates(LabelledData data)
    {
        var (updates, weights, stopped) = (0, Vector<double>.Build.Dense(data.Points.ColumnCount + 1), false);
        while (!stopped && updates < ManyMore)
        {
            var piece = Rosenblatt.Learn(data.Points, data.Classes, maxEpochs: 100, start: weights);
            (updates, weights, stopped) = (updates + piece.Updates.Count, piece.Learned.Weights, piece.Converged);
        }

        return updates;
    }
}
