using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises.Authoring;

/// <summary>Draws random inputs with at most two digits after the point, so that a learner can follow a message by hand.</summary>
internal sealed class Draw(Random random)
{
    /// <summary>The source of chance itself.</summary>
    public Random Random { get; } = random;

    /// <summary>A number.</summary>
    public double Number(double from = -3, double to = 3) => Math.Round(from + (to - from) * Random.NextDouble(), 2);

    /// <summary>A number that is not 0 and not near it.</summary>
    public double Rate() => Math.Round(0.05 + 0.9 * Random.NextDouble(), 2);

    /// <summary>A whole number from <paramref name="from"/> to <paramref name="to"/>, both possible.</summary>
    public int Whole(int from, int to) => Random.Next(from, to + 1);

    /// <summary>A length for a list: 2 to 6.</summary>
    public int Length() => Whole(2, 6);

    /// <summary>A list of numbers.</summary>
    public double[] Numbers(int count, double from = -3, double to = 3) => [.. Enumerable.Range(0, count).Select(_ => Number(from, to))];

    /// <summary>Labels from 0 to <paramref name="classes"/> − 1.</summary>
    public int[] Labels(int count, int classes = 2) => [.. Enumerable.Range(0, count).Select(_ => Random.Next(classes))];

    /// <summary>Numbers above 0 that add up to 1.</summary>
    public double[] Probabilities(int count)
    {
        var raw = Numbers(count, 0.1, 1);
        return [.. raw.Select(value => value / raw.Sum())];
    }

    /// <summary>A table.</summary>
    public double[,] Table(int rows, int columns, double from = -3, double to = 3)
    {
        var table = new double[rows, columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++) table[i, j] = Number(from, to);
        }

        return table;
    }

    /// <summary>A float32 tensor.</summary>
    public Tensor Tensor(params long[] shape) => TensorBetween(-3, 3, shape);

    /// <summary>A float32 tensor of numbers in a range.</summary>
    public Tensor TensorBetween(double from, double to, params long[] shape) =>
        tensor(Numbers((int)shape.Aggregate(1L, (count, length) => count * length), from, to)).reshape(shape).to(float32);

    /// <summary>An int64 tensor of labels from 0 to <paramref name="classes"/> − 1.</summary>
    public Tensor LabelTensor(int count, int classes = 2) => tensor(Array.ConvertAll(Labels(count, classes), label => (long)label));

    /// <summary>A MathNet vector.</summary>
    public Vector<double> Vector(int count, double from = -3, double to = 3) => Vector<double>.Build.Dense(Numbers(count, from, to));

    /// <summary>A MathNet matrix.</summary>
    public Matrix<double> Matrix(int rows, int columns, double from = -3, double to = 3) => Matrix<double>.Build.DenseOfArray(Table(rows, columns, from, to));
}
