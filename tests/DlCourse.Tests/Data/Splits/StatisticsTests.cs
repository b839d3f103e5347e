using DlCourse.Data;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Data.Splits;

public sealed class StatisticsTests
{
    [Fact]
    public void Class_counts_include_classes_without_rows() => Assert.Equal([2, 0, 1], Statistics.ClassCounts([0, 2, 0]));

    [Fact]
    public void A_label_that_is_no_whole_number_is_refused() =>
        Assert.Contains("one is 0.5", Assert.Throws<ArgumentException>(() => Statistics.ClassCounts(Vector<double>.Build.Dense([0, 0.5]))).Message);

    [Fact]
    public void Mean_and_deviation_of_worked_numbers()
    {
        Assert.Equal((5, 2), Statistics.MeanAndDeviation([2, 4, 4, 4, 5, 5, 7, 9]));
        Assert.Throws<ArgumentException>(() => Statistics.MeanAndDeviation([]));
    }

    [Fact]
    public void Column_statistics_stand_side_by_side()
    {
        var (mean, deviation) = Statistics.ColumnStatistics(Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 10 }, { 3, 10 } }));
        Assert.Equal([2, 10], mean);
        Assert.Equal([1, 0], deviation);
    }

    [Fact]
    public void Correlation_is_one_for_a_line_and_leaves_missing_rows_out()
    {
        Assert.Equal(1, Statistics.Correlation([1, 2, 3], [10, 20, 30]), 12);
        Assert.Equal(-1, Statistics.Correlation([1, double.NaN, 3, 4], [6, 100, 4, 3]), 12);
        Assert.Contains("3 and 2 values", Assert.Throws<ArgumentException>(() => Statistics.Correlation([1, 2, 3], [1, 2])).Message);
    }

    [Fact]
    public void A_partial_correlation_is_the_classic_formula_for_one_column()
    {
        double[] x = [1, 2, 4, 3, 7, 5], y = [2, 1, 5, 4, 6, 9], z = [1, 3, 2, 5, 4, 6];
        double xy = Statistics.Correlation(x, y), xz = Statistics.Correlation(x, z), yz = Statistics.Correlation(y, z);
        var expected = (xy - xz * yz) / Math.Sqrt((1 - xz * xz) * (1 - yz * yz));
        Assert.Equal(expected, Statistics.PartialCorrelation(x, y, Matrix<double>.Build.DenseOfColumnArrays(z)), 10);
    }
}
