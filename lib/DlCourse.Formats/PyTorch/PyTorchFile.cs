using DlCourse.Formats.Arrays;
using DlCourse.Formats.Bytes;
using DlCourse.Formats.PyTorch.Pickle;

namespace DlCourse.Formats.PyTorch;

/// <summary>Reads and writes what <c>torch.save</c> makes of a state dictionary: .pt and .pth files.</summary>
/// <remarks>
/// Such a file holds a pickle, a program for a small machine that can run any code of Python's. Here the machine knows only the steps
/// that build tensors and plain containers; everything else is an error and nothing is run. Read are the zip format (PyTorch 1.6 and
/// later) and the older one; written is the zip format, stored and aligned as PyTorch does it.
/// </remarks>
public static class PyTorchFile
{
    /// <summary>The most bytes of elements that are read unless the caller says otherwise.</summary>
    public const long DefaultLimit = 2L << 30;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes of elements to accept, over all tensors.</param>
    /// <exception cref="FileFormatException">It is not such a file, or asks for code; the message names the file, the place, what was expected and what is there.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PyTorchContent Read(string path, long limit = DefaultLimit)
    {
        using var file = File.OpenRead(path);
        return Read(file, path, limit);
    }

    /// <summary>Reads a seekable stream.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What error messages call it.</param>
    /// <param name="limit">The most bytes of elements to accept, over all tensors.</param>
    /// <exception cref="FileFormatException">It is not such a file, or asks for code.</exception>
    public static PyTorchContent Read(Stream stream, string name, long limit = DefaultLimit)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek) throw new ArgumentException($"{name}: a PyTorch file is read from its end, so its stream must be seekable.", nameof(stream));
        var start = new ByteReader(stream, name).UpTo(LegacyFormat.Start.Length);
        stream.Position = 0;
        if (start.AsSpan().StartsWith("PK"u8)) return ZipFormat.Read(stream, name, limit);
        if (start.AsSpan().SequenceEqual(LegacyFormat.Start)) return LegacyFormat.Read(stream, name, limit);
        throw new FileFormatException($"{name}: at byte 0: a PyTorch file begins with \"PK\" or, before PyTorch 1.6, with 80 02 8A 0A, but this one with {Convert.ToHexString(start.AsSpan(0, Math.Min(4, start.Length)))}. " +
            "Files of PyTorch before 0.4 (tar files) are not read: save again with a newer one.");
    }

    /// <summary>Writes arrays as a state dictionary that <c>torch.load</c> reads.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="arrays">The arrays; their names must differ.</param>
    /// <exception cref="ArgumentException">Two arrays have the same name, or PyTorch has no such type.</exception>
    public static void Write(Stream stream, IEnumerable<NamedArray> arrays)
    {
        ArgumentNullException.ThrowIfNull(stream);
        NamedArray[] all = [.. arrays];
        DistinctNames.Demand(all);
        ZipFormat.Write(stream, all);
    }

    internal static PyTorchContent Content(string name, object? root, TensorViews views)
    {
        var arrays = new List<NamedArray>();
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, value) in StateFlattener.Flatten(root, name))
        {
            if (!names.Add(path)) throw new FileFormatException($"{name}: \"{path}\" is there twice.");
            if (value is PickledTensor tensor) arrays.Add(views.Array(path, tensor));
            else values[path] = value;
        }

        return new PyTorchContent(arrays, values);
    }
}
