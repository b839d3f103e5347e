using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Tests.Png;

/// <summary>PNG files put together by hand, right or wrong.</summary>
internal static class PngBytes
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>An image from the rows as they stand in the file, each with its filter.</summary>
    public static byte[] Of(int width, int height, int depth, int colour, byte[] rows, params (string Type, byte[] Content)[] before) => Of(width, height, depth, colour, rows, false, before);

    public static byte[] Of(int width, int height, int depth, int colour, byte[] rows, bool interlaced, params (string Type, byte[] Content)[] before) =>
        File([("IHDR", Header(width, height, depth, colour, interlaced)), .. before, ("IDAT", Pack(rows)), ("IEND", [])]);

    public static byte[] Header(int width, int height, int depth = 8, int colour = 0, bool interlaced = false)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)colour, interlaced ? (byte)1 : (byte)0);
        return header;
    }

    public static byte[] File(IEnumerable<(string Type, byte[] Content)> chunks)
    {
        var file = Signature.ToList();
        foreach (var (type, content) in chunks)
        {
            file.AddRange(Number((uint)content.Length));
            byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
            file.AddRange(body);
            file.AddRange(Number(Crc32.Of(body)));
        }

        return [.. file];
    }

    public static byte[] Pack(byte[] rows)
    {
        using var memory = new MemoryStream();
        using (var zlib = new ZLibStream(memory, CompressionLevel.Optimal)) zlib.Write(rows);
        return memory.ToArray();
    }

    /// <summary>The content of IHDR and IDAT of a file that we wrote.</summary>
    public static (byte[] Header, byte[] Data) Split(byte[] file)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(33));
        return (file[16..29], file[41..(41 + length)]);
    }

    private static byte[] Number(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
