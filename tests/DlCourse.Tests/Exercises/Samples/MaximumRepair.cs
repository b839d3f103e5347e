using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.3 (repair): a function that works only for some inputs.</summary>
    public static FunctionExercise<double[], int> MaximumRepair { get; } = new(new()
    {
        Id = "99.3",
        Kind = ExerciseKind.Repair,
        Title = "The place of the largest score",
        Reference = scores => Array.IndexOf(scores, scores.Max()),
        AsShipped = scores => LargestFrom(scores, 0),
        Cases = [[1, 5, 2], [0, 1, 2, 3]],
        Nasty = [[-1, -3, -2], [7], [-4, 0, -4]],
        Random = draw => draw.Numbers(draw.Length()),
        Misconceptions =
        [
            new(scores => Array.IndexOf(scores, scores.Min()), "That is the place of the smallest score."),
            new(scores => Array.IndexOf(scores, scores.Max()) + 1, "Places count from 0: the first score has the index 0."),
            new(scores => LargestFrom(scores, -1), "The search now starts at −1, and scores may be smaller still. Which value is never too large to start from?"),
        ],
        Hints = ["It works on (1, 5, 2) and fails on (-1, -3, -2). What is different?", "What should largest be before the loop has seen any score?"],
        Solution = """
            // solution 99.3
            int ArgMax(double[] scores)
            {
                var (place, largest) = (0, double.NegativeInfinity);
                for (var i = 0; i < scores.Length; i++)
                {
                    if (scores[i] > largest) (place, largest) = (i, scores[i]);
                }
                return place;
            }
            """,
        Explanation = "A search for a maximum starts below everything, not at 0: scores before softmax are often all negative.",
    });

    private static int LargestFrom(double[] scores, double largest)
    {
        var place = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > largest) (place, largest) = (i, scores[i]);
        }

        return place;
    }
}
