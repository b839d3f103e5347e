using DlCourse.Torch.Storage;
using DlCourse.Torch.Tests.Storage;

namespace DlCourse.Torch.Tests.Autograd;

/// <summary>A backward pass gives its own memory back on the way, and nobody else's. The tensors are large enough to borrow memory.</summary>
[Collection(nameof(Alone))]
public sealed class PassingMemoryTests
{
    private const int Side = 100;

    [Fact]
    public void Gradients_between_operations_are_not_kept_until_a_collection()
    {
        var x = ones(Side, Side);
        x.requires_grad = true;
        var chain = x;
        for (var i = 0; i < 50; i++) chain = chain.tanh();
        var loss = chain.sum();
        var before = MemoryPressure.Outstanding;
        loss.backward();
        // One gradient for the leaf; what tanh had saved is let go of.
        Assert.InRange(MemoryPressure.Outstanding - before, -60L * Side * Side * 4, 3L * Side * Side * 4);
        Assert.True(x.grad!.isfinite().all().item<bool>());
    }

    [Fact]
    public void A_gradient_that_reaches_two_leaves_is_right_in_both()
    {
        var (x, y) = (rand(Side, Side), rand(Side, Side));
        (x.requires_grad, y.requires_grad) = (true, true);
        ((x + y) * (x + y)).sum().backward();
        var expected = 2 * (x.detach() + y.detach());
        Use();
        Assert.True(x.grad!.allclose(expected));
        Assert.True(y.grad!.allclose(expected));
        using (no_grad()) x.grad!.zero_();
        Assert.True(y.grad!.allclose(expected), "the two leaves share memory");
    }

    [Fact]
    public void A_tensor_used_many_times_gets_the_sum()
    {
        var x = rand(Side, Side);
        x.requires_grad = true;
        var twice = x * 2;
        (twice + twice + twice.reshape(-1).reshape(Side, Side) + twice.t().t()).sum().backward();
        Use();
        Assert.True(x.grad!.allclose(full([Side, Side], 8f)));
    }

    [Fact]
    public void A_view_of_a_gradient_keeps_its_memory()
    {
        var x = rand(Side, Side);
        x.requires_grad = true;
        x.exp().reshape(2, -1).t().reshape(-1).sum().backward();
        Use();
        Assert.True(x.grad!.allclose(x.detach().exp()));
    }

    [Fact]
    public void Going_through_a_graph_twice_gives_the_same()
    {
        var x = rand(Side, Side);
        x.requires_grad = true;
        var loss = (x.exp() * x.tanh()).sum();
        loss.backward(retain_graph: true);
        var first = x.grad!.clone();
        Use();
        x.grad!.zero_();
        loss.backward();
        Assert.True(x.grad!.allclose(first));
    }

    [Fact]
    public void Gradients_that_are_asked_for_are_kept()
    {
        var x = rand(Side, Side);
        x.requires_grad = true;
        var middle = x * 3;
        var found = autograd.grad([(middle * middle).sum()], [middle, x]);
        Use();
        Assert.True(found[0].allclose(6 * x.detach()));
        Assert.True(found[1].allclose(18 * x.detach()));
    }

    /// <summary>Borrows and fills memory: whatever was given back too early is overwritten.</summary>
    private static void Use()
    {
        for (var i = 0; i < 20; i++) full([Side, Side], -7f).Dispose();
        _ = Enumerable.Range(0, 20).Select(_ => full([Side, Side], -7f)).ToArray();
    }
}
