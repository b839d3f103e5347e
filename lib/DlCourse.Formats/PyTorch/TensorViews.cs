using DlCourse.Formats.Arrays;
using DlCourse.Formats.PyTorch.Pickle;

namespace DlCourse.Formats.PyTorch;

/// <summary>Turns the tensors that a pickle describes into arrays. Each is checked against its storage before any memory is taken.</summary>
/// <param name="file">What error messages call the file.</param>
/// <param name="load">Loads the bytes of a storage, exactly as many as it says.</param>
/// <param name="limit">The most bytes to accept, of storages and of copies together.</param>
internal sealed class TensorViews(string file, Func<StorageReference, byte[]> load, long limit)
{
    private readonly Dictionary<string, (StorageReference Reference, byte[] Data)> storages = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, long Offset, string Shape, string Strides), byte[]> copies = [];
    private long taken;

    /// <summary>The array of a tensor. Tensors that share a storage share memory here too where their elements lie in rows.</summary>
    public NamedArray Array(string name, PickledTensor tensor)
    {
        var (storage, offset, shape, strides) = tensor;
        if (offset < 0 || shape.Any(length => length < 0) || strides.Any(stride => stride < 0))
        {
            throw Error(name, $"has the offset {offset}, the shape {ShapeSize.Text(shape)} and the strides {ShapeSize.Text(strides)}; none may be negative");
        }

        var bytes = ShapeSize.Bytes(storage.Type, shape);
        if (bytes > 0 && !Fits(tensor)) throw Error(name, $"reaches beyond its storage of {storage.Count:N0} elements, with the offset {offset}, the shape {ShapeSize.Text(shape)} and the strides {ShapeSize.Text(strides)}");
        var data = Load(name, storage);
        var size = storage.Type.Size();
        if (bytes == 0) return new NamedArray(name, storage.Type, shape, ReadOnlyMemory<byte>.Empty);
        if (IsInRows(shape, strides)) return new NamedArray(name, storage.Type, shape, data.AsMemory((int)(offset * size), (int)bytes));
        var key = (storage.Key, offset, ShapeSize.Text(shape), ShapeSize.Text(strides));
        if (!copies.TryGetValue(key, out var copy))
        {
            Take(name, bytes);
            copies[key] = copy = StridedCopy.ToRows(data, size, offset, shape, strides, (int)bytes);
        }

        return new NamedArray(name, storage.Type, shape, copy);
    }

    private byte[] Load(string name, StorageReference storage)
    {
        if (storages.TryGetValue(storage.Key, out var loaded))
        {
            return loaded.Reference == storage ? loaded.Data : throw Error(name, $"sees its storage {storage.Key} as {storage.Count:N0} × {storage.Type}, another tensor as {loaded.Reference.Count:N0} × {loaded.Reference.Type}");
        }

        Take(name, (Int128)storage.Count * storage.Type.Size());
        var data = load(storage);
        storages[storage.Key] = (storage, data);
        return data;
    }

    private void Take(string name, Int128 bytes)
    {
        if (bytes > Math.Min(limit - taken, System.Array.MaxLength)) throw Error(name, $"needs {bytes:N0} bytes, which is more than the limit of {limit:N0} leaves");
        taken += (long)bytes;
    }

    private static bool Fits(PickledTensor tensor)
    {
        Int128 last = tensor.Offset;
        for (var d = 0; d < tensor.Shape.Length && last < tensor.Storage.Count; d++) last += (Int128)(tensor.Shape[d] - 1) * tensor.Strides[d];
        return last < tensor.Storage.Count;
    }

    private static bool IsInRows(long[] shape, long[] strides)
    {
        Int128 expected = 1;
        for (var d = shape.Length - 1; d >= 0; d--)
        {
            if (shape[d] == 1) continue;
            if (strides[d] != expected) return false;
            expected *= shape[d];
        }

        return true;
    }

    private FileFormatException Error(string name, string what) => new($"{file}: \"{name}\" {what}.");
}
