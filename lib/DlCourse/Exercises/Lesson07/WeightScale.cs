namespace DlCourse.Exercises;

/// <content>07.3: first weights between silence and shouting.</content>
public static partial class Lesson07
{
    /// <summary>07.3 (explore): the scale of first weights at which ten layers of tanh neither fade nor saturate.</summary>
    public static IntervalExercise WeightScale { get; } = new(new()
    {
        Id = "07.3",
        Kind = ExerciseKind.Explore,
        Title = "Between silence and shouting",
        Name = "the scale",
        From = 1.21,
        To = 1.58,
        Below = "In layer 10 the spread is below 0.4: the signal fades. Larger weights keep it up.",
        Above = "In layer 10 more than 2 % of the outputs are deaf. Smaller weights keep them off the ends.",
        Misconceptions =
        [
            new(0, "With weights of 0 every output is 0. Try 1 first and see what the tenth layer says."),
            new(-1, "A scale is a standard deviation, so it is above 0."),
            new(1, "A fair guess, and at the start of tanh the slope is 1. But its curve bends down from there, so a scale of 1 loses a little in each layer."),
            new(2, "Layer 10 is loud and clear, but one output in nine is deaf. Go down."),
        ],
        Hints =
        [
            "Run the cell with 1 and with 2. Which of the two conditions does each of them break?",
            "Halve the distance again and again. When the spread is too small, go up; when too many are deaf, go down.",
        ],
        Solution = """
            // solution 07.3
            double scale = 1.4;

            var (first, last) = (Outputs(Deep(scale), 1), Outputs(Deep(scale), 10));
            Console.WriteLine($"layer  1: spread {Spread(first):0.000}, deaf {100 * Deaf(first):0.0} %");
            Console.WriteLine($"layer 10: spread {Spread(last):0.000}, deaf {100 * Deaf(last):0.0} %");
            """,
        Explanation = "Near 0 tanh is a line of slope 1, further out it is flatter. So weights must be a little larger than 1 to make up for it, and not much.",
    });
}
