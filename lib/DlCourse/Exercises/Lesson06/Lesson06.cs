using DlCourse.Exercises.Authoring;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <summary>The exercises of lesson 06, logistic regression.</summary>
public static partial class Lesson06
{
    private static Vector<double> Chances(Matrix<double> inputs, Vector<double> weights) => (inputs * weights).Map(Activations.Sigmoid);

    /// <summary>(1/N) Σ (said − came) x, one slope for each weight.</summary>
    private static Vector<double> Slope(Matrix<double> inputs, Vector<double> said, Vector<double> came) =>
        inputs.TransposeThisAndMultiply(said - came) / came.Count;

    private static Matrix<double> Table(double[,] rows) => Matrix<double>.Build.DenseOfArray(rows);

    private static Vector<double> Numbers(params double[] numbers) => Vector<double>.Build.Dense(numbers);

    /// <summary>Examples with a leading column of 1, and their classes 0 or 1.</summary>
    private static (Matrix<double> Inputs, Vector<double> Targets) Examples(Draw draw)
    {
        var (rows, columns) = (draw.Whole(2, 6), draw.Whole(1, 4));
        var inputs = draw.Matrix(rows, columns + 1);
        inputs.SetColumn(0, Vector<double>.Build.Dense(rows, 1));
        return (inputs, Vector<double>.Build.Dense(rows, _ => draw.Whole(0, 1)));
    }
}
