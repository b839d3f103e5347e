using DlCourse.Plotting;
using DlCourse.Scratch;

namespace DlCourse.Tests.Plotting;

public class PlotTests
{
    [Fact]
    public void Marks_land_where_the_scales_say()
    {
        var figure = Plot.Scatter("three on a diagonal", [0, 5, 10], [0, 50, 100]);
        var (left, top, width, height) = Marks.Box(figure);
        var circles = Marks.Circles(figure);
        // The axes leave 6 % of the range free on both sides, so the ends are at 0.06 / 1.12 of the box.
        const double Edge = 0.06 / 1.12;
        Assert.Equal(left + Edge * width, circles[0].X, 0.01);
        Assert.Equal(top + (1 - Edge) * height, circles[0].Y, 0.01);
        Assert.Equal(left + width / 2, circles[1].X, 0.02);
        Assert.Equal(top + height / 2, circles[1].Y, 0.02);
        Assert.Equal(left + (1 - Edge) * width, circles[2].X, 0.01);
        Assert.Equal(top + Edge * height, circles[2].Y, 0.01);
    }

    [Fact]
    public void A_unit_is_as_long_across_as_up_between_classes()
    {
        var circles = Marks.Circles(Plot.Scatter("AND", Gate.And.Inputs, Gate.And.Targets));
        Assert.Equal(3, circles.Length);
        Assert.Equal(circles[0].X - circles[2].X, circles[2].Y - circles[1].Y, 0.02);
    }

    [Fact]
    public void Classes_differ_in_colour_and_in_shape()
    {
        var figure = Plot.Scatter("AND", Gate.And.Inputs, Gate.And.Targets);
        Assert.All(Marks.Visible(figure, "circle"), circle => Assert.Equal("#0072B2", circle.Attribute("fill")!.Value));
        Assert.Contains(Marks.Visible(figure, "path"), triangle => triangle.Attribute("fill")!.Value == "#D55E00");
    }

    [Fact]
    public void A_function_is_drawn_from_end_to_end()
    {
        var figure = Plot.Line("a half", z => z / 2, -8, 8);
        var (left, _, width, _) = Marks.Box(figure);
        var line = Marks.Points(Marks.All(figure, "polyline").Single());
        Assert.Equal(left, line[0].X, 0.01);
        Assert.Equal(left + width, line[^1].X, 0.01);
    }

    [Fact]
    public void A_dashed_line_is_dashed() =>
        Assert.Equal("7 5", Marks.All(Plot.Line("d", [0, 1], [0, 1], dashed: true), "polyline").Single().Attribute("stroke-dasharray")!.Value);

    [Fact]
    public void One_point_alone_has_room_around_it()
    {
        var figure = Plot.Scatter("alone", [3], [4]);
        var (left, top, width, height) = Marks.Box(figure);
        Assert.Equal(left + width / 2, Marks.Circles(figure).Single().X, 0.02);
        Assert.Equal(top + height / 2, Marks.Circles(figure).Single().Y, 0.02);
    }
}
