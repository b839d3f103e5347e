namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Means, spreads and scaling.</summary>
internal static class StatisticFunctions
{
    public static ZooFunction[] All => [StandardDeviation, ColumnMeans, Standardise, Length, Distance];

    private static ZooFunction StandardDeviation => new(
        "standard deviation",
        (double[] values) => Math.Sqrt(Variance(values)),
        [[new[] { 1.0, 3 }], [new[] { 2.0, 2, 2 }], [new[] { 0.0, 10, -10, 4 }]],
        random => [Draws.Numbers(random, random.Next(3, 8), -5, 5)],
        [
            new(TrueCause.SquareRootMissing, "the variance", (double[] values) => Variance(values)),
            new(TrueCause.WrongDivisor, "the sample's n − 1", (double[] values) => Math.Sqrt(Variance(values) * values.Length / (values.Length - 1))),
            new(TrueCause.SumInsteadOfMean, "sums the squares", (double[] values) => Math.Sqrt(Variance(values) * values.Length)),
        ]);

    private static ZooFunction ColumnMeans => new(
        "mean of each column",
        (double[,] table) => MeansOf(MatrixFunctions.Transpose(table)),
        [[new double[,] { { 1, 2, 3 }, { 3, 4, 8 } }], [new double[,] { { 5, 7 } }], [new double[,] { { 1, 0 }, { 0, 3 } }]],
        random => [Draws.Table(random, random.Next(2, 6), random.Next(2, 6))],
        [
            new(TrueCause.WrongAxis, "mean of each row", (double[,] table) => MeansOf(table)),
            new(TrueCause.SumInsteadOfMean, "sums", (double[,] table) => MeansOf(MatrixFunctions.Transpose(table)).Select(v => v * table.GetLength(0)).ToArray()),
            new(TrueCause.WrongDivisor, "divides by the columns", (double[,] table) =>
                MeansOf(MatrixFunctions.Transpose(table)).Select(v => v * table.GetLength(0) / table.GetLength(1)).ToArray()),
        ]);

    private static ZooFunction Standardise => new(
        "each value minus the mean, divided by the standard deviation",
        (double[] values) => values.Select(v => (v - values.Average()) / Math.Sqrt(Variance(values))).ToArray(),
        [[new[] { 1.0, 3 }], [new[] { 0.0, 10, -10, 4 }], [new[] { 5.0, 5, 8 }]],
        random => [Draws.Numbers(random, random.Next(3, 8), -5, 5)],
        [
            new(TrueCause.NotNormalised, "only centres", (double[] values) => values.Select(v => v - values.Average()).ToArray()),
            new(TrueCause.SquareRootMissing, "divides by the variance", (double[] values) => values.Select(v => (v - values.Average()) / Variance(values)).ToArray()),
        ]);

    private static ZooFunction Length => new(
        "length of a vector",
        (double[] v) => Math.Sqrt(v.Sum(c => c * c)),
        [[new[] { 3.0, 4 }], [new[] { 0.0, 0 }], [new[] { 1.0, -2, 2 }]],
        random => [Draws.Numbers(random, random.Next(2, 6))],
        [
            new(TrueCause.SquareRootMissing, "squared", (double[] v) => v.Sum(c => c * c)),
            new(TrueCause.NotFinite, "root of a negative sum", (double[] v) => Math.Sqrt(v.Sum())),
        ]);

    private static ZooFunction Distance => new(
        "distance of two points",
        (double[] a, double[] b) => Math.Sqrt(a.Zip(b, (u, v) => (u - v) * (u - v)).Sum()),
        [[new[] { 3.0, 0 }, new[] { 0.0, 4 }], [new[] { 1.0, 1 }, new[] { 1.0, 1 }], [new[] { 1.0, -2, 2 }, new[] { 0.0, 0, 4 }]],
        random =>
        {
            var n = random.Next(2, 6);
            return [Draws.Numbers(random, n), Draws.Numbers(random, n)];
        },
        [
            new(TrueCause.SquareRootMissing, "squared", (double[] a, double[] b) => a.Zip(b, (u, v) => (u - v) * (u - v)).Sum()),
            new(TrueCause.WrongSign, "minus in front", (double[] a, double[] b) => -Math.Sqrt(a.Zip(b, (u, v) => (u - v) * (u - v)).Sum())),
        ]);

    private static double Variance(double[] values) => values.Select(v => (v - values.Average()) * (v - values.Average())).Average();

    private static double[] MeansOf(double[,] table) =>
        [.. Enumerable.Range(0, table.GetLength(0)).Select(i => Enumerable.Range(0, table.GetLength(1)).Average(j => table[i, j]))];
}
