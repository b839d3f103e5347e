using DlCourse.Data;
using static TorchSharp.torch;

namespace DlCourse.Tests.Data.Subsets;

/// <summary>The parts were recorded with PyTorch 1.13.1's random_split.</summary>
public sealed class RandomSplitTests
{
    [Fact]
    public void A_seed_gives_PyTorch_s_parts()
    {
        using var dataset = utils.data.TensorDataset(arange(10));
        var parts = RandomSplit.Of(dataset, [7, 3], new Generator(42));
        Assert.Equal([2L, 6, 1, 8, 4, 5, 0], parts[0].Indices);
        Assert.Equal([9L, 3, 7], parts[1].Indices);
        Assert.Equal(3L, parts[1].GetTensor(1)[0].item<long>());
    }

    [Fact]
    public void Shares_are_rounded_as_PyTorch_rounds_them()
    {
        using var dataset = utils.data.TensorDataset(arange(11));
        Assert.Equal([[0L, 10, 2, 3, 7, 6], [4L, 8, 1], [9L, 5]], RandomSplit.Of(dataset, [0.5, 0.3, 0.2], new Generator(1)).Select(part => part.Indices));
    }

    [Fact]
    public void A_part_goes_through_a_loader_and_leaves_the_dataset_whole()
    {
        using var dataset = utils.data.TensorDataset(arange(10));
        using (var loader = utils.data.DataLoader(new IterableSubset(dataset, [3, 1, 4]), 2)) Assert.Equal([3L, 1, 4], loader.SelectMany(batch => batch[0].data<long>().ToArray()));
        Assert.Equal(9L, dataset[9][0].item<long>());
    }

    [Fact]
    public void Lengths_that_do_not_add_up_are_an_error()
    {
        using var dataset = utils.data.TensorDataset(arange(10));
        Assert.Contains("(7, 2) must be 0 or more and add up to the 10 examples", Assert.Throws<ArgumentException>(() => RandomSplit.Of(dataset, [7, 2])).Message);
    }

    [Fact]
    public void Shares_that_do_not_add_up_are_an_error()
    {
        using var dataset = utils.data.TensorDataset(arange(10));
        Assert.Contains("add up to 1", Assert.Throws<ArgumentException>(() => RandomSplit.Of(dataset, [0.7, 0.2])).Message);
    }

    [Fact]
    public void An_example_that_is_not_there_is_an_error()
    {
        using var dataset = utils.data.TensorDataset(arange(10));
        Assert.Contains("has 10 examples", Assert.Throws<ArgumentOutOfRangeException>(() => new IterableSubset(dataset, [10])).Message);
    }
}
