namespace DlCourse.Torch.Tests.Lifetimes;

/// <summary>Scopes that dispose of what was made in them.</summary>
public sealed class DisposeScopeTests
{
    [Fact]
    public void A_scope_disposes_of_what_was_made_in_it_and_not_of_what_was_moved_out()
    {
        Tensor inside, outside;
        using (var scope = NewDisposeScope())
        {
            inside = ones(2);
            outside = (inside + 1).MoveToOuterDisposeScope();
            Assert.True(scope.Contains(inside));
        }

        Assert.True(inside.IsInvalid);
        Assert.Equal([2f, 2], outside.data<float>().ToArray());
    }

    [Fact]
    public void A_tensor_moves_one_scope_out_at_a_time()
    {
        using var outer = NewDisposeScope();
        Tensor moved;
        using (var inner = NewDisposeScope())
        {
            moved = inner.MoveToOuter(ones(2));
            Assert.Equal(0, inner.DisposablesCount);
        }

        Assert.True(outer.Contains(moved));
    }

    [Fact]
    public void Gradients_that_a_scope_s_backward_leaves_outlive_it()
    {
        var x = ones(2, requires_grad: true);
        using (NewDisposeScope()) (x * 3).sum().backward();
        Assert.Equal([3f, 3], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_gradient_that_was_read_in_a_scope_outlives_it()
    {
        var x = ones(2, requires_grad: true);
        (x * 3).sum().backward();
        using (NewDisposeScope()) Assert.Equal(6f, x.grad!.sum().item<float>());
        Assert.Equal([3f, 3], x.grad!.data<float>().ToArray());
    }
}
