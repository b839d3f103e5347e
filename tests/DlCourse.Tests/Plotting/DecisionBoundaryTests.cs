using System.Globalization;
using System.Xml.Linq;
using DlCourse.Plotting;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Plotting;

public class DecisionBoundaryTests
{
    private const string Blue = "#0072B2";
    private const string Orange = "#D55E00";

    [Fact]
    public void The_line_passes_where_z_is_zero()
    {
        // x₁ + x₂ = 1 passes through (1, 0) and (0, 1): their marks must lie on it.
        var figure = Draw(-1, 1, 1);
        var line = Marks.Points(Marks.All(figure, "polyline").Single());
        var (dx, dy) = (line[1].X - line[0].X, line[1].Y - line[0].Y);
        foreach (var (x, y) in Marks.Circles(figure).Take(2))
        {
            var distance = Math.Abs(dx * (y - line[0].Y) - dy * (x - line[0].X)) / Math.Sqrt(dx * dx + dy * dy);
            Assert.True(distance < 0.05, $"{distance} pixels from the line");
        }
    }

    [Fact]
    public void The_yes_side_is_orange_and_the_no_side_blue()
    {
        var figure = Draw(-1.5, 1, 1);
        var both = Marks.Root(figure).Descendants(Marks.Svg + "polygon").Where(p => p.Attribute("fill-opacity") is not null).ToArray();
        Assert.Equal([Blue, Orange], both.Select(p => p.Attribute("fill")!.Value));
        // Pixels count downwards: the yes side of AND holds the top right corner.
        var (left, top, width, _) = Marks.Box(figure);
        Assert.Contains(Marks.Points(both[1]), p => p.X >= left + width && p.Y <= top);
    }

    [Theory]
    [InlineData(0, Blue)]
    [InlineData(-1, Blue)]
    [InlineData(2, Orange)]
    public void Without_weights_there_is_no_line_and_one_answer_for_all(double bias, string colour)
    {
        var figure = Draw(bias, 0, 0);
        Assert.Empty(Marks.All(figure, "polyline"));
        var side = Assert.Single(Marks.All(figure, "polygon"), p => p.Attribute("fill-opacity") is not null);
        Assert.Equal(colour, side.Attribute("fill")!.Value);
    }

    [Fact]
    public void The_arrow_is_perpendicular_to_the_line_on_the_page()
    {
        var figure = Plot.DecisionBoundary("t", Weights(1, 3, -2), Gate.And.Inputs, Gate.And.Targets, arrow: true);
        var line = Marks.Points(Marks.All(figure, "polyline").Single());
        var shaft = Marks.Inner(figure).Elements(Marks.Svg + "line").Single();
        var (ax, ay) = (Marks.Number(shaft, "x2") - Marks.Number(shaft, "x1"), Marks.Number(shaft, "y2") - Marks.Number(shaft, "y1"));
        var (bx, by) = (line[1].X - line[0].X, line[1].Y - line[0].Y);
        var cosine = (ax * bx + ay * by) / Math.Sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
        Assert.Equal(0, cosine, 0.001);
        Assert.True(ax > 0 && ay > 0, "w = (3, −2) points right and down");
    }

    [Theory]
    [InlineData(-30, 20, 20)]
    [InlineData(1, 3, -2)]
    [InlineData(0.5, -1, 0)]
    [InlineData(0.5, 0, -1)]
    public void The_arrows_words_stay_inside_the_picture(double w0, double w1, double w2)
    {
        var figure = Plot.DecisionBoundary("t", Weights(w0, w1, w2), Gate.And.Inputs, Gate.And.Targets, arrow: true);
        var (left, top, width, height) = Marks.Box(figure);
        var words = Marks.Root(figure).Descendants(Marks.Svg + "text").Single(t => t.Value.StartsWith("w = ", StringComparison.Ordinal));
        var (x, y) = (Marks.Number(words, "x"), Marks.Number(words, "y"));
        Assert.InRange(x, left + 35, left + width - 35);
        Assert.InRange(y, top + 10, top + height);
    }

    [Fact]
    public void A_line_that_passes_outside_the_picture_has_no_arrow()
    {
        var figure = Plot.DecisionBoundary("t", Weights(-9, 1, 1), Gate.And.Inputs, Gate.And.Targets, arrow: true);
        Assert.DoesNotContain(Marks.All(figure, "text"), t => t.Value.StartsWith("w = ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_ring_is_around_its_point()
    {
        var figure = Plot.DecisionBoundary("t", Weights(-1, 1, 1), Gate.And.Inputs, Gate.And.Targets, ring: 3);
        var circles = Marks.Circles(figure);
        Assert.Equal(circles[2], circles[3]);
    }

    [Fact]
    public void The_figure_is_valid_xml_in_every_form()
    {
        var grid = Figure.Grid("g", 4, Enumerable.Range(0, 6).Select(i => Draw(i.ToString(CultureInfo.InvariantCulture), -i, 1, 1)));
        // Each panel has a picture with an inner one that cuts off; the legend has one more.
        Assert.Equal(6 * 2 + 1, XElement.Parse(grid.ToHtml()).Descendants().Count(e => e.Name.LocalName == "svg"));
    }

    private static Figure Draw(double w0, double w1, double w2) => Draw("t", w0, w1, w2);

    private static Figure Draw(string title, double w0, double w1, double w2) =>
        Plot.DecisionBoundary(title, Weights(w0, w1, w2), Gate.And.Inputs, Gate.And.Targets);

    private static Vector<double> Weights(params double[] weights) => Vector<double>.Build.Dense(weights);

    [Fact]
    public void A_hidden_space_shows_where_the_points_went_and_counts_the_sides()
    {
        var halved = Plot.HiddenSpace("t", x => 0.5 * x, Vector<double>.Build.Dense([-0.7, 1, 1]), Gate.And.Inputs, Gate.And.Targets);

        Assert.Contains("4 points on the side of their class", halved.Description);
        Assert.Equal(10 + 1 + 2, halved.Data.Count);
        Assert.Contains("3", Assert.Throws<ArgumentException>(() => Plot.HiddenSpace("t", x => x, Vector<double>.Build.Dense(2), Gate.And.Inputs, Gate.And.Targets)).Message);
        Assert.Contains("hidden", Assert.Throws<ArgumentException>(() => Plot.HiddenSpace("t", _ => Vector<double>.Build.Dense(3), Vector<double>.Build.Dense(3), Gate.And.Inputs, Gate.And.Targets)).Message);
    }
}
