using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>The numbers to look at before a model sees the data.</summary>
public static class Statistics
{
    /// <summary>How many rows each class has, from class 0 to the last.</summary>
    /// <exception cref="ArgumentException">A class is below 0 or above a million.</exception>
    public static IReadOnlyList<int> ClassCounts(IReadOnlyList<int> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var counts = new List<int>();
        foreach (var label in labels)
        {
            if (label is < 0 or > 1_000_000) throw new ArgumentException($"A class must be a whole number from 0, but one is {label}.", nameof(labels));
            while (counts.Count <= label) counts.Add(0);
            counts[label]++;
        }

        return counts;
    }

    /// <inheritdoc cref="ClassCounts(IReadOnlyList{int})"/>
    public static IReadOnlyList<int> ClassCounts(Vector<double> labels) => ClassCounts(WholeLabels(labels));

    /// <summary>The mean and the standard deviation with divisor N.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static (double Mean, double StandardDeviation) MeanAndDeviation(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0) throw new ArgumentException("There is no value to take a mean of.", nameof(values));
        var mean = values.Sum() / values.Count;
        return (mean, Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / values.Count));
    }

    /// <summary>The mean and the standard deviation of every column, for standardising with the numbers of the training set.</summary>
    /// <param name="inputs">N × D.</param>
    /// <returns>Two vectors of D numbers.</returns>
    public static (Vector<double> Mean, Vector<double> StandardDeviation) ColumnStatistics(Matrix<double> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var columns = inputs.EnumerateColumns().Select(column => MeanAndDeviation([.. column])).ToArray();
        return (Vector<double>.Build.Dense(columns.Length, i => columns[i].Mean), Vector<double>.Build.Dense(columns.Length, i => columns[i].StandardDeviation));
    }

    /// <summary>Pearson's r of two series; rows in which one is missing (NaN) are left out.</summary>
    /// <returns>From −1 to 1; NaN when a series does not vary.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or fewer than two rows are complete.</exception>
    public static double Correlation(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (x.Count != y.Count) throw new ArgumentException($"The series have {x.Count} and {y.Count} values: a correlation needs pairs.", nameof(y));
        var rows = Enumerable.Range(0, x.Count).Where(i => !double.IsNaN(x[i]) && !double.IsNaN(y[i])).ToArray();
        if (rows.Length < 2) throw new ArgumentException($"A correlation needs two complete pairs, but there are {rows.Length}.", nameof(x));
        var (meanX, deviationX) = MeanAndDeviation([.. rows.Select(i => x[i])]);
        var (meanY, deviationY) = MeanAndDeviation([.. rows.Select(i => y[i])]);
        return rows.Sum(i => (x[i] - meanX) * (y[i] - meanY)) / rows.Length / (deviationX * deviationY);
    }

    /// <summary>What is left of the correlation of x and y when a linear effect of other columns on both has been taken away.</summary>
    /// <param name="x">N values.</param>
    /// <param name="y">N values.</param>
    /// <param name="given">N × D: the columns to hold fixed.</param>
    /// <exception cref="ArgumentException">The lengths differ, or there are not more rows than columns.</exception>
    public static double PartialCorrelation(IReadOnlyList<double> x, IReadOnlyList<double> y, Matrix<double> given)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        ArgumentNullException.ThrowIfNull(given);
        if (x.Count != given.RowCount || y.Count != given.RowCount || given.RowCount <= given.ColumnCount + 1)
        {
            throw new ArgumentException(
                $"{x.Count} and {y.Count} values and a table of {given.RowCount} × {given.ColumnCount} do not fit: all need the same number of rows, more than columns.", nameof(given));
        }

        var table = given.InsertColumn(0, Vector<double>.Build.Dense(given.RowCount, 1));
        return Correlation(Rest(x), Rest(y));

        double[] Rest(IReadOnlyList<double> values)
        {
            var target = Vector<double>.Build.DenseOfEnumerable(values);
            return (target - table * table.QR().Solve(target)).ToArray();
        }
    }

    /// <summary>Labels as whole numbers.</summary>
    /// <exception cref="ArgumentException">A label is no whole number.</exception>
    internal static int[] WholeLabels(Vector<double> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return [.. labels.Select(label => label == Math.Floor(label) && Math.Abs(label) < 1e9
            ? (int)label
            : throw new ArgumentException($"A class must be a whole number, but one is {label:R}.", nameof(labels)))];
    }
}
