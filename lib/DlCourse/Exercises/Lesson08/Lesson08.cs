using DlCourse.Exercises.Authoring;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <summary>The exercises of lesson 08, backpropagation by hand: 08.3 to 08.7 are the pieces of one backward pass.</summary>
public static partial class Lesson08
{
    /// <summary>h (1 − h), the slope of a sigmoid whose output is h.</summary>
    private static Vector<double> SigmoidSlopes(Vector<double> h) => h.PointwiseMultiply(1 - h);

    private static Vector<double> Sigmoids(Vector<double> z) => z.Map(Activations.Sigmoid);

    private static Matrix<double> Table(double[,] rows) => Matrix<double>.Build.DenseOfArray(rows);

    private static Vector<double> Numbers(params double[] numbers) => Vector<double>.Build.Dense(numbers);

    /// <summary>What sigmoid neurons may say: strictly between 0 and 1.</summary>
    private static Vector<double> Saying(Draw draw, int count) => draw.Vector(count, 0.02, 0.98);
}
