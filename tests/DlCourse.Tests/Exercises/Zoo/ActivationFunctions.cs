namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Activations and softmax.</summary>
internal static class ActivationFunctions
{
    public static ZooFunction[] All => [Sigmoid, Relu, Softmax, SoftmaxOfRows];

    private static ZooFunction Sigmoid => new(
        "sigmoid",
        (double z) => z >= 0 ? 1 / (1 + Math.Exp(-z)) : Math.Exp(z) / (1 + Math.Exp(z)),
        [[1.0], [0.0], [-2.0], [40.0], [-40.0]],
        random => [Draws.Number(random, -6, 6)],
        [
            new(TrueCause.Complement, "e to the z", (double z) => 1 / (1 + Math.Exp(z))),
            new(TrueCause.InputReturned, "no squashing at all", (double z) => z),
            new(TrueCause.IntegerDivision, "whole numbers", (double z) => (double)(1 / (1 + (int)Math.Exp(-Math.Clamp(z, -20, 20))))),
        ]);

    private static ZooFunction Relu => new(
        "rectified linear unit of a list",
        (double[] z) => z.Select(v => Math.Max(0, v)).ToArray(),
        [[new[] { 1.0, -2, 3 }], [new[] { -1.0 }], [new[] { 0.0, -0.5 }]],
        random => [Draws.Numbers(random, random.Next(2, 7))],
        [
            new(TrueCause.InputChanged, "in place", (double[] z) =>
            {
                for (var i = 0; i < z.Length; i++)
                {
                    z[i] = Math.Max(0, z[i]);
                }

                return z;
            }),
            new(TrueCause.WrongShape, "drops the negative ones", (double[] z) => z.Where(v => v > 0).ToArray()),
            new(TrueCause.WrongSign, "keeps the negative side", (double[] z) => z.Select(v => Math.Max(0, -v)).ToArray()),
        ]);

    private static ZooFunction Softmax => new(
        "softmax of a list",
        (double[] logits) => Normalised(logits),
        [[new[] { 1.0, 2, 3 }], [new[] { 0.0, 0 }], [new[] { -1.0, 4, 0.5, 2 }], [new[] { 1000.0, 1001 }]],
        random => [Draws.Numbers(random, random.Next(2, 6), -3, 3)],
        [
            new(TrueCause.NotNormalised, "exponentials alone", (double[] logits) => logits.Select(v => Math.Exp(v - logits.Max())).ToArray()),
            new(TrueCause.NotFinite, "overflows", (double[] logits) =>
            {
                var e = logits.Select(Math.Exp).ToArray();
                return e.Select(v => v / e.Sum()).ToArray();
            }),
            new(TrueCause.WrongSign, "e to the minus z", (double[] logits) => Normalised([.. logits.Select(v => -v)])),
        ]);

    private static ZooFunction SoftmaxOfRows => new(
        "softmax of each row",
        (double[,] logits) => Rows(logits),
        [[new double[,] { { 1, 2, 3 }, { 0, 0, 1 } }], [new double[,] { { 5 }, { -5 } }], [new double[,] { { 1, 0 }, { 0, 2 }, { 3, -1 } }]],
        random => [Draws.Table(random, random.Next(2, 5), random.Next(2, 5))],
        [
            new(TrueCause.WrongAxis, "over the columns", (double[,] logits) => Transpose(Rows(Transpose(logits)))),
            new(TrueCause.Transposed, "a row for each class", (double[,] logits) => Transpose(Rows(logits))),
            new(TrueCause.NotNormalised, "exponentials alone", (double[,] logits) => Map(logits, Math.Exp)),
        ]);

    private static double[] Normalised(double[] logits)
    {
        var largest = logits.Max();
        var e = logits.Select(v => Math.Exp(v - largest)).ToArray();
        return [.. e.Select(v => v / e.Sum())];
    }

    private static double[,] Rows(double[,] table)
    {
        var result = new double[table.GetLength(0), table.GetLength(1)];
        for (var i = 0; i < table.GetLength(0); i++)
        {
            var row = Normalised([.. Enumerable.Range(0, table.GetLength(1)).Select(j => table[i, j])]);
            for (var j = 0; j < row.Length; j++)
            {
                result[i, j] = row[j];
            }
        }

        return result;
    }

    private static double[,] Map(double[,] table, Func<double, double> f)
    {
        var result = (double[,])table.Clone();
        for (var i = 0; i < table.GetLength(0); i++)
        {
            for (var j = 0; j < table.GetLength(1); j++)
            {
                result[i, j] = f(table[i, j]);
            }
        }

        return result;
    }

    private static double[,] Transpose(double[,] table) => MatrixFunctions.Transpose(table);
}
