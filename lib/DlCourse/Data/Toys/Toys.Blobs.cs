using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <content>Blobs.</content>
public static partial class Toys
{
    /// <summary>Round clouds of points around centres drawn from [−6, 6]², no two nearer than 3.</summary>
    /// <param name="samples">How many points.</param>
    /// <param name="centres">How many clouds, hence classes: 1 to 10.</param>
    /// <param name="standardDeviation">How far a cloud spreads along each coordinate.</param>
    /// <param name="seed">The seed of the centres and the points.</param>
    /// <exception cref="ArgumentException">Fewer points than clouds, another number of clouds, a spread below 0.</exception>
    public static LabelledPoints Blobs(int samples = 100, int centres = 3, double standardDeviation = 1, int seed = 0)
    {
        if (centres is < 1 or > 10) throw new ArgumentOutOfRangeException(nameof(centres), centres, "There can be 1 to 10 clouds.");
        var random = new Pcg32((ulong)seed, 2);
        var middles = new List<(double X, double Y)>();
        while (middles.Count < centres)
        {
            var (x, y) = (random.Uniform(-6, 6), random.Uniform(-6, 6));
            if (middles.TrueForAll(m => (m.X - x) * (m.X - x) + (m.Y - y) * (m.Y - y) >= 9)) middles.Add((x, y));
        }

        return Draw("blobs", samples, centres, standardDeviation, seed, (label, _, _, _) => middles[label]);
    }

    /// <summary>Round clouds around given centres, each with as many points as asked for: also for classes of unequal size.</summary>
    /// <param name="centres">C × D: one centre in each row.</param>
    /// <param name="samples">C counts of points.</param>
    /// <param name="standardDeviation">How far a cloud spreads along each coordinate.</param>
    /// <param name="seed">The seed of the points.</param>
    /// <exception cref="ArgumentException">Not one count for each centre, a count below 0, no point at all, a spread below 0.</exception>
    public static LabelledPoints Blobs(Matrix<double> centres, IReadOnlyList<int> samples, double standardDeviation = 1, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(centres);
        ArgumentNullException.ThrowIfNull(samples);
        if (samples.Count != centres.RowCount)
        {
            throw new ArgumentException($"There are {centres.RowCount} centres but {samples.Count} counts of points.", nameof(samples));
        }

        if (samples.Any(count => count < 0) || samples.Sum() == 0)
        {
            throw new ArgumentException($"The counts must be 0 or more, and not all 0, but they are {string.Join(", ", samples)}.", nameof(samples));
        }

        if (!(standardDeviation >= 0)) throw new ArgumentOutOfRangeException(nameof(standardDeviation), standardDeviation, "The spread must be 0 or more.");
        var random = new Pcg32((ulong)seed, 3);
        var labels = samples.SelectMany((count, label) => Enumerable.Repeat(label, count)).ToArray();
        random.Shuffle<int>(labels);
        var inputs = Matrix<double>.Build.Dense(labels.Length, centres.ColumnCount);
        for (var row = 0; row < labels.Length; row++)
        {
            for (var column = 0; column < centres.ColumnCount; column++)
            {
                inputs[row, column] = random.Normal(centres[labels[row], column], standardDeviation);
            }
        }

        return new LabelledPoints(inputs, Vector<double>.Build.Dense(labels.Length, row => labels[row]))
        {
            Name = "blobs",
            ClassNames = [.. Enumerable.Range(0, centres.RowCount).Select(i => $"class {i}")],
        };
    }
}
