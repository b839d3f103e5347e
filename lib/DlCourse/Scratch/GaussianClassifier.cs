using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace DlCourse.Scratch;

/// <summary>A generative classifier: it learns what each class looks like, a normal distribution for each, and how often each comes.</summary>
/// <remarks>
/// p(x | c) = exp(−½ (x − μ)ᵀ Σ⁻¹ (x − μ)) / √((2π)ᴰ det Σ), and by Bayes' rule p(c | x) = p(x | c) p(c) / Σₖ p(x | k) p(k). With one Σ
/// for each class this is quadratic discriminant analysis (Duda, Hart and Stork, <i>Pattern Classification</i>, 2000, section 2.6).
/// </remarks>
public sealed class GaussianClassifier
{
    private readonly Vector<double>[] means;
    private readonly Cholesky<double>[] shapes;
    private readonly double[] shares;

    private GaussianClassifier(Vector<double>[] means, Cholesky<double>[] shapes, double[] shares) =>
        (this.means, this.shapes, this.shares) = (means, shapes, shares);

    /// <summary>The number of classes.</summary>
    public int Classes => means.Length;

    /// <summary>Learns the mean, the covariance (divided by the number of examples) and the share of each class.</summary>
    /// <param name="inputs">N × D: one example in each row.</param>
    /// <param name="labels">N classes, whole numbers from 0.</param>
    /// <returns>The fitted classifier.</returns>
    /// <exception cref="ArgumentException">Shapes that do not fit; a label that is no class; a class with examples that lie on a line or are too few.</exception>
    public static GaussianClassifier Fit(Matrix<double> inputs, Vector<double> labels)
    {
        Examples.RequireClasses(inputs, labels);
        var classes = (int)labels.Max() + 1;
        var (means, shapes, shares) = (new Vector<double>[classes], new Cholesky<double>[classes], new double[classes]);
        for (var label = 0; label < classes; label++)
        {
            var rows = inputs.EnumerateRows().Where((_, i) => labels[i] == label).ToArray();
            if (rows.Length == 0) throw new ArgumentException($"Class {label} has no example: number the classes 0, 1, 2, … without a gap.", nameof(labels));
            means[label] = rows.Aggregate((sum, row) => sum + row) / rows.Length;
            var covariance = rows.Select(row => row - means[label]).Aggregate(Matrix<double>.Build.Dense(inputs.ColumnCount, inputs.ColumnCount), (sum, d) => sum + d.OuterProduct(d)) / rows.Length;
            try
            {
                shapes[label] = covariance.Cholesky();
            }
            catch (ArgumentException)
            {
                throw new ArgumentException($"The {rows.Length} examples of class {label} do not spread in every direction, so they have no density: give it more examples.", nameof(inputs));
            }

            shares[label] = (double)rows.Length / labels.Count;
        }

        return new GaussianClassifier(means, shapes, shares);
    }

    /// <summary>The mean of a class.</summary>
    /// <param name="label">The class.</param>
    public Vector<double> Mean(int label) => means[label].Clone();

    /// <summary>p(x | class): how densely the class lies around a point.</summary>
    /// <param name="x">D numbers.</param>
    /// <param name="label">The class.</param>
    public double Density(Vector<double> x, int label) => Math.Exp(LogDensity(x, label));

    /// <summary>p(x): how densely all classes together lie around a point. Near 0 means: nothing like it has been seen.</summary>
    /// <param name="x">D numbers.</param>
    public double Density(Vector<double> x) => Enumerable.Range(0, Classes).Sum(label => shares[label] * Density(x, label));

    /// <summary>p(class | x), by Bayes' rule.</summary>
    /// <param name="x">D numbers.</param>
    public Vector<double> Probabilities(Vector<double> x)
    {
        var logs = Enumerable.Range(0, Classes).Select(label => Math.Log(shares[label]) + LogDensity(x, label)).ToArray();
        // Far from every class all densities round to 0, but their proportions do not.
        var scaled = Vector<double>.Build.Dense([.. logs.Select(log => Math.Exp(log - logs.Max()))]);
        return scaled / scaled.Sum();
    }

    /// <summary>The likeliest class.</summary>
    /// <param name="x">D numbers.</param>
    public int Predict(Vector<double> x) => Probabilities(x).MaximumIndex();

    /// <summary>Makes new examples of a class.</summary>
    /// <param name="label">The class.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed of the draw.</param>
    /// <returns>count × D: one example in each row.</returns>
    public Matrix<double> Draw(int label, int count, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var random = new Pcg32((ulong)seed, 42);
        return Matrix<double>.Build.DenseOfRowVectors(Enumerable.Range(0, count).Select(_ =>
            means[label] + shapes[label].Factor * Vector<double>.Build.Dense(means[label].Count, _ => random.Normal())));
    }

    private double LogDensity(Vector<double> x, int label)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.Count != means[label].Count) throw new ArgumentException($"The classifier has learned from {means[label].Count} numbers for each example, but this one has {x.Count}.", nameof(x));
        var difference = x - means[label];
        return -0.5 * (difference.DotProduct(shapes[label].Solve(difference)) + x.Count * Math.Log(2 * Math.PI) + shapes[label].DeterminantLn);
    }
}
