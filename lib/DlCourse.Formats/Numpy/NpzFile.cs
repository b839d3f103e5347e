using DlCourse.Formats.Arrays;
using DlCourse.Formats.Zip;

namespace DlCourse.Formats.Numpy;

/// <summary>Reads and writes .npz, NumPy's file of several arrays: a zip file of .npy files, stored or compressed.</summary>
public static class NpzFile
{
    private const string Extension = ".npy";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes of elements to accept, over all arrays.</param>
    /// <exception cref="FileFormatException">It is not such a file; the message names the file, the entry, the place, what was expected and what is there.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<NamedArray> Read(string path, long limit = NpyFile.DefaultLimit)
    {
        using var file = File.OpenRead(path);
        return Read(file, path, limit);
    }

    /// <summary>Reads a seekable stream.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What error messages call it.</param>
    /// <param name="limit">The most bytes of elements to accept, over all arrays.</param>
    /// <exception cref="FileFormatException">It is not such a file.</exception>
    public static IReadOnlyList<NamedArray> Read(Stream stream, string name, long limit = NpyFile.DefaultLimit)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var zip = ZipContents.Open(stream, name);
        var arrays = new List<NamedArray>();
        foreach (var entry in zip.Names)
        {
            if (!entry.EndsWith(Extension, StringComparison.Ordinal)) throw new FileFormatException($"{name}: the entry \"{entry}\" is not an array: its name does not end in {Extension}.");
            var array = zip.Read(entry, reader => NpyFile.Read(reader, entry[..^Extension.Length], limit));
            limit -= array.Data.Length;
            arrays.Add(array);
        }

        return arrays;
    }

    /// <summary>Writes arrays, not compressed, as <c>numpy.savez</c> does.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="arrays">The arrays; their names must differ.</param>
    /// <exception cref="ArgumentException">Two arrays have the same name, or NumPy has no such type.</exception>
    public static void Write(Stream stream, IEnumerable<NamedArray> arrays)
    {
        ArgumentNullException.ThrowIfNull(stream);
        NamedArray[] all = [.. arrays];
        DistinctNames.Demand(all);
        var zip = new StoredZipWriter(stream);
        foreach (var array in all)
        {
            using var memory = new MemoryStream(array.Data.Length + 256);
            NpyFile.Write(memory, array);
            zip.Add(array.Name + Extension, memory.GetBuffer().AsSpan(0, (int)memory.Length));
        }

        zip.Finish();
    }
}
