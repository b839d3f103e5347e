using System.Buffers.Binary;
using System.Text;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Numpy;

/// <summary>Reads and writes .npy, NumPy's file of one array.</summary>
/// <remarks>
/// The magic number 93 NUMPY, a version, the length of the header, the header (a dictionary in Python's notation), the elements.
/// Versions 1 to 3 are read, in both byte orders and both orders of the dimensions. Source: NumPy's <c>numpy.lib.format</c>.
/// </remarks>
public static class NpyFile
{
    /// <summary>The most bytes of elements that are read unless the caller says otherwise.</summary>
    public const long DefaultLimit = 1L << 30;

    private const int LongestHeader = 1 << 20;
    private const int Alignment = 64;

    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Reads a file; the array gets the file's name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes of elements to accept.</param>
    /// <exception cref="FileFormatException">It is not such a file; the message names the file, the place, what was expected and what is there.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NamedArray Read(string path, long limit = DefaultLimit)
    {
        using var file = File.OpenRead(path);
        return Read(file, path, limit).Renamed(Path.GetFileNameWithoutExtension(path));
    }

    /// <summary>Reads a stream to its end; the array gets the given name.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What error messages call it.</param>
    /// <param name="limit">The most bytes of elements to accept.</param>
    /// <exception cref="FileFormatException">It is not such a file.</exception>
    public static NamedArray Read(Stream stream, string name, long limit = DefaultLimit)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new ByteReader(stream, name);
        var array = Read(reader, name, limit);
        reader.End("the elements");
        return array;
    }

    /// <summary>Writes an array, its last dimension fastest; its name is not written.</summary>
    /// <exception cref="ArgumentException">NumPy has no such type.</exception>
    public static void Write(Stream stream, NamedArray array)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(array);
        var text = new NpyHeader(NpyType.NameOf(array), false, [.. array.Shape]).ToString();
        var fixedPart = Magic.Length + 4;
        var length = text.Length + 1;
        length += (Alignment - (fixedPart + length) % Alignment) % Alignment;
        var header = new byte[fixedPart + length];
        Magic.CopyTo(header);
        header[Magic.Length] = 1;
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(Magic.Length + 2), (ushort)length);
        Encoding.ASCII.GetBytes(text.PadRight(length - 1) + "\n", header.AsSpan(fixedPart));
        stream.Write(header);
        stream.Write(array.Data.Span);
    }

    internal static NamedArray Read(ByteReader reader, string arrayName, long limit)
    {
        if (!reader.UpTo(Magic.Length).AsSpan().SequenceEqual(Magic)) throw reader.ErrorAt(0, "an .npy file begins with the bytes 93 4E 55 4D 50 59 (\"NUMPY\").");
        var version = reader.Byte("the version");
        reader.Byte("the version");
        if (version is < 1 or > 3) throw reader.ErrorAt(Magic.Length, $"the version of the format is {version}; read are 1, 2 and 3.");
        var length = version == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(reader.Exactly(2, "the length of the header")) : reader.UInt32("the length of the header");
        if (length > LongestHeader) throw reader.Error($"the header is {length:N0} bytes long; at most {LongestHeader:N0} are read.");
        var start = reader.Offset;
        var text = reader.Block(length, "the header");
        var (type, header) = Parse(reader, start, version == 3 ? Encoding.UTF8.GetString(text) : Encoding.Latin1.GetString(text));
        var bytes = ShapeSize.Bytes(type.Type, header.Shape);
        if (bytes > limit) throw reader.ErrorAt(start, $"the shape {ShapeSize.Text(header.Shape)} of {type.Type} is larger than the limit of {limit:N0} bytes.");
        var data = reader.Block((long)bytes, "the elements");
        var size = type.Type.Size();
        if (type.IsBigEndian && size > 1) Reverse(data, size);
        return new NamedArray(arrayName, type.Type, header.Shape, header.IsFortranOrder ? FortranOrder.ToRows(data, header.Shape, size) : data);
    }

    private static (NpyType Type, NpyHeader Header) Parse(ByteReader reader, long start, string text)
    {
        try
        {
            var header = NpyHeader.Parse(text);
            return (NpyType.Parse(header.Descr), header);
        }
        catch (FormatException e)
        {
            throw new FileFormatException(reader.ErrorAt(start, e.Message).Message, e);
        }
    }

    private static void Reverse(byte[] data, int size)
    {
        for (var i = 0; i < data.Length; i += size) data.AsSpan(i, size).Reverse();
    }
}
