using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>Gradient descent with one fixed learning rate: step against the slope, again and again.</summary>
/// <remarks>w ← w − η ∇L(w). On a valley that bends by c (its second derivative) it converges exactly if 0 &lt; η &lt; 2 / c.</remarks>
public static class GradientDescent
{
    /// <summary>Descends on a function of many variables.</summary>
    /// <param name="gradient">From N variables to the N slopes there.</param>
    /// <param name="start">The N variables to start from; they are copied.</param>
    /// <param name="learningRate">η, above zero.</param>
    /// <param name="steps">How many steps, 0 or more.</param>
    /// <returns>Every point on the way; fewer than asked for if the numbers grew beyond what a double can hold.</returns>
    /// <exception cref="ArgumentException">The gradient has another length than the point, or the start is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate that is not above zero, or a negative number of steps.</exception>
    public static DescentTrace Run(Func<Vector<double>, Vector<double>> gradient, Vector<double> start, double learningRate, int steps)
    {
        ArgumentNullException.ThrowIfNull(gradient);
        ArgumentNullException.ThrowIfNull(start);
        if (!(learningRate > 0) || double.IsInfinity(learningRate))
        {
            throw new ArgumentOutOfRangeException(nameof(learningRate), learningRate, "A learning rate must be a number above zero.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        if (start.Count == 0 || !start.All(double.IsFinite))
        {
            throw new ArgumentException($"A descent needs a start of finite numbers, but got {Examples.Format(start)}.", nameof(start));
        }

        var points = new List<Vector<double>> { start.Clone() };
        while (points.Count <= steps)
        {
            var slope = gradient(points[^1].Clone());
            if (slope is null || slope.Count != start.Count)
            {
                throw new ArgumentException($"The gradient of {start.Count} variable(s) must have {start.Count} entries, but has {slope?.Count ?? 0}.", nameof(gradient));
            }

            var next = points[^1] - learningRate * slope;
            if (!next.All(double.IsFinite))
            {
                return new DescentTrace(points, learningRate, Overflowed: true);
            }

            points.Add(next);
        }

        return new DescentTrace(points, learningRate, Overflowed: false);
    }

    /// <summary>Descends on a function of one variable.</summary>
    /// <param name="slope">From x to the slope there.</param>
    /// <param name="start">The x to start from.</param>
    /// <param name="learningRate">η, above zero.</param>
    /// <param name="steps">How many steps, 0 or more.</param>
    /// <returns>Every point on the way, as vectors of one number.</returns>
    /// <exception cref="ArgumentException">The start is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate that is not above zero, or a negative number of steps.</exception>
    public static DescentTrace Run(Func<double, double> slope, double start, double learningRate, int steps)
    {
        ArgumentNullException.ThrowIfNull(slope);
        return Run(x => Vector<double>.Build.Dense(1, slope(x[0])), Vector<double>.Build.Dense(1, start), learningRate, steps);
    }
}
