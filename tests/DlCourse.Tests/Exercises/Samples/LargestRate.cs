using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.4 (explore): the largest learning rate that still converges.</summary>
    public static IntervalExercise LargestRate { get; } = new(new()
    {
        Id = "99.4",
        Kind = ExerciseKind.Explore,
        Title = "As fast as possible",
        Name = "the rate",
        From = 0.95,
        To = 1,
        Below = "It converges, and a larger rate does too. Go up until the curve no longer falls.",
        Above = "The curve jumps from side to side and grows. Go down until it falls again.",
        Misconceptions = [new(2, "2 is the second derivative. The limit is 2 divided by it.")],
        Hints = ["Try 0.5 and 1.5 first, then halve the interval.", "Look at the last value of the curve: is it below the first?"],
        Solution = """
            // solution 99.4
            double rate = 0.99;
            """,
        Explanation = "Each step multiplies the error by 1 − 2η. Its size is below 1 as long as η < 1.",
    });
}
