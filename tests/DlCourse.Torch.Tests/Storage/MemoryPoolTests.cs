using DlCourse.Torch.Storage;

namespace DlCourse.Torch.Tests.Storage;

/// <summary>Sizes that the pool lends.</summary>
public sealed class MemoryPoolTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(100_000)]
    [InlineData(1L << 30)]
    public void A_size_class_holds_what_was_asked_for_and_wastes_at_most_a_quarter(long bytes)
    {
        var size = MemoryPool.SizeClass(bytes);
        Assert.True(size >= bytes);
        Assert.True(size <= Math.Max(1024, bytes + bytes / 4 + 1), $"{size} for {bytes}");
    }

    [Fact]
    public void Blocks_start_at_a_cache_line()
    {
        using var block = MemoryPool.Rent(5000);
        Assert.Equal(0, block.Address % MemoryBlock.Alignment);
    }

    [Fact]
    public void The_memory_of_a_disposed_tensor_stays_until_its_last_view_is_disposed_of()
    {
        var tensor = ones(100, 100);
        var view = tensor[3];
        tensor.Dispose();
        Assert.Equal(100f, view.sum().item<float>());
        Assert.False(view.storage.IsReleased);
        view.Dispose();
        Assert.True(view.storage.IsReleased);
    }

    [Fact]
    public void What_a_graph_saved_survives_its_tensor_and_goes_with_the_backward_pass()
    {
        var x = ones(100, 100, requires_grad: true);
        var y = x * 2;
        var loss = (y * y).sum();
        var memory = y.storage;
        y.Dispose();
        Assert.False(memory.IsReleased);
        loss.backward();
        Assert.Equal(8f, x.grad![0, 0].item<float>());
        Assert.True(memory.IsReleased);
    }
}
