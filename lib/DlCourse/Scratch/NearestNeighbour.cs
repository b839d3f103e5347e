using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>A classifier that remembers every example and answers with the label of the one that is nearest to the question.</summary>
/// <remarks>The distance is Euclidean. Cover and Hart, "Nearest neighbor pattern classification", IEEE Transactions on Information Theory 13, 1967.</remarks>
public sealed class NearestNeighbour
{
    private readonly double[][] rows;
    private readonly int[] labels;

    /// <summary>Remembers examples.</summary>
    /// <param name="inputs">N × D: one example in each row, N ≥ 1.</param>
    /// <param name="labels">N classes, whole numbers from 0.</param>
    /// <exception cref="ArgumentException">Shapes that do not fit; no example; a label that is no class.</exception>
    public NearestNeighbour(Matrix<double> inputs, Vector<double> labels)
    {
        Examples.RequireClasses(inputs, labels);
        rows = inputs.ToRowArrays();
        this.labels = [.. labels.Select(label => (int)label)];
    }

    /// <summary>The row of the nearest example; of equally near ones the first.</summary>
    /// <param name="x">D numbers.</param>
    /// <exception cref="ArgumentException">Another number of numbers.</exception>
    public int Find(Vector<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.Count != rows[0].Length) throw new ArgumentException($"The examples have {rows[0].Length} numbers each, but this one has {x.Count}.", nameof(x));
        var question = x.ToArray();
        var (nearest, least) = (0, double.PositiveInfinity);
        for (var row = 0; row < rows.Length; row++)
        {
            var distance = 0.0;
            for (var i = 0; i < question.Length && distance < least; i++)
            {
                var difference = rows[row][i] - question[i];
                distance += difference * difference;
            }

            if (distance < least) (nearest, least) = (row, distance);
        }

        return nearest;
    }

    /// <summary>The label of the nearest example.</summary>
    /// <inheritdoc cref="Find"/>
    public int Predict(Vector<double> x) => labels[Find(x)];

    /// <summary>The share of examples that get their label, from 0 to 1.</summary>
    /// <param name="inputs">N × D: one example in each row.</param>
    /// <param name="expected">N classes.</param>
    /// <exception cref="ArgumentException">Shapes that do not fit.</exception>
    public double Accuracy(Matrix<double> inputs, Vector<double> expected)
    {
        Examples.RequireClasses(inputs, expected);
        return inputs.EnumerateRows().Zip(expected).Count(example => Predict(example.First) == example.Second) / (double)expected.Count;
    }
}
