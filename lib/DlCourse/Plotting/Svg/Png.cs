using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Writes small PNG images: what has more cells than a vector picture should hold.</summary>
/// <remarks>Format: https://www.w3.org/TR/png-3/.</remarks>
internal static class Png
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n =>
        Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1))];

    /// <summary>An image as a data URI; a missing colour is transparent.</summary>
    public static string DataUri(int height, int width, Func<int, int, Rgb?> colour)
    {
        var raw = new byte[height * (width * 4 + 1)];
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                if (colour(row, column) is { } c)
                {
                    var at = row * (width * 4 + 1) + 1 + column * 4;
                    (raw[at], raw[at + 1], raw[at + 2], raw[at + 3]) = (Rgb.Byte(c.R), Rgb.Byte(c.G), Rgb.Byte(c.B), 255);
                }
            }
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(raw);
        }

        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        // Eight bits of red, green, blue and opacity each.
        (header[8], header[9]) = (8, 6);
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return "data:image/png;base64," + Convert.ToBase64String(file.ToArray());
    }

    private static void Chunk(MemoryStream file, string type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~body.Aggregate(uint.MaxValue, (crc, b) => Table[(crc ^ b) & 255] ^ (crc >> 8)));
        file.Write(number);
    }
}
