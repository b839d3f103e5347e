using System.IO.Compression;
using System.Text;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Serialization;

/// <summary>
/// libtorch's archive of one tensor, which <c>torch.save(tensor, path)</c> of TorchSharp writes: a zip file with a pickle, the elements,
/// and the source of a module that has the tensor as its attribute "0". Python opens it with <c>torch.jit.load</c>.
/// </summary>
internal static class TensorArchive
{
    private const string Folder = "archive";
    private const string PickleName = "data.pkl";
    private const long LongestPickle = 1 << 16;
    private const string Source = "class Module(Module):\n  __parameters__ = [\"0\", ]\n  __buffers__ = []\n  __annotations__ = []\n  __annotations__[\"0\"] = Tensor\n";

    public static void Write(Stream stream, Tensor tensor)
    {
        using (no_grad())
        {
            using var rows = tensor.detach().contiguous();
            var layout = Layout.Contiguous(rows.Lengths);
            var pickle = new TensorPickle(rows.dtype, "0", rows.Count, 0, layout.Shape, layout.Strides, tensor.requires_grad);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            Add(zip, PickleName, pickle.ToBytes());
            Add(zip, "code/__torch__.py", Encoding.ASCII.GetBytes(Source));
            Add(zip, "data/0", TensorFile.Bytes(rows));
            // An empty tuple: the source has no constants.
            Add(zip, "constants.pkl", [0x80, 2, (byte)')', (byte)'.']);
            Add(zip, "version", "3\n"u8);
        }
    }

    public static Tensor Read(string path)
    {
        using var stream = File.OpenRead(path);
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            var entry = zip.Entries.SingleOrDefault(one => one.FullName.EndsWith($"/{PickleName}", StringComparison.Ordinal)) ?? throw TensorFile.Damaged(path, "no pickle");
            var pickle = TensorPickle.Parse(Bytes(entry, Math.Min(entry.Length, LongestPickle), path), path);
            var data = zip.GetEntry($"{entry.FullName[..^PickleName.Length]}data/{pickle.StorageKey}") ?? throw TensorFile.Damaged(path, "no storage");
            return ToTensor(pickle, data, path);
        }
        catch (InvalidDataException e) when (!e.Message.StartsWith(path, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{path} is not an archive of one tensor: {e.Message} A tensor written by its own Save is read by Tensor.Load, a module by its load.", e);
        }
    }

    private static Tensor ToTensor(TensorPickle pickle, ZipArchiveEntry data, string path)
    {
        var (shape, strides) = (pickle.Shape, pickle.Strides);
        var bytes = (Int128)pickle.StorageCount * ScalarTypes.Size(pickle.Type);
        if (pickle.StorageCount < 0 || bytes != data.Length || bytes > Array.MaxLength) throw TensorFile.Damaged(path, $"a storage of {data.Length} bytes for {pickle.StorageCount} elements of {ScalarTypes.Name(pickle.Type)}");
        if (!Fits(pickle)) throw TensorFile.Damaged(path, $"a tensor of shape {Shape.Text(shape)}, strides {Shape.Text(strides)} and offset {pickle.Offset}, which does not fit into its storage of {pickle.StorageCount} elements,");
        var content = Bytes(data, (long)bytes, path);
        using var storage = empty([pickle.StorageCount], pickle.Type);
        content.CopyTo(TensorFile.Bytes(storage));
        var tensor = empty(shape, pickle.Type);
        Copying.Copy(new Operand(storage.storage, new Layout(shape, strides, pickle.Offset)), tensor.operand);
        return pickle.RequiresGrad ? tensor.requires_grad_() : tensor;
    }

    private static bool Fits(TensorPickle pickle)
    {
        if (pickle.Offset < 0 || pickle.Shape.Any(length => length < 0) || pickle.Strides.Any(stride => stride < 0)) return false;
        if (pickle.Shape.Contains(0)) return pickle.Offset <= pickle.StorageCount;
        Int128 last = pickle.Offset;
        for (var i = 0; i < pickle.Shape.Length && last < pickle.StorageCount; i++) last += (Int128)(pickle.Shape[i] - 1) * pickle.Strides[i];
        // A tensor with the stride 0 repeats its elements; one that is larger than its storage may be larger than the memory.
        return last < pickle.StorageCount && pickle.Shape.Aggregate((Int128)1, (product, length) => Int128.Min(product * length, long.MaxValue)) <= pickle.StorageCount;
    }

    private static byte[] Bytes(ZipArchiveEntry entry, long count, string path)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (memory.Length <= count && stream.Read(buffer) is > 0 and var read) memory.Write(buffer, 0, read);
        return memory.Length == count ? memory.ToArray() : throw TensorFile.Damaged(path, $"{memory.Length} bytes or more where {count} should be");
    }

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> content)
    {
        using var entry = zip.CreateEntry($"{Folder}/{name}", CompressionLevel.NoCompression).Open();
        entry.Write(content);
    }
}
