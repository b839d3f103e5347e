using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Examples for regression in one variable, with the curve from which they stray.</summary>
/// <param name="X">N positions.</param>
/// <param name="Y">N measured values: the truth and noise.</param>
/// <param name="Truth">N values without the noise.</param>
public sealed record RegressionPoints(Vector<double> X, Vector<double> Y, Vector<double> Truth) : IDataset
{
    /// <summary>What the set is called.</summary>
    public string Name { get; init; } = "curve";

    /// <summary>N, the number of examples.</summary>
    public int Count => X.Count;

    /// <summary>The positions as an N × 1 matrix, as models take them.</summary>
    public Matrix<double> Inputs => X.ToColumnMatrix();

    /// <summary>Some of the examples.</summary>
    /// <param name="rows">Their positions, for example from <see cref="Split"/>.</param>
    public RegressionPoints Subset(IReadOnlyList<int> rows) => this with { X = Rows.Of(X, rows), Y = Rows.Of(Y, rows), Truth = Rows.Of(Truth, rows) };

    /// <inheritdoc />
    public DataCard Card() => new(Name)
    {
        Size = $"{Count} examples of one number",
        Columns = [ColumnSummary.Of("x", [.. X]), ColumnSummary.Of("y", [.. Y])],
    };
}
