using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Tests.Autograd;

/// <summary>Writing into tensors that take part in a graph.</summary>
public sealed class InPlaceTests
{
    [Fact]
    public void A_changed_result_continues_with_the_history_of_the_change()
    {
        var x = tensor(new[] { 1.0, 2 }, requires_grad: true);
        var y = x * 2;
        y.mul_(y.detach().clone());
        y.sum().backward();
        Assert.Equal([4.0, 8], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void A_saved_tensor_that_was_changed_is_an_error()
    {
        var x = tensor(new[] { 1.0, 2 }, requires_grad: true);
        var y = x * 1;
        var z = (y * y).sum();
        y.add_(1);
        var error = Assert.Throws<TensorException>(() => z.backward());
        Assert.Contains("changed in place", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaf_cannot_be_changed_while_operations_are_recorded()
    {
        var x = ones(2, requires_grad: true);
        Assert.Contains("no_grad", Assert.Throws<TensorException>(() => x.add_(1)).Message, StringComparison.Ordinal);
        using (no_grad()) x.add_(1);
        Assert.Equal([2f, 2], x.data<float>().ToArray());
    }

    [Fact]
    public void An_assignment_to_a_part_sends_gradients_to_the_value_and_none_to_what_it_replaced()
    {
        var x = tensor(new[] { 1.0, 2, 3 }, requires_grad: true);
        var v = tensor(5.0, requires_grad: true);
        var y = x * 2;
        y[1] = v * 3;
        (y * tensor(new[] { 1.0, 10, 100 })).sum().backward();
        Assert.Equal([2.0, 0, 200], x.grad!.data<double>().ToArray());
        Assert.Equal(30.0, v.grad!.item<double>());
    }

    [Fact]
    public void A_view_sees_the_history_of_a_change_of_its_base()
    {
        var x = tensor(new[] { 1.0, 2 }, requires_grad: true);
        var y = x * 1;
        var view = y[0];
        y.mul_(10);
        view.backward();
        Assert.Equal([10.0, 0], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void A_base_sees_the_history_of_a_change_of_its_view_of_a_view()
    {
        var x = tensor(new[,] { { 1.0, 2 }, { 3, 4 } }, requires_grad: true);
        var y = x * 1;
        y[1].narrow(0, 0, 1).mul_(10);
        y.sum().backward();
        Assert.Equal(new[,] { { 1.0, 1 }, { 10, 1 } }, x.grad!.data<double>().ToNDArray());
    }

    [Fact]
    public void A_buffer_that_is_filled_row_by_row_passes_gradients_on()
    {
        var x = tensor(new[] { 1.0, 2, 3 }, requires_grad: true);
        var rows = zeros(3, dtype: float64);
        for (var i = 0; i < 3; i++) rows[i] = x[i] * (i + 1);
        rows.sum().backward();
        Assert.Equal([1.0, 2, 3], x.grad!.data<double>().ToArray());
    }
}
