namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Counting what a classifier gets right.</summary>
internal static class MetricFunctions
{
    public static ZooFunction[] All => [Accuracy, Precision, Recall, ConfusionMatrix];

    private static ZooFunction Accuracy => new(
        "accuracy",
        (int[] predictions, int[] targets) => predictions.Zip(targets, (p, y) => p == y ? 1.0 : 0).Average(),
        [[new[] { 1, 0, 1, 1 }, new[] { 1, 1, 1, 1 }], [new[] { 0, 1 }, new[] { 0, 1 }], [new[] { 2, 2, 0 }, new[] { 1, 0, 0 }]],
        random =>
        {
            var n = random.Next(3, 9);
            return [Draws.Labels(random, n, 3), Draws.Labels(random, n, 3)];
        },
        [
            new(TrueCause.IntegerDivision, "int by int", (int[] predictions, int[] targets) => (double)(predictions.Zip(targets).Count(pair => pair.First == pair.Second) / predictions.Length)),
            new(TrueCause.Complement, "the error rate", (int[] predictions, int[] targets) => predictions.Zip(targets, (p, y) => p == y ? 0.0 : 1).Average()),
            new(TrueCause.SumInsteadOfMean, "the number of hits", (int[] predictions, int[] targets) => predictions.Zip(targets, (p, y) => p == y ? 1.0 : 0).Sum()),
            new(TrueCause.Percent, "in percent", (int[] predictions, int[] targets) => 100 * predictions.Zip(targets, (p, y) => p == y ? 1.0 : 0).Average()),
        ]);

    private static ZooFunction Precision => new(
        "precision (0 where nothing was predicted)",
        (int[] predictions, int[] targets) => Ratio(predictions, targets, predictions.Sum()),
        [
            [new[] { 1, 1, 0, 0 }, new[] { 1, 0, 1, 1 }],
            [new[] { 1, 1, 1 }, new[] { 0, 1, 0 }],
            [new[] { 0, 0 }, new[] { 1, 0 }],
            [new[] { 1, 0, 1, 1, 1 }, new[] { 1, 1, 1, 1, 0 }],
        ],
        random =>
        {
            var n = random.Next(4, 10);
            return [Draws.Labels(random, n, 2), Draws.Labels(random, n, 2)];
        },
        [
            new(TrueCause.InputsSwapped, "that is recall", (int[] predictions, int[] targets) => Ratio(predictions, targets, targets.Sum())),
            new(TrueCause.NotFinite, "0 by 0", (int[] predictions, int[] targets) => (double)Hits(predictions, targets) / predictions.Sum()),
            new(TrueCause.IntegerDivision, "int by int", (int[] predictions, int[] targets) => (double)(predictions.Sum() == 0 ? 0 : Hits(predictions, targets) / predictions.Sum())),
        ]);

    private static ZooFunction Recall => new(
        "recall (0 where nothing is positive)",
        (int[] predictions, int[] targets) => Ratio(predictions, targets, targets.Sum()),
        [
            [new[] { 1, 1, 0, 0 }, new[] { 1, 0, 1, 1 }],
            [new[] { 1, 1, 1 }, new[] { 0, 1, 0 }],
            [new[] { 1, 0 }, new[] { 0, 0 }],
            [new[] { 1, 0, 1, 1, 1 }, new[] { 1, 1, 1, 1, 0 }],
        ],
        random =>
        {
            var n = random.Next(4, 10);
            return [Draws.Labels(random, n, 2), Draws.Labels(random, n, 2)];
        },
        [
            new(TrueCause.InputsSwapped, "that is precision", (int[] predictions, int[] targets) => Ratio(predictions, targets, predictions.Sum())),
            new(TrueCause.NotFinite, "0 by 0", (int[] predictions, int[] targets) => (double)Hits(predictions, targets) / targets.Sum()),
            new(TrueCause.IntegerDivision, "int by int", (int[] predictions, int[] targets) => (double)(targets.Sum() == 0 ? 0 : Hits(predictions, targets) / targets.Sum())),
        ]);

    private static ZooFunction ConfusionMatrix => new(
        "confusion matrix, rows true and columns predicted",
        (int[] predictions, int[] targets, int classes) => Count(targets, predictions, classes),
        [
            [new[] { 0, 1, 1, 2 }, new[] { 0, 0, 1, 1 }, 3],
            [new[] { 1, 0 }, new[] { 0, 0 }, 2],
            [new[] { 3, 3, 3 }, new[] { 0, 3, 1 }, 4],
        ],
        random =>
        {
            var (n, k) = (random.Next(4, 10), random.Next(2, 5));
            return [Draws.Labels(random, n, k), Draws.Labels(random, n, k), k];
        },
        [
            new(TrueCause.Transposed, "rows predicted", (int[] predictions, int[] targets, int classes) => Count(predictions, targets, classes)),
            new(TrueCause.WrongShape, "one class too many", (int[] predictions, int[] targets, int classes) => Count(targets, predictions, classes + 1)),
        ]);

    private static int Hits(int[] predictions, int[] targets) => predictions.Zip(targets).Count(pair => pair is (1, 1));

    private static double Ratio(int[] predictions, int[] targets, int all) => all == 0 ? 0 : (double)Hits(predictions, targets) / all;

    private static int[,] Count(int[] rows, int[] columns, int classes)
    {
        var table = new int[classes, classes];
        foreach (var (row, column) in rows.Zip(columns))
        {
            table[row, column]++;
        }

        return table;
    }
}
