using DlCourse.Scratch;
using static TorchSharp.torch;

namespace DlCourse.Tests.Scratch;

public sealed class ValueTests
{
    [Fact]
    public void The_gradients_of_the_decks_example_are_minus_4_minus_4_and_3()
    {
        Value x = -2, y = 5, z = -4;
        var f = (x + y) * z;
        f.Backward();
        Assert.Equal(-12, f.Data);
        Assert.Equal([-4, -4, 3], new[] { x, y, z }.Select(value => value.Grad));
    }

    [Fact]
    public void Every_operation_agrees_with_the_tensors()
    {
        (Func<Value, Value, Value> Ours, Func<Tensor, Tensor, Tensor> Theirs)[] operations =
        [
            ((a, b) => a + b, (a, b) => a + b),
            ((a, b) => a - b, (a, b) => a - b),
            ((a, b) => a * b, (a, b) => a * b),
            ((a, b) => a / b, (a, b) => a / b),
            ((a, _) => -a, (a, _) => -a),
            ((a, _) => a.Tanh(), (a, _) => a.tanh()),
            ((a, _) => a.Exp(), (a, _) => a.exp()),
            ((a, _) => a.Log(), (a, _) => a.log()),
            ((a, _) => a.Relu(), (a, _) => a.relu()),
            ((a, b) => ((a * a + b).Tanh() / b - a).Relu() * a + a, (a, b) => ((a * a + b).tanh() / b - a).relu() * a + a),
        ];
        foreach (var (ours, theirs) in operations)
        {
            Value a = 0.7, b = -1.3;
            var (ta, tb) = (tensor(0.7, float64, requires_grad: true), tensor(-1.3, float64, requires_grad: true));
            var (result, expected) = (ours(a, b), theirs(ta, tb));
            result.Backward();
            expected.backward();
            Assert.Equal(expected.item<double>(), result.Data, 12);
            Assert.Equal(ta.grad?.item<double>() ?? 0, a.Grad, 12);
            Assert.Equal(tb.grad?.item<double>() ?? 0, b.Grad, 12);
        }
    }

    [Fact]
    public void Order_names_each_value_once_and_after_its_parents()
    {
        Value x = 2;
        var u = x * x;
        var f = u + u * u;
        var order = f.Order().ToList();
        Assert.Equal(4, order.Count);
        Assert.All(order, value => Assert.All(value.Parents, wire => Assert.True(order.IndexOf(wire.Parent) < order.IndexOf(value))));
        f.Backward();
        Assert.Equal(36, x.Grad);
    }

    [Fact]
    public void Gradients_of_typed_numbers_add_up_from_pass_to_pass_and_others_do_not()
    {
        Value x = 3;
        var f = x * x * x;
        f.Backward();
        f.Backward();
        Assert.Equal(54, x.Grad);
        Assert.Equal(1, f.Grad);
        x.Backward();
        Assert.Equal(55, x.Grad);
    }

    [Fact]
    public void A_chain_may_be_deeper_than_the_call_stack()
    {
        Value x = 1;
        var sum = x;
        for (var i = 0; i < 300_000; i++) sum += 1;
        sum.Backward();
        Assert.Equal(1, x.Grad);
    }

    [Fact]
    public void A_slope_counts_all_wires_and_a_picture_names_every_node()
    {
        var x = new Value(3, "x");
        var square = x * x;
        Assert.Equal(6, square.SlopeTo(x));
        Assert.Equal(0, x.SlopeTo(square));
        Assert.DoesNotContain("gradient", square.ToFigure("t").Description, StringComparison.Ordinal);
        square.Backward();
        Assert.Contains("gradient 6", square.ToFigure("t").Description, StringComparison.Ordinal);
        Assert.Contains("gradient 1", square.ToFigure("t", [square]).Description, StringComparison.Ordinal);
        Assert.DoesNotContain("gradient 6", square.ToFigure("t", [square]).Description, StringComparison.Ordinal);
        Assert.Equal("9 (gradient 1)", square.ToString());
    }

    [Fact]
    public void A_parent_must_be_there() => Assert.Throws<ArgumentNullException>(() => new Value(1, (null!, 1)));
}
