using System.Text;
using DlCourse.Plotting;

namespace DlCourse.Tests.Plotting;

public class ReductionTests
{
    [Fact]
    public void A_thousand_points_take_at_most_a_hundred_kilobytes()
    {
        double[] x = [.. Enumerable.Range(0, 1000).Select(i => (double)i)];
        double[] y = [.. x.Select(v => Math.Sin(v / 7))];
        foreach (var figure in new[] { Plot.Line("t", x, y), Plot.Scatter("t", x, y), Plot.Line("t", x, y, markers: true) })
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(figure.ToHtml()), 1, 100_000);
        }
    }

    [Fact]
    public void Many_points_keep_every_peak_and_say_how_many_they_were()
    {
        double[] x = [.. Enumerable.Range(0, 200_000).Select(i => (double)i)];
        double[] y = [.. x.Select(v => Math.Sin(v / 1000))];
        (y[77_777], y[123_456], y[150_000]) = (50, -40, double.NaN);
        var figure = Plot.Line("t", x, y);
        var kept = figure.Data[0].Y!.Numbers;
        Assert.InRange(kept.Count, 500, 3000);
        Assert.Equal((-40, 50), (kept.Where(double.IsFinite).Min(), kept.Where(double.IsFinite).Max()));
        Assert.Contains(kept, double.IsNaN);
        Assert.Contains("200,000 points, of which the lowest and highest of each pixel column are drawn.", figure.ToHtml());
        Assert.Contains("200,000 points", figure.ToString());
        Assert.Equal(figure.Data[0].X!.Numbers.Order(), figure.Data[0].X!.Numbers);
    }

    [Fact]
    public void A_cloud_keeps_a_point_wherever_there_was_one()
    {
        var random = new Random(3);
        double[] x = [.. Enumerable.Range(0, 100_000).Select(_ => random.NextDouble())];
        double[] y = [.. x.Select(_ => random.NextDouble())];
        (x[500], y[500]) = (3, 3);
        var kept = Plot.Scatter("t", x, y).Data[0];
        Assert.Contains(kept.X!.Numbers.Zip(kept.Y!.Numbers), p => p == (3, 3));
        Assert.InRange(kept.X.Count, 100, 30_000);
    }

    [Fact]
    public void A_gap_parts_a_line_and_a_point_alone_between_gaps_is_a_dot()
    {
        var figure = Plot.Line("t", [1, 2, 3, 4, 5, 6], [1, 2, double.NaN, 3, double.NaN, double.NaN]);
        Assert.Single(Marks.Visible(figure, "polyline"));
        Assert.Single(Marks.Visible(figure, "circle"));
        Assert.Contains("3 missing", figure.Description);
    }
}
