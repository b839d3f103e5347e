namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Losses over a list of examples.</summary>
internal static class LossFunctions
{
    public static ZooFunction[] All => [MeanSquaredError, RootMeanSquaredError, MeanAbsoluteError, BinaryCrossEntropy, CrossEntropy, MeanCrossEntropy, EntropyInBits];

    private static object[][] Pairs =>
    [
        [new[] { 1.0, 2 }, new[] { 1.0, 4 }],
        [new[] { 0.5, -1, 3 }, new[] { 1.0, 1, 1 }],
        [new[] { 7.0 }, new[] { -2.0 }],
        [new[] { 0.0, 0, 0, 0 }, new[] { 1.0, -2, 3, -4 }],
    ];

    private static ZooFunction MeanSquaredError => new(
        "mean squared error",
        (double[] predictions, double[] targets) => predictions.Zip(targets, (p, y) => (p - y) * (p - y)).Average(),
        Pairs,
        random => Pair(random),
        [
            new(TrueCause.SumInsteadOfMean, "forgets the mean", (double[] predictions, double[] targets) => predictions.Zip(targets, (p, y) => (p - y) * (p - y)).Sum()),
            new(TrueCause.HalfTooSmall, "the ½ of another book", (double[] predictions, double[] targets) => predictions.Zip(targets, (p, y) => (p - y) * (p - y)).Average() / 2),
            new(TrueCause.SquareRootTooMuch, "the root as well", (double[] predictions, double[] targets) => Math.Sqrt(predictions.Zip(targets, (p, y) => (p - y) * (p - y)).Average())),
            new(TrueCause.WrongDivisor, "n − 1", (double[] predictions, double[] targets) =>
                predictions.Length == 1 ? (predictions[0] - targets[0]) * (predictions[0] - targets[0])
                : predictions.Zip(targets, (p, y) => (p - y) * (p - y)).Sum() / (predictions.Length - 1)),
            new(TrueCause.ElementMissed, "starts at 1", (double[] predictions, double[] targets) =>
            {
                var sum = 0.0;
                for (var i = 1; i < predictions.Length; i++)
                {
                    sum += Math.Pow(predictions[i] - targets[i], 2);
                }

                return sum / predictions.Length;
            }),
        ]);

    private static ZooFunction RootMeanSquaredError => new(
        "root mean squared error",
        (double[] predictions, double[] targets) => Math.Sqrt(predictions.Zip(targets, (p, y) => (p - y) * (p - y)).Average()),
        Pairs,
        random => Pair(random),
        [
            new(TrueCause.SquareRootMissing, "stops at the MSE", (double[] predictions, double[] targets) => predictions.Zip(targets, (p, y) => (p - y) * (p - y)).Average()),
            new(TrueCause.Constant, "types the first answer", (double[] predictions, double[] targets) => Math.Sqrt(2)),
        ]);

    private static ZooFunction MeanAbsoluteError => new(
        "mean absolute error",
        (double[] predictions, double[] targets) => predictions.Zip(targets, (p, y) => Math.Abs(p - y)).Average(),
        Pairs,
        random => Pair(random),
        [
            new(TrueCause.AbsoluteValueMissing, "lets errors cancel", (double[] predictions, double[] targets) => predictions.Zip(targets, (p, y) => p - y).Average()),
            new(TrueCause.SumInsteadOfMean, "forgets the mean", (double[] predictions, double[] targets) => predictions.Zip(targets, (p, y) => Math.Abs(p - y)).Sum()),
            new(TrueCause.Constant, "types the first answer", (double[] predictions, double[] targets) => 1.0),
        ]);

    private static ZooFunction BinaryCrossEntropy => new(
        "binary cross-entropy, mean over examples",
        (double[] probabilities, double[] targets) => -probabilities.Zip(targets, (p, y) => y == 1 ? Math.Log(p) : Math.Log(1 - p)).Average(),
        [
            [new[] { 0.9, 0.2 }, new[] { 1.0, 0 }],
            [new[] { 0.5, 0.7, 0.1 }, new[] { 1.0, 1, 0 }],
            [new[] { 1.0, 0.25 }, new[] { 1.0, 1 }],
        ],
        random =>
        {
            var n = random.Next(2, 7);
            return [Draws.Numbers(random, n, 0.05, 0.95), Draws.Labels(random, n, 2).Select(l => (double)l).ToArray()];
        },
        [
            new(TrueCause.WrongSign, "no minus", (double[] probabilities, double[] targets) => probabilities.Zip(targets, (p, y) => y == 1 ? Math.Log(p) : Math.Log(1 - p)).Average()),
            new(TrueCause.LogBase, "log10", (double[] probabilities, double[] targets) => -probabilities.Zip(targets, (p, y) => y == 1 ? Math.Log10(p) : Math.Log10(1 - p)).Average()),
            new(TrueCause.SumInsteadOfMean, "sums", (double[] probabilities, double[] targets) => -probabilities.Zip(targets, (p, y) => y == 1 ? Math.Log(p) : Math.Log(1 - p)).Sum()),
            new(TrueCause.NotFinite, "0 · log 0", (double[] probabilities, double[] targets) => -probabilities.Zip(targets, (p, y) => y * Math.Log(p) + (1 - y) * Math.Log(1 - p)).Average()),
            new(TrueCause.Complement, "the other class", (double[] probabilities, double[] targets) => -probabilities.Zip(targets, (p, y) => y == 0 ? Math.Log(Math.Max(p, 1e-300)) : Math.Log(Math.Max(1 - p, 1e-300))).Average()),
        ]);

    private static ZooFunction CrossEntropy => new(
        "cross-entropy of one example",
        (double[] probabilities, int label) => -Math.Log(probabilities[label]),
        [[new[] { 0.7, 0.2, 0.1 }, 0], [new[] { 0.25, 0.75 }, 0], [new[] { 0.1, 0.2, 0.3, 0.4 }, 1]],
        random =>
        {
            var n = random.Next(3, 6);
            var raw = Draws.Numbers(random, n, 0.1, 1);
            return [raw.Select(v => v / raw.Sum()).ToArray(), random.Next(n - 1)];
        },
        [
            new(TrueCause.WrongSign, "no minus", (double[] probabilities, int label) => Math.Log(probabilities[label])),
            new(TrueCause.LogBase, "bits", (double[] probabilities, int label) => -Math.Log2(probabilities[label])),
            new(TrueCause.OffByOne, "counts labels from 1", (double[] probabilities, int label) => -Math.Log(probabilities[label + 1])),
        ]);

    private static ZooFunction MeanCrossEntropy => new(
        "cross-entropy with labels, mean over examples",
        (double[][] probabilities, int[] labels) => -probabilities.Zip(labels, (q, label) => Math.Log(q[label])).Average(),
        [
            [new[] { new[] { 0.7, 0.2, 0.1 }, [0.25, 0.5, 0.25] }, new[] { 0, 1 }],
            [new[] { new[] { 0.1, 0.2, 0.3, 0.4 }, [0.25, 0.25, 0.25, 0.25], [0.9, 0.05, 0.03, 0.02] }, new[] { 1, 0, 2 }],
        ],
        random =>
        {
            var (n, classes) = (random.Next(2, 6), random.Next(3, 6));
            double[] Row()
            {
                var raw = Draws.Numbers(random, classes, 0.1, 1);
                return [.. raw.Select(v => v / raw.Sum())];
            }

            return [Enumerable.Range(0, n).Select(_ => Row()).ToArray(), Draws.Labels(random, n, classes - 1)];
        },
        [
            new(TrueCause.WrongSign, "no minus", (double[][] probabilities, int[] labels) => probabilities.Zip(labels, (q, label) => Math.Log(q[label])).Average()),
            new(TrueCause.SumInsteadOfMean, "sums", (double[][] probabilities, int[] labels) => -probabilities.Zip(labels, (q, label) => Math.Log(q[label])).Sum()),
            new(TrueCause.LogBase, "log10", (double[][] probabilities, int[] labels) => -probabilities.Zip(labels, (q, label) => Math.Log10(q[label])).Average()),
        ]);

    private static ZooFunction EntropyInBits => new(
        "entropy in bits",
        (double[] probabilities) => -probabilities.Sum(p => p > 0 ? p * Math.Log2(p) : 0),
        [[new[] { 0.5, 0.5 }], [new[] { 0.25, 0.25, 0.5 }], [new[] { 1.0, 0 }], [new[] { 0.125, 0.875 }]],
        random =>
        {
            var raw = Draws.Numbers(random, random.Next(2, 6), 0.1, 1);
            return [raw.Select(v => v / raw.Sum()).ToArray()];
        },
        [
            new(TrueCause.LogBase, "natural logarithm", (double[] probabilities) => -probabilities.Sum(p => p > 0 ? p * Math.Log(p) : 0)),
            new(TrueCause.NotFinite, "log of 0", (double[] probabilities) => -probabilities.Sum(p => p * Math.Log2(p))),
            new(TrueCause.MeanInsteadOfSum, "averages", (double[] probabilities) => -probabilities.Average(p => p > 0 ? p * Math.Log2(p) : 0)),
        ]);

    private static object[] Pair(Random random)
    {
        var n = random.Next(2, 7);
        return [Draws.Numbers(random, n), Draws.Numbers(random, n)];
    }
}
