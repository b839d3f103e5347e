using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Tests.Autograd;

/// <summary>From a result to the gradients of leaves.</summary>
public sealed class BackwardTests
{
    [Fact]
    public void The_gradient_of_a_product_is_the_other_factor()
    {
        var x = tensor(3.0, requires_grad: true);
        var y = tensor(4.0, requires_grad: true);
        (x * y).backward();
        Assert.Equal(4.0, x.grad!.item<double>());
        Assert.Equal(3.0, y.grad!.item<double>());
    }

    [Fact]
    public void Gradients_of_several_uses_are_added()
    {
        var x = tensor(3.0, requires_grad: true);
        (x * x * x + x).backward();
        Assert.Equal(28.0, x.grad!.item<double>());
    }

    [Fact]
    public void A_second_backward_adds_to_the_first()
    {
        var x = tensor(3.0, requires_grad: true);
        (2 * x).backward();
        (5 * x).backward();
        Assert.Equal(7.0, x.grad!.item<double>());
    }

    [Fact]
    public void Two_leaves_never_share_the_memory_of_a_gradient()
    {
        var x = ones(3, requires_grad: true);
        var y = ones(3, requires_grad: true);
        (x + y).sum().backward();
        using (no_grad()) x.grad!.mul_(10);
        Assert.Equal([1f, 1, 1], y.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_broadcast_operand_gets_the_sum_of_its_gradients()
    {
        var x = ones(4, 3, requires_grad: true);
        var bias = zeros(3, requires_grad: true);
        (x + bias).sum().backward();
        Assert.Equal([4f, 4, 4], bias.grad!.data<float>().ToArray());
    }

    [Fact]
    public void The_weights_of_a_linear_layer_get_the_transposed_input_times_the_error()
    {
        var x = tensor(new[,] { { 1f, 2 }, { 3, 4 } });
        var w = tensor(new[,] { { 1f, 0, 1 }, { 0, 1, 1 } }, requires_grad: true);
        x.matmul(w).sum().backward();
        Assert.Equal(new[,] { { 4f, 4, 4 }, { 6, 6, 6 } }, w.grad!.data<float>().ToNDArray());
        Assert.Null(x.grad);
    }

    [Fact]
    public void Retained_graphs_can_be_used_again_and_others_cannot()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x * x;
        y.backward(retain_graph: true);
        y.backward();
        Assert.Equal(8.0, x.grad!.item<double>());
        var error = Assert.Throws<TensorException>(() => y.backward());
        Assert.Contains("retain_graph: true", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gradient_of_a_gradient_is_the_second_derivative()
    {
        var x = tensor(2.0, requires_grad: true);
        var first = autograd.grad([x.pow(3)], [x], create_graph: true)[0];
        var second = autograd.grad([first], [x])[0];
        Assert.Equal(12.0, first.item<double>());
        Assert.Equal(12.0, second.item<double>());
        Assert.Null(x.grad);
    }

    [Fact]
    public void Nothing_is_recorded_under_no_grad()
    {
        var x = tensor(2.0, requires_grad: true);
        using (no_grad()) Assert.False((x * x).requires_grad);
        Assert.True((x * x).requires_grad);
    }

    [Fact]
    public void A_retained_gradient_stays_at_an_inner_tensor()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x * 3;
        y.retain_grad();
        (y * y).backward();
        Assert.Equal(12.0, y.grad!.item<double>());
    }

    [Fact]
    public void Gradients_flow_only_to_the_inputs_that_are_named()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = tensor(5.0, requires_grad: true);
        (x * y).backward(inputs: [x]);
        Assert.Equal(5.0, x.grad!.item<double>());
        Assert.Null(y.grad);
    }
}
