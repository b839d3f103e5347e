namespace DlCourse.Exercises;

/// <content>05.3: the mean cross-entropy of many classes, from labels.</content>
public static partial class Lesson05
{
    /// <summary>05.3 (complete): −ln of the probability of each example's own class, and the mean.</summary>
    public static FunctionExercise<double[][], int[], double> SkyLoss { get; } = new(new()
    {
        Id = "05.3",
        Kind = ExerciseKind.Complete,
        Title = "Cross-entropy with labels",
        Reference = (probabilities, labels) => MeanOver(probabilities, labels, (q, label) => -Math.Log(q[label])),
        Cases = [([[0.7, 0.2, 0.1], [0.25, 0.5, 0.25]], [0, 2]), ([[0.1, 0.2, 0.3, 0.4]], [1])],
        Nasty =
        [
            ([[0.75, 0.25], [0.99, 0.01]], [1, 1]), ([[1, 0, 0]], [0]), ([[0.98, 0.01, 0.01], [0.98, 0.01, 0.01], [0.98, 0.01, 0.01]], [2, 1, 0]),
            ([[0.2, 0.2, 0.2, 0.2, 0.2]], [4]),
        ],
        Random = draw =>
        {
            var (n, classes) = (draw.Length(), draw.Whole(3, 5));
            return ([.. Enumerable.Range(0, n).Select(_ => draw.Probabilities(classes))], draw.Labels(n, classes));
        },
        Misconceptions =
        [
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => Math.Log(q[label])),
                "The sign is turned: ln of a probability is at most 0, and a loss is at least 0."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => -Math.Log(q[label])) * labels.Length,
                "That is the sum over the examples. What must it be divided by to become the mean?"),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => -Math.Log(q[label])) * labels.Length / probabilities[0].Length,
                "That divides by the number of classes. The mean goes over the examples."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => -Math.Log(q[label])) / labels.Length,
                "That averages twice. Divide by the number of examples once."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => -Math.Log(q[label])) / probabilities[0].Length,
                "That averages over the classes as well. Only one term of each example counts, so divide by the examples alone."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, _) => -q.Sum(p => Math.Log(Math.Max(p, 1e-300)))),
                "That pays for every class. Only the class that came counts: the label says which."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, _) => -Math.Log(q.Max())),
                "That takes the class that the model thinks likeliest. The loss asks for the class that came."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => -q[label]),
                "The logarithm is missing: this is what becomes of NLL when it is fed probabilities."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => q[label]),
                "That is the mean probability of what came. Its price is −ln of it, example by example."),
            new((probabilities, labels) => -Math.Log(MeanOver(probabilities, labels, (q, label) => q[label])),
                "That averages first and takes the logarithm afterwards. Each example has its own price: logarithm first, then the mean."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => 1 - q[label]),
                "That is the probability of being wrong. The price is −ln of the probability of being right."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => -Math.Log(Math.Max(1 - q[label], 1e-300))),
                "That is −ln of being wrong. Take −ln of the probability of the class that came."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => -Math.Log10(q[label])),
                "That is the logarithm to base 10. Losses use the natural one, Math.Log."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => -Math.Log2(q[label])),
                "That is the logarithm to base 2, a loss in bits. Losses use the natural one, Math.Log."),
            new((probabilities, labels) => MeanOver(probabilities, labels, (q, label) => -Math.Log(Math.Max(q[(label + q.Length - 1) % q.Length], 1e-300))),
                "That is the class before the right one. Labels count from 0, like arrays: no −1."),
        ],
        Hints =
        [
            "probabilities[i] is what the model says about example i, and labels[i] is the class that came: 0 for the first column.",
            "The chance of what came is probabilities[i][labels[i]]. What is its price?",
            "The second blank turns a sum over the examples into their mean.",
        ],
        Solution = """
            // solution 05.3
            double SkyLoss(double[][] probabilities, int[] labels)
            {
                var sum = 0.0;
                for (var i = 0; i < labels.Length; i++)
                {
                    sum += -Math.Log(probabilities[i][labels[i]]);    // the price of example i
                }
                return sum / labels.Length;
            }
            """,
        Explanation = "This is sparse categorical cross-entropy: a label points at one probability, so the sum over the classes has one term.",
    });

    private static double MeanOver(double[][] probabilities, int[] labels, Func<double[], int, double> loss) => probabilities.Zip(labels, loss).Average();
}
