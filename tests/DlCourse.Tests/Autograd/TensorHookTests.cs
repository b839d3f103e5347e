using DlCourse.Autograd;
using static TorchSharp.torch;

namespace DlCourse.Tests.Autograd;

/// <summary>Hooks see gradients pass, at leaves and in between.</summary>
public sealed class TensorHookTests
{
    [Fact]
    public void A_hook_on_an_inner_tensor_sees_and_can_replace_the_gradient()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x * 3;
        var seen = 0.0;
        using (TensorHooks.Register(y, gradient =>
        {
            seen = gradient.item<double>();
            return gradient * 10;
        }))
        {
            (y * y).backward();
        }

        Assert.Equal(12.0, seen);
        Assert.Equal(360.0, x.grad!.item<double>());
    }

    [Fact]
    public void A_hook_that_was_disposed_of_is_not_called_again()
    {
        var x = tensor(2.0, requires_grad: true);
        var calls = 0;
        var hook = TensorHooks.Register(x, _ =>
        {
            calls++;
            return null;
        });
        (x * 1).backward();
        hook.Dispose();
        (x * 1).backward();
        Assert.Equal(1, calls);
        Assert.Equal(2.0, x.grad!.item<double>());
    }

    [Fact]
    public void A_gradient_that_a_hook_kept_is_not_changed_by_zeroing_the_leaf()
    {
        var x = tensor(new[] { 1.0, 2 }, requires_grad: true);
        Tensor? kept = null;
        using (TensorHooks.Register(x, gradient =>
        {
            kept = gradient;
            return null;
        }))
        {
            (x * x).sum().backward();
        }

        x.grad!.zero_();
        Assert.Equal([2.0, 4], kept!.data<double>().ToArray());
    }
}
