using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Points in the plane whose classes have a known shape: to see what a model can and cannot separate.</summary>
/// <remarks>
/// Names and parameters follow scikit-learn's <c>make_blobs</c>, <c>make_moons</c> and <c>make_circles</c>. The same seed gives the same
/// points on every machine. The rows are shuffled; the classes are as equal in number as the count allows.
/// </remarks>
public static partial class Toys
{
    /// <summary>Two half circles that reach into each other.</summary>
    /// <param name="samples">How many points.</param>
    /// <param name="noise">The standard deviation of the noise on both coordinates.</param>
    /// <param name="seed">The seed of the noise and of the order.</param>
    /// <exception cref="ArgumentException">Fewer than two points, or a noise below 0.</exception>
    public static LabelledPoints Moons(int samples = 100, double noise = 0.1, int seed = 0) => Draw("moons", samples, 2, noise, seed, (label, i, count, _) =>
    {
        var angle = Math.PI * Part(i, count);
        var (x, y) = (PortableMath.Cos(angle), PortableMath.Sin(angle));
        return label == 0 ? (x, y) : (1 - x, 0.5 - y);
    });

    /// <summary>A circle inside another, both around the origin.</summary>
    /// <param name="samples">How many points.</param>
    /// <param name="noise">The standard deviation of the noise on both coordinates.</param>
    /// <param name="factor">The radius of the inner circle, class 1, in parts of the outer's, which is 1.</param>
    /// <param name="seed">The seed of the noise and of the order.</param>
    /// <exception cref="ArgumentException">Fewer than two points, a noise below 0, a factor outside (0, 1).</exception>
    public static LabelledPoints Circles(int samples = 100, double noise = 0.05, double factor = 0.5, int seed = 0)
    {
        if (!(factor is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(factor), factor, "The inner radius must be between 0 and 1.");
        return Draw("circles", samples, 2, noise, seed, (label, i, count, _) =>
        {
            var angle = 2 * Math.PI * i / count;
            var radius = label == 0 ? 1 : factor;
            return (radius * PortableMath.Cos(angle), radius * PortableMath.Sin(angle));
        });
    }

    /// <summary>Spiral arms around the origin, one for each class.</summary>
    /// <param name="samples">How many points.</param>
    /// <param name="arms">How many arms, hence classes: 1 to 10.</param>
    /// <param name="noise">The standard deviation of the noise on both coordinates; the arms end at a distance of 1.</param>
    /// <param name="turns">How often an arm goes around.</param>
    /// <param name="seed">The seed of the noise and of the order.</param>
    /// <exception cref="ArgumentException">Fewer points than arms, a noise below 0, another number of arms, or turns outside (0, 10].</exception>
    public static LabelledPoints Spirals(int samples = 300, int arms = 3, double noise = 0.02, double turns = 0.75, int seed = 0)
    {
        if (arms is < 1 or > 10) throw new ArgumentOutOfRangeException(nameof(arms), arms, "There can be 1 to 10 arms.");
        if (!(turns is > 0 and <= 10)) throw new ArgumentOutOfRangeException(nameof(turns), turns, "An arm can turn more than 0 and up to 10 times.");
        return Draw("spirals", samples, arms, noise, seed, (label, i, count, _) =>
        {
            var radius = (i + 1.0) / count;
            var angle = 2 * Math.PI * (turns * radius + (double)label / arms);
            return (radius * PortableMath.Cos(angle), radius * PortableMath.Sin(angle));
        });
    }

    /// <summary>Four squares around the origin: class 1 where x₁ and x₂ have different signs.</summary>
    /// <param name="samples">How many points, spread evenly over [−1, 1]².</param>
    /// <param name="noise">The standard deviation of the noise added after the class is decided.</param>
    /// <param name="seed">The seed of the points.</param>
    /// <exception cref="ArgumentException">Fewer than two points, or a noise below 0.</exception>
    public static LabelledPoints Xor(int samples = 200, double noise = 0.05, int seed = 0) => Checkerboard(samples, 2, noise, seed) with { Name = "XOR" };

    /// <summary>The fields of a checkerboard over [−1, 1]²: class 0 at the lower left.</summary>
    /// <param name="samples">How many points.</param>
    /// <param name="fields">How many fields stand in a row.</param>
    /// <param name="noise">The standard deviation of the noise added after the class is decided.</param>
    /// <param name="seed">The seed of the points.</param>
    /// <exception cref="ArgumentException">Fewer than two points, a noise below 0, or not 2 to 100 fields.</exception>
    public static LabelledPoints Checkerboard(int samples = 400, int fields = 4, double noise = 0.02, int seed = 0)
    {
        if (fields is < 2 or > 100) throw new ArgumentOutOfRangeException(nameof(fields), fields, "A row can have 2 to 100 fields.");
        return Draw("checkerboard", samples, 2, noise, seed, (label, _, _, random) =>
        {
            int column, row;
            do
            {
                (column, row) = (random.Next(fields), random.Next(fields));
            }
            while ((column + row) % 2 != label);
            return (2 * (column + random.NextDouble()) / fields - 1, 2 * (row + random.NextDouble()) / fields - 1);
        });
    }

    private static double Part(int i, int count) => count == 1 ? 0.5 : (double)i / (count - 1);

    private static LabelledPoints Draw(
        string name, int samples, int classes, double noise, int seed, Func<int, int, int, Pcg32, (double X, double Y)> place)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, Math.Max(2, classes));
        if (!(noise >= 0) || double.IsInfinity(noise)) throw new ArgumentOutOfRangeException(nameof(noise), noise, "The noise must be 0 or more.");
        var random = new Pcg32((ulong)seed, 1);
        var points = new (double X, double Y, int Label)[samples];
        for (var n = 0; n < samples; n++)
        {
            var (label, i) = (n % classes, n / classes);
            var count = (samples - label + classes - 1) / classes;
            var (x, y) = place(label, i, count, random);
            points[n] = (x + noise * random.Normal(), y + noise * random.Normal(), label);
        }

        random.Shuffle<(double X, double Y, int Label)>(points);
        return new LabelledPoints(
            Matrix<double>.Build.Dense(samples, 2, (row, column) => column == 0 ? points[row].X : points[row].Y),
            Vector<double>.Build.Dense(samples, row => points[row].Label))
        { Name = name, FeatureNames = ["x₁", "x₂"] };
    }
}
