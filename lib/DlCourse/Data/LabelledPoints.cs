using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Examples for classification: a row of numbers and a class for each.</summary>
/// <param name="Inputs">N × D: one example in each row.</param>
/// <param name="Labels">N classes, whole numbers from 0.</param>
public sealed record LabelledPoints(Matrix<double> Inputs, Vector<double> Labels) : IDataset
{
    /// <summary>What the set is called.</summary>
    public string Name { get; init; } = "points";

    /// <summary>What the columns measure.</summary>
    public IReadOnlyList<string> FeatureNames { get; init; } = [.. Enumerable.Range(1, Inputs.ColumnCount).Select(i => $"x{i}")];

    /// <summary>What the classes are called.</summary>
    public IReadOnlyList<string> ClassNames { get; init; } =
        [.. Enumerable.Range(0, Labels.Count == 0 ? 0 : (int)Labels.Max() + 1).Select(i => $"class {i}")];

    /// <summary>N, the number of examples.</summary>
    public int Count => Inputs.RowCount;

    /// <summary>The number of classes.</summary>
    public int Classes => ClassNames.Count;

    /// <summary>Some of the examples.</summary>
    /// <param name="rows">Their positions, for example from <see cref="Split"/>.</param>
    public LabelledPoints Subset(IReadOnlyList<int> rows) => this with
    {
        Inputs = Rows.Of(Inputs, rows),
        Labels = Rows.Of(Labels, rows),
    };

    /// <inheritdoc />
    public DataCard Card() => new(Name)
    {
        Size = $"{Count} examples of {Inputs.ColumnCount} numbers",
        Columns = [.. FeatureNames.Select((feature, i) => ColumnSummary.Of(feature, Inputs.Column(i).AsArray() ?? Inputs.Column(i).ToArray()))],
        Classes = Statistics.ClassCounts(Labels).Select((count, i) => (ClassNames[i], count)).ToList(),
    };
}
