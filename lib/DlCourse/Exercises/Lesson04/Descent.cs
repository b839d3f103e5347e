using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>04.5: gradient descent on the two taps, written by the learner.</content>
public static partial class Lesson04
{
    /// <summary>04.5 (make): w ← w − η ∇L(w), with every place on the way.</summary>
    public static FunctionExercise<Vector<double>, double, int, List<Vector<double>>> Descent { get; } = new(new()
    {
        Id = "04.5",
        Kind = ExerciseKind.Make,
        Title = "Gradient descent",
        Reference = (start, learningRate, steps) => Path(start, steps, path => path[^1] - learningRate * TapsGradient(path[^1])),
        Cases = [(Pair(2, 1), 0.1, 1), (Pair(2, 1), 0.1, 2), (Pair(-3, 2), 0.02, 3)],
        Nasty = [(Pair(2, 1), 0.1, 0), (Pair(0, 0), 0.1, 2), (Pair(1, -1), 0.13, 5), (Pair(-1000, 500), 0.05, 4)],
        Random = draw => (draw.Vector(2), draw.Rate() / 8, draw.Whole(2, 6)),
        Misconceptions =
        [
            new((start, rate, steps) => Path(start, steps, path => path[^1] + rate * TapsGradient(path[^1])),
                "That walks uphill: the gradient points to where the loss grows. Step against it."),
            new((start, rate, steps) => [.. Path(start, steps, path => path[^1] - rate * TapsGradient(path[^1])).Skip(1)],
                "The steps are right, and the start is missing: it is the first place of the list."),
            new((start, rate, steps) => Path(start, steps + 1, path => path[^1] - rate * TapsGradient(path[^1])),
                "One step too many: the list has the start and then one place for each step. Where does the loop begin to count?"),
            new((start, rate, steps) => Path(start, Math.Max(0, steps - 1), path => path[^1] - rate * TapsGradient(path[^1])),
                "One step too few: the list has the start and then one place for each step. Where does the loop begin to count?"),
            new((start, rate, steps) => Path(start, steps, path => path[^1] - 2 * rate * TapsGradient(path[^1])),
                "Every step is twice too long. The factor 2 of the power rule is in the gradient already."),
            new((start, rate, steps) => Path(start, steps, path => path[^1] - TapsGradient(path[^1])),
                "The learning rate is missing: the step is learningRate times the gradient."),
            new((start, rate, steps) => Path(start, steps, path => path[^1] - rate * TapsGradient(start)),
                "Every step uses the gradient at the start. Ask for it again at the last place, before each step."),
            new((start, rate, steps) => Path(start, steps, path => TapAfterTap(path[^1], rate)),
                "The second tap looks at where the first one has just gone. Compute the whole gradient at the old place, then move both."),
            new((start, rate, steps) => [.. Enumerable.Repeat(Path(start, steps, path => path[^1] - rate * TapsGradient(path[^1]))[^1], steps + 1)],
                "All places in the list are the last one: the same vector was added and changed again and again. Make a new vector for each step."),
            new((start, rate, steps) => [Path(start, steps, path => path[^1] - rate * TapsGradient(path[^1]))[^1]],
                "That is where the walk ends. Return all places: the start, and the place after each step."),
            new((start, rate, steps) => Path(start, steps, path => path[^1] - rate * Direction(TapsGradient(path[^1]))),
                "Every step has the same length: the gradient was divided by its length. Let a steep place make a long step."),
            new((start, rate, steps) => Path(start, steps, path => rate * TapsGradient(path[^1])),
                "That is the step alone. Take it away from the place where you stand."),
        ],
        Hints =
        [
            "It is the walk with one tap, with other types: a list that begins with start, a loop of `steps` rounds, and path[^1] for the last place.",
            "In each round: var w = path[^1]; then add w - learningRate * TapsGradient(w). MathNet makes a new vector for you.",
        ],
        Solution = """
            // solution 04.5
            List<Vector<double>> DescendTaps(Vector<double> start, double learningRate, int steps)
            {
                var path = new List<Vector<double>> { start };
                for (var step = 1; step <= steps; step++)
                {
                    var w = path[^1];
                    path.Add(w - learningRate * TapsGradient(w));
                }
                return path;
            }
            """,
        Explanation = "One line does the work, for two taps or for two million. All slopes are taken at the same place, and all taps move together.",
    });

    // 5a² − 6ab + 5b².
    private static Vector<double> TapsGradient(Vector<double> w) => Pair(10 * w[0] - 6 * w[1], 10 * w[1] - 6 * w[0]);

    private static Vector<double> TapAfterTap(Vector<double> w, double rate)
    {
        var first = w[0] - rate * (10 * w[0] - 6 * w[1]);
        return Pair(first, w[1] - rate * (10 * w[1] - 6 * first));
    }

    private static Vector<double> Direction(Vector<double> gradient) => gradient.L2Norm() > 0 ? gradient / gradient.L2Norm() : gradient;
}
