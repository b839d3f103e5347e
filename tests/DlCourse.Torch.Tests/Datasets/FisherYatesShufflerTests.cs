using TorchSharp.Utils;

namespace DlCourse.Torch.Tests.Datasets;

/// <summary>The orders were recorded by running TorchSharp's own class (0.107, commit c20b6a1c).</summary>
public sealed class FisherYatesShufflerTests
{
    [Fact]
    public void A_seed_gives_TorchSharp_s_order()
    {
        Assert.Equal([9L, 2, 10, 8, 7, 1, 3, 0, 6, 5, 4, 11], new FisherYatesShuffler(12, 1));
        Assert.Equal([4L, 0, 5, 3, 1, 6, 2], new FisherYatesShuffler(7, 42));
    }

    [Fact]
    public void A_large_order_is_TorchSharp_s_too() =>
        Assert.Equal(811845089527600194, new FisherYatesShuffler(60000, 20261121).Aggregate(0L, (hash, i) => unchecked(hash * 31 + i)));

    [Fact]
    public void Without_a_seed_every_number_comes_once() => Assert.Equal(Enumerable.Range(0, 100).Select(i => (long)i), new FisherYatesShuffler(100).Order());
}
