using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Values in the order of time, with the parts they were made of where those are known.</summary>
/// <param name="Name">What the series is called.</param>
/// <param name="Dates">N days, in order.</param>
/// <param name="Values">N values.</param>
public sealed record TimeSeries(string Name, IReadOnlyList<DateOnly> Dates, Vector<double> Values) : IDataset
{
    /// <summary>The slow part of the values; null if it is not known.</summary>
    public Vector<double>? Trend { get; init; }

    /// <summary>The part that comes back every year; null if it is not known.</summary>
    public Vector<double>? Season { get; init; }

    /// <summary>N, the number of values.</summary>
    public int Count => Values.Count;

    /// <summary>Pairs for a model: so many values in a row, and the one that follows them.</summary>
    /// <param name="length">How many values in a row, at least 1 and fewer than N.</param>
    /// <returns>(N − length) × length inputs and N − length targets, in the order of time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is not below N.</exception>
    public (Matrix<double> Inputs, Vector<double> Targets) Windows(int length)
    {
        if (length < 1 || length >= Count) throw new ArgumentOutOfRangeException(nameof(length), length, $"A window of {Count} values must be 1 to {Count - 1} long.");
        return (Matrix<double>.Build.Dense(Count - length, length, (i, j) => Values[i + j]), Values.SubVector(length, Count - length));
    }

    /// <summary>Earlier values to learn from, later ones for the test: shuffling would let a model see the future.</summary>
    /// <param name="testShare">The part to keep, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not between 0 and 1.</exception>
    public IndexSplit Split(double testShare = 0.2)
    {
        if (!(testShare is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(testShare), testShare, "The part to keep for the test must be between 0 and 1.");
        var train = Math.Clamp(Count - (int)Math.Round(Count * testShare), 1, Count - 1);
        return new IndexSplit([.. Enumerable.Range(0, train)], [.. Enumerable.Range(train, Count - train)]);
    }

    /// <summary>The series as a table with a column Date and a column Value.</summary>
    public Table ToTable() => new(Name,
    [
        new TableColumn("Date", [.. Dates.Select(date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))]),
        new TableColumn("Value", [.. Values]),
    ]);

    /// <inheritdoc />
    public DataCard Card() => new(Name)
    {
        Size = Count == 0 ? "no value" : $"{Count} values from {Dates[0]:yyyy-MM-dd} to {Dates[^1]:yyyy-MM-dd}",
        Columns = [ColumnSummary.Of("value", [.. Values])],
    };
}
