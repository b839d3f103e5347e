using System.Buffers.Binary;
using System.IO.Compression;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Idx;

/// <summary>Reads and writes IDX, the format in which MNIST is published.</summary>
/// <remarks>
/// Two zero bytes, the type's code, the number of dimensions, the length of every dimension as a big-endian 32-bit number, then the
/// elements. A gzip-compressed file is recognised by its first two bytes, 1F 8B, not by its name. Every length is checked before
/// memory is taken for it.
/// </remarks>
public static class IdxFile
{
    /// <summary>The most bytes of elements that are read unless the caller says otherwise: ten times MNIST.</summary>
    public const long DefaultLimit = 512L << 20;

    /// <summary>Reads a file, compressed with gzip or not.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes of elements to accept.</param>
    /// <exception cref="FileFormatException">It is not such a file; the message names the file, what was expected and what is there.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IdxArray Read(string path, long limit = DefaultLimit)
    {
        using var file = File.OpenRead(path);
        return Read(file, path, limit);
    }

    /// <summary>Reads a stream to its end, compressed with gzip or not.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What error messages call it.</param>
    /// <param name="limit">The most bytes of elements to accept.</param>
    /// <exception cref="FileFormatException">It is not such a file.</exception>
    public static IdxArray Read(Stream stream, string name, long limit = DefaultLimit)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var start = new byte[4];
        var length = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        var isCompressed = length >= 2 && start[0] == 0x1F && start[1] == 0x8B;
        using var whole = new StartedStream(start.AsMemory(0, length), stream);
        if (!isCompressed) return ReadPlain(new ByteReader(whole, name), limit);
        using var plain = new GZipStream(whole, CompressionMode.Decompress, leaveOpen: true);
        return ReadPlain(new ByteReader(plain, name), limit);
    }

    /// <summary>Writes an array, not compressed.</summary>
    public static void Write(Stream stream, IdxArray array)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(array);
        Span<byte> number = stackalloc byte[4];
        stream.Write([0, 0, (byte)array.Type, (byte)array.Shape.Count]);
        foreach (var length in array.Shape)
        {
            BinaryPrimitives.WriteInt32BigEndian(number, length);
            stream.Write(number);
        }

        stream.Write(array.Data.Span);
    }

    /// <summary>The file as bytes, not compressed.</summary>
    public static byte[] ToBytes(IdxArray array)
    {
        using var memory = new MemoryStream();
        Write(memory, array);
        return memory.ToArray();
    }

    private static IdxArray ReadPlain(ByteReader reader, long limit)
    {
        var magic = reader.Exactly(4, "the magic number");
        if (magic[0] != 0 || magic[1] != 0)
        {
            throw reader.ErrorAt(0, $"an IDX file begins with two zero bytes, but this one with {magic[0]:X2} {magic[1]:X2}.");
        }

        var type = (IdxType)magic[2];
        if (IdxArray.SizeOf(type) is not { } size)
        {
            throw reader.ErrorAt(2, $"the type code {magic[2]:X2} is unknown. Known are 08, 09, 0B, 0C, 0D and 0E.");
        }

        if (magic[3] == 0) throw reader.ErrorAt(3, "an IDX file has at least one dimension, but this one says 0.");
        var lengths = reader.Exactly(4 * magic[3], "the lengths of the dimensions");
        var shape = new int[magic[3]];
        Int128 bytes = size;
        for (var i = 0; i < shape.Length; i++)
        {
            shape[i] = BinaryPrimitives.ReadInt32BigEndian(lengths.AsSpan(4 * i));
            if (shape[i] < 0) throw reader.ErrorAt(4 + 4 * i, $"dimension {i} is {shape[i]} long; it must be 0 or more.");
            // Stops growing at 2⁶³, so that 255 dimensions cannot overflow it.
            bytes = bytes > long.MaxValue ? bytes : bytes * shape[i];
        }

        limit = Math.Min(limit, Array.MaxLength);
        var text = string.Join(" × ", shape);
        if (bytes > limit) throw reader.ErrorAt(4, $"the shape {text} of {type} is larger than the limit of {limit:N0} bytes.");
        var what = $"{text} elements of {type}";
        var data = reader.Block((long)bytes, what);
        reader.End(what);
        return new IdxArray(type, shape, data);
    }
}
