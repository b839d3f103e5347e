using DlCourse.Formats.Arrays;
using DlCourse.Formats.Bytes;
using DlCourse.Formats.PyTorch.Pickle;

namespace DlCourse.Formats.PyTorch;

/// <summary>
/// PyTorch's format before 1.6: five pickles (a magic number, a version, the machine, the object, the keys of the storages), then for each
/// storage the number of its elements and their bytes.
/// </summary>
internal static class LegacyFormat
{
    private const long KnownVersion = 1001;

    /// <summary>The first pickle: the number 0x1950A86A20F9469CFC6C.</summary>
    public static ReadOnlySpan<byte> Start => [0x80, 0x02, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, (byte)'.'];

    public static PyTorchContent Read(Stream stream, string name, long limit)
    {
        var reader = new ByteReader(stream, name);
        reader.Exactly(Start.Length, "the magic number");
        var version = PickleReader.Read(reader);
        if (version is not KnownVersion) throw reader.Error($"the version of the format is {version ?? "None"}; read is {KnownVersion}.");
        if (PickleReader.Read(reader) is not PickleDictionary machine || machine.Find("little_endian") is not true) throw reader.Error("the file must come from a machine that keeps the lowest byte first.");
        var root = PickleReader.Read(reader);
        var storages = Storages(reader, root, limit);
        return PyTorchFile.Content(name, root, new TensorViews(name, storage => Loaded(storages, storage, name), limit));
    }

    private static Dictionary<string, byte[]> Storages(ByteReader reader, object? root, long limit)
    {
        var keys = PickleReader.Read(reader) as List<object?> ?? throw reader.Error("a list of the storages' keys should be here.");
        var known = new Dictionary<string, StorageReference>(StringComparer.Ordinal);
        foreach (var (_, value) in StateFlattener.Flatten(root, reader.Name))
        {
            if (value is PickledTensor tensor) known.TryAdd(tensor.Storage.Key, tensor.Storage);
        }

        var storages = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            // A storage of which the pickle shows no tensor: how long its elements are is not known, so what follows cannot be read.
            if (key is not string text || !known.TryGetValue(text, out var storage)) throw reader.Error($"the storage \"{key}\" belongs to no tensor.");
            var count = reader.UInt64("the number of elements of a storage");
            if (count != (ulong)storage.Count) throw reader.Error($"the storage \"{text}\" has {count:N0} elements, but the pickle says {storage.Count:N0}.");
            var bytes = (Int128)storage.Count * storage.Type.Size();
            if (bytes > limit) throw reader.Error($"the storage \"{text}\" needs {bytes:N0} bytes, which is more than the limit leaves.");
            limit -= (long)bytes;
            if (!storages.TryAdd(text, reader.Block((long)bytes, $"the elements of the storage \"{text}\""))) throw reader.Error($"the storage \"{text}\" is there twice.");
        }

        reader.End("the storages");
        return storages;
    }

    private static byte[] Loaded(Dictionary<string, byte[]> storages, StorageReference storage, string name) =>
        storages.TryGetValue(storage.Key, out var data) ? data : throw new FileFormatException($"{name}: the pickle needs the storage \"{storage.Key}\", which is not there.");
}
