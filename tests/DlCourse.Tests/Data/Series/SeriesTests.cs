using DlCourse.Data;

namespace DlCourse.Tests.Data;

public sealed class SeriesTests
{
    [Fact]
    public void Temperatures_have_their_season_and_weather_that_lasts()
    {
        var series = Series.Temperatures(20, seed: 4);
        var weather = series.Values - series.Trend! - series.Season!;
        double[] today = [.. weather.Take(series.Count - 1)], tomorrow = [.. weather.Skip(1)];
        Assert.InRange(Statistics.Correlation(today, tomorrow), 0.67, 0.73);
        // The standard deviation of an AR(1) is that of its steps divided by √(1 − φ²).
        Assert.InRange(Statistics.MeanAndDeviation([.. weather]).StandardDeviation, 2.4, 2.65);
        Assert.InRange(series.Values.Average(), 10.9, 11.7);
    }

    [Fact]
    public void Sales_grow_by_eight_percent_a_year_and_so_does_their_season()
    {
        var series = Series.Sales(12);
        Assert.Equal(1.08, series.Trend![12] / series.Trend[0], 9);
        Assert.InRange(series.Values.Skip(132).Max() / series.Values.Take(12).Max(), 2, 2.8);
        Assert.Equal(new DateOnly(2021, 12, 1), series.Dates[^1]);
    }

    [Fact]
    public void A_window_is_followed_by_its_target()
    {
        var series = Series.Sales(2);
        var (inputs, targets) = series.Windows(5);
        Assert.Equal((19, 5), (inputs.RowCount, inputs.ColumnCount));
        Assert.Equal(series.Values[5], targets[0]);
        Assert.Equal(series.Values.SubVector(18, 5), inputs.Row(18));
        Assert.Throws<ArgumentOutOfRangeException>(() => series.Windows(24));
    }

    [Fact]
    public void The_test_lies_after_everything_learned()
    {
        var split = Series.Sales().Split(0.25);
        Assert.Equal(108, split.Train.Count);
        Assert.True(split.Train.Max() < split.Test.Min());
    }

    [Fact]
    public void The_committed_file_holds_what_the_code_makes()
    {
        var file = Csv.Read(Notebooks.Repository.PathOf("datasets", "series", "temperatures.csv"));
        Assert.Equal(Series.Temperatures().Values, file.Vector("Value"));
    }
}
