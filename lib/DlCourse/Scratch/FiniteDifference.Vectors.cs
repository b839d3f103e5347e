using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <content>Derivatives of functions of many variables, one variable at a time.</content>
public static partial class FiniteDifference
{
    /// <summary>The gradient: the slope along every variable while the others stand still.</summary>
    /// <param name="f">A function from N variables to one number.</param>
    /// <param name="x">The N variables; they are not changed.</param>
    /// <param name="h">How far to either side, above zero.</param>
    /// <returns>N central differences; 2N evaluations of f.</returns>
    /// <exception cref="ArgumentOutOfRangeException">h is not above zero, or too small to change a variable.</exception>
    public static Vector<double> Gradient(Func<Vector<double>, double> f, Vector<double> x, double h = CentralStep)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        return Vector<double>.Build.Dense(x.Count, n => Central(value => f(With(x, n, value)), x[n], h));
    }

    /// <summary>The Jacobian: the slope of every output along every input.</summary>
    /// <param name="f">A function from N inputs to M outputs.</param>
    /// <param name="x">The N inputs; they are not changed.</param>
    /// <param name="h">How far to either side, above zero.</param>
    /// <returns>
    /// An M × N matrix: row m is the gradient of output m, so J[m, n] = ∂yₘ/∂xₙ and Δy ≈ J · Δx. This is PyTorch's layout; some
    /// texts write its transpose.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">h is not above zero, or too small to change an input.</exception>
    public static Matrix<double> Jacobian(Func<Vector<double>, Vector<double>> f, Vector<double> x, double h = CentralStep)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        return Matrix<double>.Build.DenseOfColumnVectors(Enumerable.Range(0, x.Count).Select(n =>
        {
            RequireStep(x[n], h);
            return (f(With(x, n, x[n] + h)) - f(With(x, n, x[n] - h))) / (2 * h);
        }));
    }

    /// <summary>The Hessian: the slope of every slope.</summary>
    /// <param name="f">A function from N variables to one number.</param>
    /// <param name="x">The N variables; they are not changed.</param>
    /// <param name="h">How far to either side, above zero.</param>
    /// <returns>A symmetric N × N matrix, H[i, j] = ∂²f/∂xᵢ∂xⱼ; 4 evaluations of f for each entry on and above the diagonal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">h is not above zero, or too small to change a variable.</exception>
    public static Matrix<double> Hessian(Func<Vector<double>, double> f, Vector<double> x, double h = SecondStep)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        var hessian = Matrix<double>.Build.Dense(x.Count, x.Count);
        for (var i = 0; i < x.Count; i++)
        {
            for (var j = i; j < x.Count; j++)
            {
                double Slope(double xi) => Central(xj => f(With(With(x, i, xi), j, i == j ? xi + xj - x[i] : xj)), x[j], h);
                hessian[i, j] = hessian[j, i] = Central(Slope, x[i], h);
            }
        }

        return hessian;
    }

    private static Vector<double> With(Vector<double> x, int index, double value)
    {
        var copy = x.Clone();
        copy[index] = value;
        return copy;
    }
}
