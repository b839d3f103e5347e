using System.Buffers.Binary;
using System.IO.Compression;

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

    private const int Chunk = 1 << 20;

    /// <summary>Reads a file, compressed with gzip or not.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes of elements to accept.</param>
    /// <exception cref="IdxFormatException">It is not such a file; the message names the file, what was expected and what is there.</exception>
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
    /// <exception cref="IdxFormatException">It is not such a file.</exception>
    public static IdxArray Read(Stream stream, string name, long limit = DefaultLimit)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var start = new byte[4];
        var length = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        var isCompressed = length >= 2 && start[0] == 0x1F && start[1] == 0x8B;
        using var whole = new StartedStream(start.AsMemory(0, length), stream);
        if (!isCompressed) return ReadPlain(whole, name, limit);

        try
        {
            using var plain = new GZipStream(whole, CompressionMode.Decompress, leaveOpen: true);
            return ReadPlain(plain, name, limit);
        }
        catch (InvalidDataException e)
        {
            throw new IdxFormatException($"{name}: the gzip data is damaged ({e.Message}).", e);
        }
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

    private static IdxArray ReadPlain(Stream stream, string name, long limit)
    {
        var magic = Header(stream, 4, name, "the magic number");
        if (magic[0] != 0 || magic[1] != 0)
        {
            throw new IdxFormatException($"{name}: an IDX file begins with two zero bytes, but this one with {magic[0]:X2} {magic[1]:X2}.");
        }

        var type = (IdxType)magic[2];
        if (IdxArray.SizeOf(type) is not { } size)
        {
            throw new IdxFormatException($"{name}: the type code {magic[2]:X2} is unknown. Known are 08, 09, 0B, 0C, 0D and 0E.");
        }

        if (magic[3] == 0) throw new IdxFormatException($"{name}: an IDX file has at least one dimension, but this one says 0.");
        var lengths = Header(stream, 4 * magic[3], name, "the lengths of the dimensions");
        var shape = new int[magic[3]];
        Int128 bytes = size;
        for (var i = 0; i < shape.Length; i++)
        {
            shape[i] = BinaryPrimitives.ReadInt32BigEndian(lengths.AsSpan(4 * i));
            if (shape[i] < 0) throw new IdxFormatException($"{name}: dimension {i} is {shape[i]} long; it must be 0 or more.");
            // Stops growing at 2⁶³, so that 255 dimensions cannot overflow it.
            bytes = bytes > long.MaxValue ? bytes : bytes * shape[i];
        }

        limit = Math.Min(limit, Array.MaxLength);
        var text = string.Join(" × ", shape);
        if (bytes > limit)
        {
            throw new IdxFormatException($"{name}: the shape {text} of {type} is larger than the limit of {limit:N0} bytes.");
        }

        return new IdxArray(type, shape, Elements(stream, (int)bytes, name, $"{text} elements of {type}"));
    }

    /// <summary>Reads exactly so many bytes; memory grows with what is there, not with what a header promises.</summary>
    private static byte[] Elements(Stream stream, int count, string name, string what)
    {
        var data = new byte[Math.Min(count, Chunk)];
        var filled = 0;
        while (true)
        {
            var read = stream.ReadAtLeast(data.AsSpan(filled), data.Length - filled, throwOnEndOfStream: false);
            filled += read;
            if (filled < data.Length) throw new IdxFormatException($"{name}: {what} need {count:N0} bytes, but the file ends after {filled:N0}.");
            if (filled == count) break;
            Array.Resize(ref data, (int)Math.Min(count, 2L * data.Length));
        }

        return stream.ReadByte() < 0 ? data : throw new IdxFormatException($"{name}: there are bytes after the last of the {what}.");
    }

    private static byte[] Header(Stream stream, int count, string name, string what)
    {
        var bytes = new byte[count];
        var read = stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false);
        return read == count ? bytes : throw new IdxFormatException($"{name}: the file ends within {what} ({read} of {count} bytes).");
    }
}
