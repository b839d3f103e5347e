namespace DlCourse.Exercises;

/// <content>05.2: binary cross-entropy, typed as a slide prints it.</content>
public static partial class Lesson05
{
    /// <summary>05.2 (repair): a minus that reaches only the first of two terms.</summary>
    public static FunctionExercise<double[], double[], double> RainLoss { get; } = new(new()
    {
        Id = "05.2",
        Kind = ExerciseKind.Repair,
        Title = "A loss below zero",
        Reference = (probabilities, targets) => MeanOf(probabilities, targets, (p, y) => -(y * Math.Log(p) + (1 - y) * Math.Log(1 - p))),
        AsShipped = (probabilities, targets) => MeanOf(probabilities, targets, (p, y) => -y * Math.Log(p) + (1 - y) * Math.Log(1 - p)),
        Cases = [([0.8, 0.7, 0.1], [1, 1, 0]), ([0.5, 0.25], [0, 1])],
        Nasty = [([0.9], [0]), ([0.9], [1]), ([0.2, 0.4, 0.3, 0.6], [0, 0, 0, 0]), ([0.999999, 0.000001], [0, 1])],
        Random = draw =>
        {
            var n = draw.Length();
            return (draw.Numbers(n, 0.05, 0.95), [.. draw.Labels(n).Select(label => (double)label)]);
        },
        Misconceptions =
        [
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => y * Math.Log(p) + (1 - y) * Math.Log(1 - p)),
                "Now neither term has a minus, and the loss is below zero everywhere. A logarithm of a probability is negative: turn both terms."),
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => y * Math.Log(p) - (1 - y) * Math.Log(1 - p)),
                "Now the minus reaches only the dry days. Both terms need it."),
            new((probabilities, targets) => Math.Abs(MeanOf(probabilities, targets, (p, y) => -y * Math.Log(p) + (1 - y) * Math.Log(1 - p))),
                "Abs hides the sign and keeps the mistake: rainy and dry days still cancel. Mend the formula instead."),
            new((probabilities, targets) => Math.Max(0, MeanOf(probabilities, targets, (p, y) => -y * Math.Log(p) + (1 - y) * Math.Log(1 - p))),
                "Max hides the sign and keeps the mistake: rainy and dry days still cancel. Mend the formula instead."),
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => -y * Math.Log(p)),
                "The dry days cost nothing now. A forecast of rain on a dry day must cost something."),
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => -y * Math.Log(p) - (1 - y) * Math.Log(p)),
                "Both terms use ln p now. On a dry day the chance of what happened is 1 − p."),
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => -y * Math.Log(p) - 1 - y * Math.Log(1 - p)),
                "1 − y needs its own parentheses before it multiplies the logarithm."),
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => -(y * Math.Log(p) + (1 - y) * Math.Log(1 - p))) * targets.Length,
                "The terms are right, and the mean has become a sum. Keep the division by the number of days."),
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => -(y * Math.Log(p) + (1 - y) * Math.Log(1 - p))) / targets.Length,
                "The terms are right, and the mean is taken twice. Divide by the number of days once."),
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => -(y * Math.Log10(p) + (1 - y) * Math.Log10(1 - p))),
                "The signs are right, and the logarithm is to base 10 now. Losses use the natural one, Math.Log."),
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => -((1 - y) * Math.Log(p) + y * Math.Log(1 - p))),
                "The signs are right, and the days are swapped: rain pays with −ln p, no rain with −ln(1 − p)."),
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => (p - y) * (p - y)),
                "That is the quadratic loss. It is a fair score too, but asked for is the cross-entropy."),
            new((probabilities, targets) => MeanOf(probabilities, targets, (p, y) => Math.Abs(p - y)),
                "That is the mean absolute error. Asked for is the price −ln of the chance of what happened."),
        ],
        Hints =
        [
            "Take one dry day, y = 0, with p = 0.1. What does the line add? What should it add?",
            "−a + b is not −(a + b). How far does the minus of the formula reach, and how far does the minus of the code?",
            "Put the whole of y · ln p + (1 − y) · ln(1 − p) into parentheses and the minus in front.",
        ],
        Solution = """
            // solution 05.2
            double RainLoss(double[] probabilities, double[] targets)
            {
                var sum = 0.0;
                for (var i = 0; i < targets.Length; i++)
                {
                    var (p, y) = (probabilities[i], targets[i]);
                    sum += -(y * Math.Log(p) + (1 - y) * Math.Log(1 - p));
                }
                return sum / targets.Length;
            }
            """,
        Explanation = "A loss below zero is a symptom to remember: no cross-entropy of classes can be. Here the dry days were paid for being forecast wrongly.",
    });

    private static double MeanOf(double[] probabilities, double[] targets, Func<double, double, double> loss) => probabilities.Zip(targets, loss).Average();
}
