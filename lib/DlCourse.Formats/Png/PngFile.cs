using System.IO.Compression;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Png;

/// <summary>Reads and writes PNG images of 8 bits per channel; palettes and grey of fewer bits are read too.</summary>
/// <remarks>
/// Pixels are taken as they are: no correction of gamma or colour space. What tRNS makes transparent becomes a channel of opacity.
/// Format: https://www.w3.org/TR/png-3/.
/// </remarks>
public static class PngFile
{
    /// <summary>The most bytes of pixels that are read unless the caller says otherwise: 64 million pixels of RGB and opacity.</summary>
    public const long DefaultLimit = 256L << 20;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes of pixels to accept.</param>
    /// <exception cref="FileFormatException">It is not such a file; the message names the file, the place, what was expected and what is there.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PngImage Read(string path, long limit = DefaultLimit)
    {
        using var file = File.OpenRead(path);
        return Read(file, path, limit);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What error messages call it.</param>
    /// <param name="limit">The most bytes of pixels to accept.</param>
    /// <exception cref="FileFormatException">It is not such a file.</exception>
    public static PngImage Read(Stream stream, string name, long limit = DefaultLimit)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new ByteReader(stream, name);
        var start = reader.UpTo(Signature.Length);
        if (!start.AsSpan().SequenceEqual(Signature)) throw reader.ErrorAt(0, $"a PNG file begins with 89504E470D0A1A0A, but this one with {Convert.ToHexString(start)}.");
        var chunks = PngChunks.Read(reader, header =>
        {
            // Four channels of a byte are the most that a pixel becomes.
            if ((Int128)header.Width * header.Height * 4 > Math.Min(limit, Array.MaxLength)) throw reader.ErrorAt(16, $"the image of {header.Width:N0} × {header.Height:N0} pixels is larger than the limit of {limit:N0} bytes.");
        });
        using var data = chunks.Data;
        using var rows = new ZLibStream(data, CompressionMode.Decompress);
        return PngPixels.Read(chunks, new ByteReader(rows, $"{name}, the pixels"));
    }

    /// <summary>Writes an image, each row with the filter whose differences are smallest.</summary>
    public static void Write(Stream stream, PngImage image)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(image);
        stream.Write(Signature);
        PngWriter.Write(stream, image);
    }

    /// <summary>The image as the bytes of a file.</summary>
    public static byte[] ToBytes(PngImage image)
    {
        using var memory = new MemoryStream();
        Write(memory, image);
        return memory.ToArray();
    }
}
