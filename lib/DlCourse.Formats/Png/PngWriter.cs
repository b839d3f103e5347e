using System.Buffers.Binary;
using System.IO.Compression;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Png;

/// <summary>The three chunks of an image.</summary>
internal static class PngWriter
{
    public static void Write(Stream stream, PngImage image)
    {
        var header = new byte[PngHeader.Length];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), image.Height);
        header[8] = 8;
        header[9] = (byte)(image.Channels switch { 1 => PngColour.Grey, 2 => PngColour.GreyAlpha, 3 => PngColour.Rgb, _ => PngColour.Rgba });
        Chunk(stream, "IHDR"u8, header);
        Chunk(stream, "IDAT"u8, Packed(image));
        Chunk(stream, "IEND"u8, []);
    }

    private static ReadOnlySpan<byte> Packed(PngImage image)
    {
        var memory = new MemoryStream();
        using (var zlib = new ZLibStream(memory, CompressionLevel.Optimal, leaveOpen: true))
        {
            var length = image.Width * image.Channels;
            var (best, candidate) = (new byte[length + 1], new byte[length + 1]);
            var above = ReadOnlySpan<byte>.Empty;
            for (var y = 0; y < image.Height; y++)
            {
                var row = image.Pixels.Span.Slice(y * length, length);
                var least = long.MaxValue;
                for (var filter = 0; filter < PngFilter.Count; filter++)
                {
                    candidate[0] = (byte)filter;
                    PngFilter.Apply(filter, row, above, image.Channels, candidate.AsSpan(1));
                    var size = SizeOfDifferences(candidate.AsSpan(1));
                    if (size >= least) continue;
                    least = size;
                    (best, candidate) = (candidate, best);
                }

                zlib.Write(best);
                above = row;
            }
        }

        return memory.GetBuffer().AsSpan(0, (int)memory.Length);
    }

    /// <summary>The sum of the differences as signed numbers: what PNG's authors found to tell best how well a row packs.</summary>
    private static long SizeOfDifferences(ReadOnlySpan<byte> row)
    {
        var sum = 0L;
        foreach (var b in row) sum += b < 128 ? b : 256 - b;
        return sum;
    }

    private static void Chunk(Stream stream, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        stream.Write(number);
        stream.Write(type);
        stream.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Append(Crc32.Of(type), content));
        stream.Write(number);
    }
}
