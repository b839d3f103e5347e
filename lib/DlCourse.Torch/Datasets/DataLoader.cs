using System.Collections;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace TorchSharp.Modules;

/// <summary>Goes through a dataset in batches. Each <c>foreach</c> is one epoch.</summary>
/// <typeparam name="T">What an example is.</typeparam>
/// <typeparam name="S">What a batch is.</typeparam>
/// <remarks>
/// One worker asks for examples when their batch is due: what a dataset draws at random then comes in the same order, however long
/// the training step before it took. Several workers make the next batch while the current one is used; what a dataset draws then
/// comes in no certain order, so let it take its numbers from a generator of each example's own.
/// </remarks>
public partial class DataLoader<T, S> : IEnumerable<S>, IDisposable
{
    /// <summary>Makes a loader with an order of one's own.</summary>
    /// <param name="dataset">The examples.</param>
    /// <param name="batchSize">Examples in a batch.</param>
    /// <param name="collate_fn">Makes a batch of examples, on a device.</param>
    /// <param name="shuffler">The numbers of the examples, in the order in which to take them; asked again for each epoch.</param>
    /// <param name="device">Where batches go; null for main memory.</param>
    /// <param name="num_worker">Threads that ask for examples at the same time.</param>
    /// <param name="drop_last">Whether to leave out a last batch that is not full.</param>
    /// <param name="disposeBatch">Whether a batch is disposed of when the next is asked for.</param>
    /// <param name="disposeDataset">Whether the dataset is disposed of with the loader.</param>
    public DataLoader(
        Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, IEnumerable<long> shuffler,
        Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(collate_fn);
        ArgumentNullException.ThrowIfNull(shuffler);
        if (batchSize < 1) throw new ArgumentOutOfRangeException(nameof(batchSize), batchSize, "DataLoader: a batch holds at least one example.");
        this.dataset = dataset;
        batch_size = batchSize;
        this.collate_fn = collate_fn;
        sampler = shuffler;
        Device = device ?? CPU;
        num_workers = Math.Max(num_worker, 1);
        this.drop_last = drop_last;
        DisposeBatch = disposeBatch;
        DisposeDataset = disposeDataset;
    }

    /// <summary>Makes a loader that takes the examples in their order, or shuffles them for each epoch.</summary>
    /// <param name="dataset">The examples.</param>
    /// <param name="batchSize">Examples in a batch.</param>
    /// <param name="collate_fn">Makes a batch of examples, on a device.</param>
    /// <param name="shuffle">Whether to shuffle.</param>
    /// <param name="device">Where batches go; null for main memory.</param>
    /// <param name="seed">What the order follows from. With a seed every epoch has the same order; without one nobody can repeat it.</param>
    /// <param name="num_worker">Threads that ask for examples at the same time.</param>
    /// <param name="drop_last">Whether to leave out a last batch that is not full.</param>
    /// <param name="disposeBatch">Whether a batch is disposed of when the next is asked for.</param>
    /// <param name="disposeDataset">Whether the dataset is disposed of with the loader.</param>
    public DataLoader(
        Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, bool shuffle = false, Device? device = null,
        int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : this(dataset, batchSize, collate_fn, Sampler(dataset, shuffle, seed), device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>The examples.</summary>
    public Dataset<T> dataset { get; }

    /// <summary>Examples in a batch.</summary>
    public int batch_size { get; }

    /// <summary>Whether a last batch that is not full is left out.</summary>
    public bool drop_last { get; }

    /// <summary>The numbers of the examples, in the order in which they are taken.</summary>
    public IEnumerable<long> sampler { get; }

    /// <summary>Threads that ask for examples at the same time.</summary>
    public int num_workers { get; }

    /// <summary>Makes a batch of examples, on a device.</summary>
    public Func<IEnumerable<T>, Device, S> collate_fn { get; }

    /// <summary>Where batches go.</summary>
    public Device Device { get; }

    /// <summary>Whether a batch is disposed of when the next is asked for.</summary>
    public bool DisposeBatch { get; }

    /// <summary>Whether the dataset is disposed of with the loader.</summary>
    public bool DisposeDataset { get; }

    /// <summary>How many batches an epoch has.</summary>
    public long Count => drop_last ? dataset.Count / batch_size : (dataset.Count + batch_size - 1) / batch_size;

    /// <summary>Begins an epoch.</summary>
    public IEnumerator<S> GetEnumerator() => new DataLoaderEnumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Disposes of the dataset, if the loader was told so.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of the dataset, if the loader was told so.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && DisposeDataset) dataset.Dispose();
    }

    private static IEnumerable<long> Sampler(Dataset<T> dataset, bool shuffle, int? seed)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return shuffle ? new Utils.FisherYatesShuffler(dataset.Count, seed) : InOrder(dataset.Count);
    }

    private static IEnumerable<long> InOrder(long count)
    {
        for (var i = 0L; i < count; i++) yield return i;
    }
}
