using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises.Comparison;

/// <summary>Builds an input of a given type from changed numbers, so that the reference can be asked what it makes of them.</summary>
internal static class Remake
{
    /// <summary>A value of the original's type with these numbers and this shape; null if that cannot be.</summary>
    public static object? Like(object? original, Observation changed)
    {
        if (changed.Kind != ObservedKind.Numbers) return null;
        var (shape, numbers) = (changed.Shape, changed.Numbers);
        return original switch
        {
            Tensor tensor => TensorReader.Like(tensor, shape, numbers),
            double when shape.Length == 0 => numbers[0],
            float when shape.Length == 0 => (float)numbers[0],
            int when shape.Length == 0 && IsInt(numbers[0]) => (int)numbers[0],
            long when shape.Length == 0 && IsInt(numbers[0]) => (long)numbers[0],
            double[] when shape.Length == 1 => numbers.Clone(),
            float[] when shape.Length == 1 => Array.ConvertAll(numbers, number => (float)number),
            int[] when shape.Length == 1 && Array.TrueForAll(numbers, IsInt) => Array.ConvertAll(numbers, number => (int)number),
            List<double> when shape.Length == 1 => numbers.ToList(),
            List<int> when shape.Length == 1 && Array.TrueForAll(numbers, IsInt) => numbers.Select(number => (int)number).ToList(),
            double[,] when shape.Length == 2 => Table(shape, numbers),
            double[][] when shape.Length == 2 => Enumerable.Range(0, shape[0]).Select(row => numbers.AsSpan(row * shape[1], shape[1]).ToArray()).ToArray(),
            Vector<double> when shape is [> 0] => Vector<double>.Build.DenseOfArray(numbers),
            Matrix<double> when shape is [> 0, > 0] => Matrix<double>.Build.DenseOfArray(Table(shape, numbers)),
            _ => null,
        };
    }

    private static bool IsInt(double number) => number == Math.Floor(number) && Math.Abs(number) < int.MaxValue;

    private static double[,] Table(int[] shape, double[] numbers)
    {
        var table = new double[shape[0], shape[1]];
        Buffer.BlockCopy(numbers, 0, table, 0, numbers.Length * sizeof(double));
        return table;
    }
}
