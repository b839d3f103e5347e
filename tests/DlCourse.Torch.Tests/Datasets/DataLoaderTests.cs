using DlCourse.Torch.Shapes;
using TorchSharp.Modules;

namespace DlCourse.Torch.Tests.Datasets;

public sealed class DataLoaderTests
{
    [Fact]
    public void A_batch_stacks_the_tensors_of_each_name()
    {
        using var loader = new DataLoader(new NumberedDataset(5), 2);
        var batches = new List<(long[], long[], float[])>();
        foreach (var batch in loader) batches.Add((batch["label"].data<long>().ToArray(), batch["data"].shape, batch["data"].data<float>().ToArray()));
        Assert.Equal(3, loader.Count);
        Assert.Equal([[0L, 1], [2L, 3], [4L]], batches.Select(batch => batch.Item1));
        Assert.Equal([2L, 2], batches[0].Item2);
        Assert.Equal([2f, 2, 3, 3], batches[1].Item3);
    }

    [Theory]
    [InlineData(10, 3, false, 4)]
    [InlineData(10, 3, true, 3)]
    [InlineData(9, 3, false, 3)]
    [InlineData(9, 3, true, 3)]
    [InlineData(2, 3, true, 0)]
    [InlineData(0, 3, false, 0)]
    public void As_many_batches_come_as_the_count_says(int examples, int batchSize, bool dropLast, int expected)
    {
        using var loader = utils.data.DataLoader(new NumberedDataset(examples), batchSize, drop_last: dropLast);
        Assert.Equal(expected, loader.Count);
        Assert.Equal(expected, Batches(loader));
    }

    [Fact]
    public void A_dataset_of_tensors_gives_lists()
    {
        using var loader = utils.data.DataLoader(utils.data.TensorDataset(arange(6).reshape(3, 2), arange(3)), 2);
        using var epoch = loader.GetEnumerator();
        Assert.True(epoch.MoveNext());
        Assert.Equal([0L, 1, 2, 3], epoch.Current[0].data<long>().ToArray());
        Assert.Equal([0L, 1], epoch.Current[1].data<long>().ToArray());
        Assert.True(epoch.MoveNext());
        Assert.Equal([1L, 2], epoch.Current[0].shape);
        Assert.False(epoch.MoveNext());
    }

    [Fact]
    public void A_shuffled_epoch_has_TorchSharp_s_order_in_every_epoch_of_a_seed()
    {
        using var loader = utils.data.DataLoader(new NumberedDataset(12), 5, shuffle: true, seed: 1);
        for (var epoch = 0; epoch < 2; epoch++)
        {
            Assert.Equal([9L, 2, 10, 8, 7, 1, 3, 0, 6, 5, 4, 11], loader.SelectMany(batch => batch["label"].data<long>().ToArray()));
        }
    }

    [Fact]
    public void An_order_of_one_s_own_may_leave_out_and_repeat()
    {
        using var loader = utils.data.DataLoader(new NumberedDataset(100), 2, [7, 7, 3]);
        Assert.Equal([7L, 7, 3], loader.SelectMany(batch => batch["label"].data<long>().ToArray()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Workers_change_neither_the_order_nor_the_batches(int workers)
    {
        using var loader = utils.data.DataLoader(new NumberedDataset(50), 8, num_worker: workers);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => (long)i), loader.SelectMany(batch => batch["label"].data<long>().ToArray()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Examples_and_batches_are_disposed_of_when_the_next_batch_comes(int workers)
    {
        using var dataset = new NumberedDataset(6);
        using var loader = utils.data.DataLoader(dataset, 3, num_worker: workers);
        using var epoch = loader.GetEnumerator();
        epoch.MoveNext();
        var first = epoch.Current["data"];
        Assert.False(first.IsInvalid);

        // Several workers are at the second batch already: only the first batch's three examples, two tensors each, must be gone.
        Assert.All(GivenBy(dataset).Take(6), tensor => Assert.True(tensor.IsInvalid));
        epoch.MoveNext();
        Assert.True(first.IsInvalid);
        var second = epoch.Current["data"];
        epoch.Dispose();
        Assert.True(second.IsInvalid);
    }

    [Fact]
    public void Batches_that_are_to_be_kept_are_kept()
    {
        using var loader = utils.data.DataLoader(new NumberedDataset(6), 3, disposeBatch: false);
        List<Dictionary<string, Tensor>> batches;
        using (NewDisposeScope()) batches = [.. loader];
        Assert.All(batches, batch => Assert.False(batch["data"].IsInvalid));
    }

    [Fact]
    public void Tensors_that_the_dataset_keeps_are_not_disposed_of()
    {
        using var kept = arange(4);
        using var dataset = utils.data.TensorDataset(kept);
        using (var loader = utils.data.DataLoader(dataset, 2, disposeDataset: false)) Assert.Equal(2, Batches(loader));
        Assert.Equal([0L, 1, 2, 3], kept.data<long>().ToArray());
        Assert.Equal(3L, dataset[3][0].item<long>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_dataset_goes_with_the_loader_if_so_told(bool disposeDataset)
    {
        var dataset = new NumberedDataset(1);
        utils.data.DataLoader(dataset, 1, disposeDataset: disposeDataset).Dispose();
        Assert.Equal(disposeDataset, dataset.IsDisposed);
    }

    [Fact]
    public void Batches_may_be_anything()
    {
        using var loader = new DataLoader<Dictionary<string, Tensor>, long>(new NumberedDataset(5), 2, (examples, _) => examples.Sum(example => example["label"].item<long>()));
        Assert.Equal([1L, 5, 4], loader);
    }

    [Fact]
    public void An_epoch_may_begin_again()
    {
        using var loader = utils.data.DataLoader(new NumberedDataset(4), 2);
        using var epoch = loader.GetEnumerator();
        epoch.MoveNext();
        epoch.Reset();
        epoch.MoveNext();
        Assert.Equal([0L, 1], epoch.Current["label"].data<long>().ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void An_error_of_the_dataset_comes_as_it_is(int workers)
    {
        using var loader = new DataLoader<int, int>(new FailingDataset(), 4, (examples, _) => examples.Sum(), num_worker: workers);
        Assert.Equal("example 3 is damaged", Assert.Throws<InvalidDataException>(() => Batches(loader)).Message);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    public void Several_workers_make_the_next_batch_while_this_one_is_used(int workers, int asked)
    {
        var dataset = new NumberedDataset(6);
        using var loader = utils.data.DataLoader(dataset, 2, num_worker: workers);
        using var epoch = loader.GetEnumerator();
        Assert.True(epoch.MoveNext());
        SpinWait.SpinUntil(() => GivenBy(dataset).Length > 4, TimeSpan.FromSeconds(workers > 1 ? 60 : 0.1));
        SpinWait.SpinUntil(() => GivenBy(dataset).Length >= 2 * asked, TimeSpan.FromSeconds(60));
        Assert.Equal(2 * asked, GivenBy(dataset).Length);
        Assert.Equal([0L, 1], epoch.Current["label"].data<long>().ToArray());
    }

    [Fact]
    public void A_batch_that_was_made_ahead_is_disposed_of_when_nobody_wants_it()
    {
        var dataset = new NumberedDataset(6);
        using (var loader = utils.data.DataLoader(dataset, 2, num_worker: 2))
        {
            foreach (var batch in loader) break;
        }

        Assert.Equal(8, dataset.Given.Count);
        Assert.All(dataset.Given, tensor => Assert.True(tensor.IsInvalid));
    }

    [Fact]
    public void Examples_of_different_shapes_are_named()
    {
        using var loader = new DataLoader(new UnevenDataset(), 2);
        Assert.Contains("\"data\" of a batch have the shapes [1] and [2]", Assert.Throws<TensorException>(() => Batches(loader)).Message);
    }

    [Fact]
    public void A_batch_of_nothing_is_an_error() =>
        Assert.Contains("at least one example", Assert.Throws<ArgumentOutOfRangeException>(() => utils.data.DataLoader(new NumberedDataset(1), 0)).Message);

    [Fact]
    public void Tensors_of_different_numbers_of_examples_are_no_dataset() =>
        Assert.Contains("[3, 2] and [4]", Assert.Throws<ArgumentException>(() => utils.data.TensorDataset(zeros(3, 2), zeros(4))).Message);

    private static Tensor[] GivenBy(NumberedDataset dataset)
    {
        lock (dataset.Given) return [.. dataset.Given];
    }

    private static int Batches<T>(IEnumerable<T> loader)
    {
        var count = 0;
        foreach (var batch in loader) count++;
        return count;
    }

    private sealed class FailingDataset : utils.data.Dataset<int>
    {
        public override long Count => 4;

        public override int GetTensor(long index) => index == 3 ? throw new InvalidDataException("example 3 is damaged") : 0;
    }

    private sealed class UnevenDataset : utils.data.Dataset
    {
        public override long Count => 2;

        public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["data"] = zeros(index + 1) };
    }
}
