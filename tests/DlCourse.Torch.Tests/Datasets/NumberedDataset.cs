namespace DlCourse.Torch.Tests.Datasets;

/// <summary>Example i is the number i as data and as label, each made anew.</summary>
internal sealed class NumberedDataset(long count) : utils.data.Dataset
{
    public override long Count => count;

    /// <summary>The tensors that were given out.</summary>
    public List<Tensor> Given { get; } = [];

    public bool IsDisposed { get; private set; }

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var (data, label) = (full([2], (float)index), tensor(index));
        lock (Given) Given.AddRange([data, label]);
        return new() { ["data"] = data, ["label"] = label };
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
