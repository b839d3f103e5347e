using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Products, and a layer of neurons.</summary>
internal static class MatrixFunctions
{
    public static ZooFunction[] All => [MatrixProduct, DenseLayer, OuterProduct, Rotation];

    internal static double[,] Transpose(double[,] table)
    {
        var result = new double[table.GetLength(1), table.GetLength(0)];
        for (var i = 0; i < table.GetLength(0); i++)
        {
            for (var j = 0; j < table.GetLength(1); j++)
            {
                result[j, i] = table[i, j];
            }
        }

        return result;
    }

    private static ZooFunction MatrixProduct => new(
        "matrix product",
        (double[,] a, double[,] b) => Multiply(a, b, 0),
        [
            [new double[,] { { 1, 2 }, { 3, 4 } }, new double[,] { { 5, 6 }, { 7, 8 } }],
            [new double[,] { { 1, 2, 3 } }, new double[,] { { 4 }, { 5 }, { 6 } }],
            [new double[,] { { 1, 0, -1 }, { 2, 2, 2 } }, new double[,] { { 1, 4 }, { 2, 5 }, { 3, 6 } }],
        ],
        random =>
        {
            var (n, k, m) = (random.Next(1, 5), random.Next(2, 5), random.Next(1, 5));
            return [Draws.Table(random, n, k), Draws.Table(random, k, m)];
        },
        [
            new(TrueCause.Transposed, "rows and columns of the result", (double[,] a, double[,] b) => Transpose(Multiply(a, b, 0))),
            new(TrueCause.ElementMissed, "stops one early", (double[,] a, double[,] b) => Multiply(a, b, 1)),
            new(TrueCause.Exception, "entry by entry", (double[,] a, double[,] b) =>
            {
                var product = new double[a.GetLength(0), b.GetLength(1)];
                for (var i = 0; i < a.GetLength(0); i++)
                {
                    for (var j = 0; j < b.GetLength(1); j++)
                    {
                        product[i, j] = a[i, j] * b[i, j];
                    }
                }

                return product;
            }),
        ]);

    private static ZooFunction DenseLayer => new(
        "a layer: W x + b",
        (Matrix<double> weights, Vector<double> bias, Vector<double> x) => weights * x + bias,
        [
            [Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2 }, { 3, 4 } }), Vector<double>.Build.Dense([0.5, -1]), Vector<double>.Build.Dense([1.0, 1])],
            [Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 0, 2 } }), Vector<double>.Build.Dense([3.0]), Vector<double>.Build.Dense([1.0, 2, 3])],
            [Matrix<double>.Build.DenseOfArray(new double[,] { { 1, -1 }, { 0, 2 }, { 5, 1 } }), Vector<double>.Build.Dense([0.0, 0, 1]), Vector<double>.Build.Dense([-1.0, 4])],
        ],
        random =>
        {
            var (n, m) = (random.Next(1, 5), random.Next(2, 5));
            return
            [
                Matrix<double>.Build.DenseOfArray(Draws.Table(random, n, m)),
                Vector<double>.Build.Dense(Draws.Numbers(random, n)), Vector<double>.Build.Dense(Draws.Numbers(random, m)),
            ];
        },
        [
            new(TrueCause.BiasMissing, "no b", (Matrix<double> weights, Vector<double> bias, Vector<double> x) => weights * x),
            new(TrueCause.WrongSign, "minus b", (Matrix<double> weights, Vector<double> bias, Vector<double> x) => weights * x - bias),
            new(TrueCause.Exception, "the transposed weights", (Matrix<double> weights, Vector<double> bias, Vector<double> x) => weights.Transpose() * x + bias),
            new(TrueCause.InputChanged, "adds into the bias", (Matrix<double> weights, Vector<double> bias, Vector<double> x) =>
            {
                bias.Add(weights * x, bias);
                return bias;
            }),
        ]);

    private static ZooFunction OuterProduct => new(
        "outer product of error and input",
        (double[] errors, double[] inputs) => Outer(errors, inputs),
        [[new[] { 1.0, 2 }, new[] { 3.0, 4, 5 }], [new[] { -1.0 }, new[] { 2.0, 0 }], [new[] { 1.0, -2 }, new[] { 0.5, 3 }]],
        random => [Draws.Numbers(random, random.Next(1, 5)), Draws.Numbers(random, random.Next(2, 5))],
        [
            new(TrueCause.Transposed, "inputs by errors", (double[] errors, double[] inputs) => Outer(inputs, errors)),
            new(TrueCause.WrongSign, "minus", (double[] errors, double[] inputs) => Outer([.. errors.Select(e => -e)], inputs)),
        ]);

    private static ZooFunction Rotation => new(
        "a point turned by an angle in degrees",
        (double x, double y, double angle) => (Math.Cos(angle * Math.PI / 180) * x - Math.Sin(angle * Math.PI / 180) * y, Math.Sin(angle * Math.PI / 180) * x + Math.Cos(angle * Math.PI / 180) * y),
        [[1.0, 0.0, 90.0], [1.0, 2.0, 45.0], [-1.0, 3.0, 0.0], [2.0, 2.0, -30.0]],
        random => [Draws.Number(random), Draws.Number(random), Draws.Number(random, -180, 180)],
        [
            new(TrueCause.Degrees, "degrees into Math.Cos", (double x, double y, double angle) => (Math.Cos(angle) * x - Math.Sin(angle) * y, Math.Sin(angle) * x + Math.Cos(angle) * y)),
            new(TrueCause.WrongSign, "turns the other way", (double x, double y, double angle) => (Math.Cos(angle * Math.PI / 180) * x + Math.Sin(angle * Math.PI / 180) * y, -Math.Sin(angle * Math.PI / 180) * x + Math.Cos(angle * Math.PI / 180) * y)),
        ]);

    private static double[,] Outer(double[] a, double[] b)
    {
        var result = new double[a.Length, b.Length];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                result[i, j] = a[i] * b[j];
            }
        }

        return result;
    }

    private static double[,] Multiply(double[,] a, double[,] b, int missed)
    {
        var product = new double[a.GetLength(0), b.GetLength(1)];
        for (var i = 0; i < a.GetLength(0); i++)
        {
            for (var j = 0; j < b.GetLength(1); j++)
            {
                for (var k = 0; k < a.GetLength(1) - missed; k++)
                {
                    product[i, j] += a[i, k] * b[k, j];
                }
            }
        }

        return product;
    }
}
