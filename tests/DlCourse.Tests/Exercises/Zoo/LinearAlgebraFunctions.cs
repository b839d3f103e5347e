using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Dot products, and layers for a whole batch.</summary>
internal static class LinearAlgebraFunctions
{
    public static ZooFunction[] All => [DotProduct, BatchLayer, TemplateScores];

    private static ZooFunction DotProduct => new(
        "dot product",
        (double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum(),
        [[new[] { 1.0, 2, 3 }, new[] { 7.0, 9, 11 }], [new[] { 2.0, -1, 0 }, new[] { 3.0, 4, 5 }], [new[] { 0.0 }, new[] { 5.0 }]],
        random =>
        {
            var n = random.Next(2, 6);
            return [Draws.Numbers(random, n), Draws.Numbers(random, n)];
        },
        [
            new(TrueCause.ElementMissed, "stops one early", (double[] a, double[] b) => a.SkipLast(1).Zip(b, (x, y) => x * y).Sum()),
            new(TrueCause.MeanInsteadOfSum, "Average for Sum", (double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Average()),
            new(TrueCause.WrongSign, "minus", (double[] a, double[] b) => -a.Zip(b, (x, y) => x * y).Sum()),
        ]);

    private static ZooFunction BatchLayer => new(
        "a layer for a batch: X Wᵀ + b",
        (double[,] inputs, double[,] weights, double[] bias) => Layer(inputs, weights, bias),
        [
            [new double[,] { { 2, 1 } }, new double[,] { { 0.5, -1 }, { 2, 1 }, { -1, 3 } }, new[] { 1, -4, 0.5 }],
            [new double[,] { { 1, 0 }, { 0, 1 }, { 1, 1 } }, new double[,] { { 3, -2 } }, new[] { 1.0 }],
            [new double[,] { { 1, 2 }, { 3, 4 } }, new double[,] { { 5, 6 }, { 7, 8 } }, new[] { 10.0, 20 }],
        ],
        random =>
        {
            var (m, n, k) = (random.Next(1, 4), random.Next(2, 5), random.Next(1, 4));
            return [Draws.Table(random, m, n), Draws.Table(random, k, n), Draws.Numbers(random, k)];
        },
        [
            new(TrueCause.BiasMissing, "no b", (double[,] inputs, double[,] weights, double[] bias) => Layer(inputs, weights, new double[bias.Length])),
            new(TrueCause.WrongSign, "minus b", (double[,] inputs, double[,] weights, double[] bias) => Layer(inputs, weights, [.. bias.Select(b => -b)])),
            new(TrueCause.Transposed, "W Xᵀ + b", (double[,] inputs, double[,] weights, double[] bias) => MatrixFunctions.Transpose(Layer(inputs, weights, bias))),
        ]);

    private static ZooFunction TemplateScores => new(
        "scores of templates: x·t − ½ t·t",
        (double[,] images, double[,] templates) => Layer(images, templates, HalfSquares(templates)),
        [
            [new double[,] { { 1, 0 } }, new double[,] { { 1, 0 }, { 2, 2 } }],
            [new double[,] { { 1, 1 }, { 0, 2 }, { -1, 0 } }, new double[,] { { 2, 0 }, { 0, 1 } }],
            [new double[,] { { 0, 0, 0 }, { 1, 2, 3 } }, new double[,] { { 1, 2, 3 } }],
        ],
        random =>
        {
            var (n, d, k) = (random.Next(1, 4), random.Next(2, 5), random.Next(2, 4));
            return [Draws.Table(random, n, d), Draws.Table(random, k, d)];
        },
        [
            new(TrueCause.Transposed, "a row for each template", (double[,] images, double[,] templates) => MatrixFunctions.Transpose(Layer(images, templates, HalfSquares(templates)))),
            new(TrueCause.WrongSign, "negative scores", (double[,] images, double[,] templates) => (Matrix<double>.Build.DenseOfArray(Layer(images, templates, HalfSquares(templates))) * -1).ToArray()),
        ]);

    private static double[,] Layer(double[,] inputs, double[,] weights, double[] bias)
    {
        var product = Matrix<double>.Build.DenseOfArray(inputs) * Matrix<double>.Build.DenseOfArray(weights).Transpose();
        return Matrix<double>.Build.Dense(product.RowCount, product.ColumnCount, (row, column) => product[row, column] + bias[column]).ToArray();
    }

    private static double[] HalfSquares(double[,] templates) => [.. Matrix<double>.Build.DenseOfArray(templates).EnumerateRows().Select(row => -row.DotProduct(row) / 2)];
}
