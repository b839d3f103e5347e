using DlCourse.Plotting;
using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Tests.Plotting;

public class ScaleTests
{
    private static readonly int Seed = Environment.TickCount;

    [Fact]
    public void Marks_land_where_the_scales_say_on_any_axes()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 60; round++)
        {
            var size = Math.Pow(10, random.Next(-6, 7));
            double[] x = [.. Enumerable.Range(0, 8).Select(_ => size * (random.NextDouble() + 0.01))];
            double[] y = [.. x.Select(_ => size * (random.NextDouble() + 0.01))];
            var log = round % 2 == 1;
            var figure = Plot.Scatter("t", x, y).WithXAxis(log: log).WithYAxis(log: log);
            var (left, top, width, height) = Marks.Box(figure);
            var (xAxis, yAxis) = (figure.Layout.Axes["xaxis"].Range!, figure.Layout.Axes["yaxis"].Range!);
            var circles = Marks.Circles(figure);
            for (var i = 0; i < x.Length; i++)
            {
                double Part(double value, double[] range) => ((log ? Math.Log10(value) : value) - range[0]) / (range[1] - range[0]);
                Assert.True(Math.Abs(left + width * Part(x[i], xAxis) - circles[i].X) < 0.03, $"seed {Seed}, round {round}");
                Assert.True(Math.Abs(top + height * (1 - Part(y[i], yAxis)) - circles[i].Y) < 0.03, $"seed {Seed}, round {round}");
            }
        }
    }

    [Fact]
    public void Ticks_are_round_cover_the_axis_and_leave_room_for_their_labels()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 2000; round++)
        {
            var low = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-5, 8));
            var axis = new Axis { Range = [low, low + (random.NextDouble() + 0.01) * Math.Pow(10, random.Next(-4, 8))] };
            var ticks = Ticks.Of(axis, 400, text => TextWidth.Of(text, 12) + 5);
            Assert.True(ticks.Count >= 1, $"seed {Seed}: no tick from {axis.Start} to {axis.End}");
            Assert.True(ticks.All(tick => tick.Place >= axis.Start - Slack(axis) && tick.Place <= axis.End + Slack(axis)), $"seed {Seed}");
            Assert.True(Ticks.Fit(ticks, 400 / (axis.End - axis.Start), text => TextWidth.Of(text, 12)) || ticks.Count <= 2, $"seed {Seed}");
            Assert.True(ticks.Count == ticks.Select(tick => tick.Text).Distinct().Count(), $"seed {Seed}: {string.Join(" ", ticks)}");
            if (ticks.Count > 1)
            {
                var step = ticks[1].Place - ticks[0].Place;
                Assert.True(ticks[0].Place - axis.Start <= step * 1.001 && axis.End - ticks[^1].Place <= step * 1.001, $"seed {Seed}");
            }
        }
    }

    private static double Slack(Axis axis) => 1e-6 * (axis.End - axis.Start);

    [Fact]
    public void Ticks_of_a_log_axis_are_powers_of_ten() =>
        Assert.Equal(["10⁻⁴", "0.01", "1"], Ticks.Of(new Axis { Type = "log", Range = [-4, 0.5] }, 200, _ => 70).Select(tick => tick.Text));

    [Fact]
    public void Ticks_of_dates_begin_with_months() =>
        Assert.Equal(
            ["Jan 2026", "Apr 2026", "Jul 2026", "Oct 2026"],
            Ticks.Of(new Axis { Type = "date", Range = [DateTicks.Place(new DateTime(2026, 1, 1)), DateTicks.Place(new DateTime(2026, 12, 1))] }, 400, text => TextWidth.Of(text, 12)).Select(tick => tick.Text));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-6, "−6")]
    [InlineData(0.002472623, "0.002473")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(9.36e-14, "9.36×10⁻¹⁴")]
    [InlineData(1e9, "10⁹")]
    public void Numbers_are_written_as_people_write_them(double value, string words) => Assert.Equal(words, NumberText.Of(value));
}
