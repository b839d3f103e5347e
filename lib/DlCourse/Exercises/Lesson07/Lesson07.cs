using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <summary>The exercises of lesson 07, activation functions.</summary>
public static partial class Lesson07
{
    private static Matrix<double> Table(double[,] rows) => Matrix<double>.Build.DenseOfArray(rows);

    private static Vector<double> Numbers(params double[] numbers) => Vector<double>.Build.Dense(numbers);
}
