using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Random inputs.</summary>
internal static class Draws
{
    public static double Number(Random random, double from = -2, double to = 2) => from + (to - from) * random.NextDouble();

    public static double[] Numbers(Random random, int count, double from = -2, double to = 2) =>
        [.. Enumerable.Range(0, count).Select(_ => Number(random, from, to))];

    public static int[] Labels(Random random, int count, int classes) =>
        [.. Enumerable.Range(0, count).Select(_ => random.Next(classes))];

    public static double[,] Table(Random random, int rows, int columns, double from = -2, double to = 2)
    {
        var table = new double[rows, columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                table[i, j] = Number(random, from, to);
            }
        }

        return table;
    }

    /// <summary>A float32 tensor.</summary>
    public static Tensor Tensor(Random random, params long[] shape) => TensorBetween(random, -2, 2, shape);

    /// <summary>A float32 tensor of numbers in a range.</summary>
    public static Tensor TensorBetween(Random random, double from, double to, params long[] shape) =>
        tensor(Numbers(random, (int)shape.Aggregate(1L, (count, length) => count * length), from, to)).reshape(shape).to(float32);

    /// <summary>An int64 tensor of labels.</summary>
    public static Tensor LabelTensor(Random random, int count, int classes) => tensor(Array.ConvertAll(Labels(random, count, classes), label => (long)label));
}
