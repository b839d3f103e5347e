using System.Text.Json.Nodes;
using DlCourse.Plotting;
using DlCourse.Plotting.Diagrams;
using DlCourse.Plotting.Geometry;

namespace DlCourse.Tests.Plotting;

public class BuilderTests
{
    [Fact]
    public void A_contour_of_a_circle_closes_around_its_area()
    {
        double[][] z = [.. Enumerable.Range(0, 81).Select(r => Enumerable.Range(0, 81).Select(c => 30.0 * 30 - (r - 40) * (r - 40) - (c - 40) * (c - 40)).ToArray())];
        var loop = Assert.Single(ContourLoops.At(z, 0));
        var area = loop.Select((p, i) => (p, q: loop[(i + 1) % loop.Length])).Sum(s => s.p.X * s.q.Y - s.q.X * s.p.Y) / 2;
        Assert.Equal(Math.PI * 900, Math.Abs(area), 10.0);
    }

    [Fact]
    public void A_contour_leaves_a_hole_around_a_missing_value()
    {
        double[][] z = [[1, 1, 1, 1], [1, double.NaN, 1, 1], [1, 1, 1, 1]];
        Assert.Equal(2, ContourLoops.At(z, 0).Count);
    }

    [Fact]
    public void The_area_under_a_perfect_classifier_is_one_and_under_a_reversed_one_nothing()
    {
        Assert.Contains("area 1”", Plot.Roc("t", [0.1, 0.2, 0.8, 0.9], [0, 0, 1, 1]).Description);
        Assert.Contains("area 0”", Plot.Roc("t", [0.9, 0.8, 0.2, 0.1], [0, 0, 1, 1]).Description);
        Assert.Contains("area 0.5”", Plot.Roc("t", [1, 1, 1, 1], [0, 1, 0, 1]).Description);
    }

    [Fact]
    public void One_window_of_the_worked_convolution_gives_94_point_2()
    {
        var image = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense(7, 7, (r, c) => 7 * r + c + 1).ToArray();
        var kernel = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense(3, 3, (r, c) => (3 * r + c + 1) / 10.0).ToArray();
        var figure = Plot.Convolution("t", image, kernel, 1, 2);
        Assert.Contains(Marks.All(figure, "text"), text => text.Value == "sum of the products = 94.2");
        Assert.Contains("output 5 × 5", figure.Description);
        Assert.Throws<ArgumentOutOfRangeException>(() => Plot.Convolution("t", image, kernel, 5, 0));
    }

    [Fact]
    public void A_graph_stands_in_columns_and_refuses_circles()
    {
        Assert.Equal([2, 2, 1], Layers.Arrange(5, [(0, 3), (1, 3), (2, 4), (3, 4)]).Select(column => column.Count));
        Assert.Contains("circle", Assert.Throws<ArgumentException>(() => Plot.ComputationGraph("t", [new("a"), new("b")], [("a", "b"), ("b", "a")])).Message);
        Assert.Contains("\"c\"", Assert.Throws<ArgumentException>(() => Plot.ComputationGraph("t", [new("a")], [("a", "c")])).Message);
    }

    [Fact]
    public void A_wire_of_a_graph_goes_around_a_node_in_its_way()
    {
        GraphNode[] nodes = [new("a", 1), new("b", 2), new("c", 3)];
        static int Lines(Figure figure) => figure.ToJson().Split("\"type\":\"line\"").Length - 1;
        Assert.Equal(0, Lines(Plot.ComputationGraph("t", nodes, [("a", "b"), ("b", "c")])));
        Assert.Equal(2, Lines(Plot.ComputationGraph("t", nodes, [("a", "b"), ("b", "c"), ("a", "c")])));
    }

    [Fact]
    public void A_node_of_a_graph_is_as_wide_as_its_gradient()
    {
        static double Width(double gradient) => Plot.ComputationGraph("t", [new("a", 1, gradient)], []).Panels[0].Width!.Value;
        Assert.True(Width(-0.02702) > Width(1) + 20);
    }

    [Fact]
    public void Every_value_falls_into_one_interval()
    {
        var (edges, counts) = Binning.Count([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5);
        Assert.Equal([2, 2, 2, 2, 3], counts);
        Assert.Equal(6, edges.Length);
    }

    [Fact]
    public void A_description_says_the_ends_and_the_trend()
    {
        Assert.Contains("training: 3 points, lowest 1 at 3, highest 4 at 1, falls throughout", Plot.LearningCurves("t", [4, 2, 1]).Description);
        Assert.Contains("6 of 8 on the diagonal", Plot.ConfusionMatrix("t", new[,] { { 4, 0 }, { 2, 2 } }, ["a", "b"]).Description);
        Assert.Contains("▁", Plot.Line("t", [1, 2, 3], [1, 2, 3]).ToString());
    }

    [Fact]
    public void A_mark_can_be_asked_by_the_keyboard()
    {
        var mark = Marks.All(Plot.Scatter("t", [1, 2], [3, 4]), "g").First(g => g.Attribute("class")?.Value == "dlc-m");
        Assert.Equal(("0", "img"), (mark.Attribute("tabindex")!.Value, mark.Attribute("role")!.Value));
        Assert.Equal("(1, 3)", mark.Element(Marks.Svg + "title")!.Value);
    }

    [Fact]
    public void Of_many_marks_a_dozen_answer_the_keyboard_with_the_ends_and_the_extremes()
    {
        var xs = Enumerable.Range(0, 1000).ToArray();
        var figure = Plot.Scatter("t", xs.Select(x => (double)x), xs.Select(x => x == 437 ? 5.0 : x == 611 ? -5 : 0));
        var tips = Marks.All(figure, "g").Where(g => g.Attribute("class")?.Value == "dlc-m").Select(g => g.Element(Marks.Svg + "title")!.Value).ToList();
        Assert.Equal(12, tips.Count);
        Assert.Equal(("(0, 0)", "(999, 0)"), (tips[0], tips[^1]));
        Assert.Contains("(437, 5)", tips);
        Assert.Contains("(611, −5)", tips);
    }

    [Theory]
    [InlineData(3, 9)]
    [InlineData(100, 12)]
    public void A_table_of_any_size_answers_the_keyboard(int side, int stops)
    {
        var figure = Plot.Heatmap("t", new double[side, side]);
        Assert.InRange(Marks.All(figure, "g").Count(g => g.Attribute("class")?.Value == "dlc-m"), Math.Min(stops, 10), stops);
    }

    [Fact]
    public void A_probability_beyond_one_is_refused() =>
        Assert.Contains("between 0 and 1", Assert.Throws<ArgumentException>(() =>
            Plot.DecisionBoundary("t", (x, y) => x + y, DlCourse.Scratch.Gate.And.Inputs, DlCourse.Scratch.Gate.And.Targets)).Message);

    [Fact]
    public void The_shades_of_a_boundary_say_what_they_stand_for()
    {
        var gate = DlCourse.Scratch.Gate.And;
        var figure = Plot.DecisionBoundary("t", (x, y) => x * y > 0.5 ? 1 : 0, gate.Inputs, gate.Targets, valueLabel: "ŷ");
        Assert.Contains("ŷ", figure.ToSvg());
        Assert.DoesNotContain("p(class 1)", figure.ToSvg());
    }

    [Fact]
    public void Two_sided_images_share_one_scale_with_zero_in_the_middle()
    {
        var figure = Plot.Images("t", [new double[,] { { -1, 4 } }, new double[,] { { 2, 0 } }], twoSided: true);
        var ends = JsonNode.Parse(figure.ToJson())!["data"]!.AsArray().Select(trace => ((double)trace!["zmin"]!, (double)trace["zmax"]!));
        Assert.Equal([(-4.0, 4.0), (-4.0, 4.0)], ends);
    }
}
