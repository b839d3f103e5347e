namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Logistic and softmax regression: slopes backward, and the price on the weights.</summary>
internal static class LogisticFunctions
{
    public static ZooFunction[] All => [Gradient, SlopeAtLogits, PricedSlope];

    private static ZooFunction Gradient => new(
        "gradient of logistic regression",
        (double[,] inputs, double[] targets, double[] weights) => Pulls(inputs, targets, weights, targets.Length),
        [
            [new double[,] { { 1, 2 }, { 1, -1 } }, new[] { 1.0, 0 }, new[] { 0.0, 0 }],
            [new double[,] { { 1, 1.5, 2 }, { 1, 0, 1 }, { 1, 3, 0 }, { 1, -1, 1 } }, new[] { 1.0, 1, 0, 0 }, new[] { 1.0, 3, -2 }],
            [new double[,] { { 1, 900 } }, new[] { 0.0 }, new[] { 0.5, 2 }],
        ],
        random =>
        {
            var (rows, columns) = (random.Next(2, 7), random.Next(2, 5));
            var inputs = Draws.Table(random, rows, columns);
            for (var i = 0; i < rows; i++) inputs[i, 0] = 1;
            return [inputs, Draws.Labels(random, rows, 2).Select(label => (double)label).ToArray(), Draws.Numbers(random, columns)];
        },
        [
            new(TrueCause.WrongSign, "came minus said", (double[,] inputs, double[] targets, double[] weights) => Pulls(inputs, targets, weights, -targets.Length)),
            new(TrueCause.SumInsteadOfMean, "forgets the mean", (double[,] inputs, double[] targets, double[] weights) => Pulls(inputs, targets, weights, 1)),
            new(TrueCause.TwiceTooLarge, "the 2 of a square", (double[,] inputs, double[] targets, double[] weights) => Pulls(inputs, targets, weights, targets.Length / 2.0)),
            new(TrueCause.WrongDivisor, "divides by the number of weights", (double[,] inputs, double[] targets, double[] weights) => Pulls(inputs, targets, weights, weights.Length)),
            new(TrueCause.WrongShape, "leaves the bias out", (double[,] inputs, double[] targets, double[] weights) => Pulls(inputs, targets, weights, targets.Length)[1..]),
        ]);

    private static ZooFunction SlopeAtLogits => new(
        "slope of the cross-entropy at the logits",
        (double[] logits, int label) => SaidMinusCame(logits, label),
        [[new[] { 2.0, 1, 0 }, 1], [new[] { 0.0, 0 }, 0], [new[] { -1.0, 4, 0.5, 2 }, 2], [new[] { 1000.0, 1001 }, 0]],
        random =>
        {
            var classes = random.Next(3, 6);
            return [Draws.Numbers(random, classes, -3, 3), random.Next(classes - 1)];
        },
        [
            new(TrueCause.WrongSign, "came minus said", (double[] logits, int label) => SaidMinusCame(logits, label).Select(v => -v).ToArray()),
            new(TrueCause.OffByOne, "counts labels from 1", (double[] logits, int label) => SaidMinusCame(logits, label + 1)),
            new(TrueCause.NotFinite, "overflows", (double[] logits, int label) =>
            {
                var e = logits.Select(Math.Exp).ToArray();
                return e.Select((v, k) => v / e.Sum() - (k == label ? 1 : 0)).ToArray();
            }),
        ]);

    private static ZooFunction PricedSlope => new(
        "slopes with an L2 price, the bias free",
        (double[] slopes, double[] weights, double lambda) => slopes.Select((slope, j) => slope + (j == 0 ? 0 : 2 * lambda * weights[j])).ToArray(),
        [
            [new[] { 0.5, -1, 2 }, new[] { 4.0, 3, -2 }, 0.1],
            [new[] { 0.0, 0 }, new[] { 1.0, 0.5 }, 0.5],
            [new[] { 1.0, 2 }, new[] { -1.0, 3 }, 0.01],
        ],
        random =>
        {
            var n = random.Next(2, 6);
            return [Draws.Numbers(random, n), Draws.Numbers(random, n), Draws.Number(random, 0.01, 1)];
        },
        [
            new(TrueCause.InputChanged, "adds in place", (double[] slopes, double[] weights, double lambda) =>
            {
                for (var j = 1; j < slopes.Length; j++) slopes[j] += 2 * lambda * weights[j];
                return slopes;
            }),
            new(TrueCause.InputReturned, "forgets the price", (double[] slopes, double[] weights, double lambda) => slopes),
        ]);

    private static double[] Pulls(double[,] inputs, double[] targets, double[] weights, double divisor)
    {
        var slopes = new double[weights.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            var z = weights.Select((w, j) => w * inputs[i, j]).Sum();
            var error = 1 / (1 + Math.Exp(-z)) - targets[i];
            for (var j = 0; j < slopes.Length; j++) slopes[j] += error * inputs[i, j] / divisor;
        }

        return slopes;
    }

    private static double[] SaidMinusCame(double[] logits, int label)
    {
        var e = logits.Select(v => Math.Exp(v - logits.Max())).ToArray();
        return [.. e.Select((v, k) => v / e.Sum() - (k == label ? 1 : 0))];
    }
}
