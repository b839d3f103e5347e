using DlCourse.Plotting;

namespace DlCourse.Tests.Plotting;

public class ForwardBackwardTests
{
    private static readonly GraphNode[] s_nodes =
        [new("x", -2, -4), new("y", 5, -4), new("z", -4, 3), new("+", 3, -4, "q"), new("·", -12, 1, "f")];

    private static readonly (string, string)[] s_edges = [("x", "+"), ("y", "+"), ("+", "·"), ("z", "·")];

    [Fact]
    public void Values_come_one_by_one_and_then_slopes_from_the_end()
    {
        var animation = Plot.ForwardBackward("there and back", s_nodes, s_edges);

        Assert.Equal(1 + 2 + 5, animation.Count);
        var said = animation.ToString().Split('\n');
        Assert.Contains("[inputs] The inputs are given: a computation graph: x = −2; y = 5; z = −4; + from x and y; · from + and z", said);
        Assert.Contains(said, line => line.StartsWith("[forward 1] Forward: q is 3:", StringComparison.Ordinal) && !line.Contains("−12", StringComparison.Ordinal));
        Assert.Contains(said, line => line.StartsWith("[backward 1] Backward: the slope of f is 1:", StringComparison.Ordinal) && line.Contains("= −12, gradient 1", StringComparison.Ordinal));
        Assert.Contains(said, line => line.StartsWith("[backward 5] Backward: the slope of x is −4:", StringComparison.Ordinal) && line.Contains("x = −2, gradient −4", StringComparison.Ordinal));
    }

    [Fact]
    public void An_input_after_a_computed_node_is_named() =>
        Assert.Contains("\"z\"", Assert.Throws<ArgumentException>(() => Plot.ForwardBackward("t", [s_nodes[0], s_nodes[1], s_nodes[3], s_nodes[2], s_nodes[4]], s_edges)).Message);

    [Fact]
    public void A_long_gradient_below_a_narrow_node_stays_inside_the_figure()
    {
        var svg = Plot.ComputationGraph("t", [new("x", 1, -0.09657), new("y", 2, 1)], [("x", "y")]).ToSvg();

        Assert.DoesNotContain("x=\"-", svg);
    }
}
