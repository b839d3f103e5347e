namespace DlCourse.Exercises;

/// <content>04.2: a descent that measures its slope only once.</content>
public static partial class Lesson04
{
    /// <summary>04.2 (repair): a walk on x² that never looks at the slope again.</summary>
    public static FunctionExercise<double, double, int, List<double>> RepairedDescent { get; } = new(new()
    {
        Id = "04.2",
        Kind = ExerciseKind.Repair,
        Title = "A walk that does not stop",
        Reference = (start, learningRate, steps) => Path(start, steps, path => path[^1] - learningRate * 2 * path[^1]),
        AsShipped = (start, learningRate, steps) => Path(start, steps, path => path[^1] - learningRate * 2 * start),
        Cases = [(10, 0.1, 3), (10, 0.5, 2)],
        Nasty = [(-4, 0.25, 4), (0, 0.1, 3), (3, 1.1, 4), (5, 0.1, 0), (2, 0.1, 1)],
        Random = draw => (draw.Number(), draw.Rate(), draw.Whole(2, 8)),
        Misconceptions =
        [
            new((start, rate, steps) => Path(start, steps, path => path[^1] + rate * 2 * path[^1]),
                "The slope is up to date now, but the walk goes uphill. The way down is against the slope: subtract."),
            new((start, rate, steps) => Path(start, steps, path => path[^1] + rate * 2 * start),
                "Now it marches uphill, and still with one stride. The sign was right: look at where the slope is computed."),
            new((start, rate, steps) => Path(start, steps, path => path[^1] - rate / 10 * 2 * start),
                "A smaller stride arrives later and marches on all the same. How does the walk learn that the slope has changed?"),
            new((start, rate, steps) => Path(start, steps, path => path[^1] - rate * 2 * path[Math.Max(0, path.Count - 2)]),
                "That is the slope of the place before. Compute it at the last place of the path, right before the step."),
            new((start, rate, steps) => Path(start, steps, path => start > 0 ? Math.Max(0, path[^1] - rate * 2 * start) : Math.Min(0, path[^1] - rate * 2 * start)),
                "It stops at 0 because you told it where the bottom is. A real walk does not know: let the slope slow it down."),
            new((start, rate, steps) => [.. Path(start, steps, path => path[^1] - rate * 2 * start).TakeWhile((x, i) => i == 0 || x + rate * 2 * start > 0)],
                "It stops beyond the bottom because you told it where the bottom is. A real walk does not know: let the slope slow it down."),
            new((start, rate, steps) => Path(start, steps, path => path[^1] - rate / Math.Pow(2, path.Count - 1) * 2 * start),
                "A rate that shrinks by itself stops anywhere, not at the bottom. Keep the rate, and let each place give its own slope."),
            new((start, rate, steps) => Path(start, Math.Max(0, steps - 1), path => path[^1] - rate * 2 * path[^1]),
                "The walk is right, but one step short: the path has the start and then one place for each step."),
            new((start, rate, steps) => Path(start, steps, path => path[^1] - rate * 2),
                "Every step is as long as the last, wherever you stand. The step is the rate times the slope at that place, 2x."),
            new((start, rate, steps) => [.. Path(start, steps, path => path[^1] - rate * 2 * path[^1]).Skip(1)],
                "The steps are right, and the start is missing: it is the first place of the path."),
        ],
        Hints =
        [
            "Write down the first three places that the walk makes from 10 with rate 0.1, and the slope that it uses for each.",
            "The slope at 10 is 20. After one step the walk stands at 8, where the slope is 16. Which slope does it use there?",
            "How often is the line with Slope(…) run? It must run once for every step.",
        ],
        Solution = """
            // solution 04.2
            List<double> March(double start, double learningRate, int steps)
            {
                var path = new List<double> { start };
                for (var step = 1; step <= steps; step++)
                {
                    var slope = Slope(path[^1]);
                    path.Add(path[^1] - learningRate * slope);
                }
                return path;
            }
            """,
        Explanation = "A slope belongs to one place. The walk must feel it afresh before every step: that is what makes the steps shrink.",
    });
}
