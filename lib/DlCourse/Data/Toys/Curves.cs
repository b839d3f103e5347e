using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Regression in one variable: a curve that is known, measured with noise.</summary>
/// <remarks>The same seed gives the same points on every machine. The points stand in the order of x.</remarks>
public static class Curves
{
    /// <summary>A straight line.</summary>
    /// <param name="samples">How many points, drawn from [−1, 1].</param>
    /// <param name="slope">The truth's slope.</param>
    /// <param name="intercept">The truth at 0.</param>
    /// <param name="noise">The standard deviation of the noise on y.</param>
    /// <param name="seed">The seed of the points.</param>
    public static RegressionPoints Line(int samples = 50, double slope = 2, double intercept = 1, double noise = 0.3, int seed = 0) =>
        Of(x => intercept + slope * x, -1, 1, samples, noise, seed) with { Name = "line" };

    /// <summary>sin(2π·frequency·x) over [0, 1].</summary>
    /// <param name="samples">How many points.</param>
    /// <param name="noise">The standard deviation of the noise on y.</param>
    /// <param name="frequency">How many waves.</param>
    /// <param name="seed">The seed of the points.</param>
    public static RegressionPoints Sine(int samples = 30, double noise = 0.2, double frequency = 1, int seed = 0) =>
        Of(x => PortableMath.Sin(2 * Math.PI * frequency * x), 0, 1, samples, noise, seed) with { Name = "sine" };

    /// <summary>A polynomial over [−1, 1].</summary>
    /// <param name="coefficients">The constant first: (a, b, c) is a + bx + cx².</param>
    /// <param name="samples">How many points.</param>
    /// <param name="noise">The standard deviation of the noise on y.</param>
    /// <param name="seed">The seed of the points.</param>
    public static RegressionPoints Polynomial(IReadOnlyList<double> coefficients, int samples = 40, double noise = 0.1, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(coefficients);
        if (coefficients.Count == 0) throw new ArgumentException("A polynomial needs at least one coefficient.", nameof(coefficients));
        return Of(x => coefficients.Reverse().Aggregate(0.0, (sum, coefficient) => sum * x + coefficient), -1, 1, samples, noise, seed) with { Name = "polynomial" };
    }

    /// <summary>0 up to a place, 1 beyond it: what no smooth model fits exactly.</summary>
    /// <param name="samples">How many points, drawn from [−1, 1].</param>
    /// <param name="at">The place of the step.</param>
    /// <param name="noise">The standard deviation of the noise on y.</param>
    /// <param name="seed">The seed of the points.</param>
    public static RegressionPoints Step(int samples = 60, double at = 0, double noise = 0.1, int seed = 0) =>
        Of(x => x > at ? 1 : 0, -1, 1, samples, noise, seed) with { Name = "step" };

    /// <summary>Any curve, measured with noise at random places.</summary>
    /// <param name="truth">The curve.</param>
    /// <param name="from">The left end.</param>
    /// <param name="to">The right end.</param>
    /// <param name="samples">How many points.</param>
    /// <param name="noise">The standard deviation of the noise on y.</param>
    /// <param name="seed">The seed of the points.</param>
    /// <exception cref="ArgumentException">No point, ends the wrong way round, or a noise below 0.</exception>
    public static RegressionPoints Of(Func<double, double> truth, double from, double to, int samples = 50, double noise = 0.1, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(truth);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(samples);
        if (!(from < to)) throw new ArgumentException($"The left end, {from}, must lie left of the right end, {to}.", nameof(from));
        if (!(noise >= 0)) throw new ArgumentOutOfRangeException(nameof(noise), noise, "The noise must be 0 or more.");
        var random = new Pcg32((ulong)seed, 4);
        var x = new double[samples];
        for (var i = 0; i < samples; i++)
        {
            x[i] = random.Uniform(from, to);
        }

        Array.Sort(x);
        var real = x.Select(truth).ToArray();
        var measured = real.Select(y => y + noise * random.Normal()).ToArray();
        return new RegressionPoints(Vector<double>.Build.Dense(x), Vector<double>.Build.Dense(measured), Vector<double>.Build.Dense(real));
    }
}
