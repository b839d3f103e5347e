using System.Net;
using DlCourse.Autograd;
using static TorchSharp.torch;

namespace DlCourse.Tests.Autograd;

/// <summary>The recorded graph, seen from outside the engine.</summary>
public sealed class OperationGraphTests
{
    [Fact]
    public void A_product_and_a_sum_are_two_operations_on_three_leaves()
    {
        var (x, w, b) = (Leaf(2, "x"), Leaf(-3, "w"), Leaf(6, "b"));
        var graph = OperationGraph.Of(x * w + b);
        Assert.Equal(["AccumulateGrad", "AccumulateGrad", "Mul", "AccumulateGrad", "Add"], graph.Operations.Select(operation => operation.Name));
        Assert.Equal([(0, 2), (1, 2), (2, 4), (3, 4)], graph.Links.Order());
    }

    [Fact]
    public void The_figure_names_leaves_and_shows_their_gradients()
    {
        var (x, w) = (Leaf(2, "x"), Leaf(-3, "w"));
        var y = x * w;
        y.backward(retain_graph: true);
        var drawing = WebUtility.HtmlDecode(OperationGraph.Of(y).ToFigure("A product").ToSvg());
        Assert.Contains("x = 2, gradient −3; w = −3, gradient 2", drawing, StringComparison.Ordinal);
        Assert.Contains(">×<", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tensor_without_history_says_so() =>
        Assert.Contains("Nothing was recorded", Assert.Throws<ArgumentException>(() => OperationGraph.Of(ones(2))).Message, StringComparison.Ordinal);

    private static Tensor Leaf(double value, string name)
    {
        var leaf = tensor(value, requires_grad: true);
        leaf.name = name;
        return leaf;
    }
}
