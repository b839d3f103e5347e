using System.Buffers.Binary;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Png;

/// <summary>What the first chunk, IHDR, says.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Depth">Bits per sample.</param>
/// <param name="Colour">The colour type.</param>
/// <param name="IsInterlaced">Whether the rows come in seven passes.</param>
internal readonly record struct PngHeader(int Width, int Height, int Depth, PngColour Colour, bool IsInterlaced)
{
    /// <summary>How many bytes the chunk has.</summary>
    public const int Length = 13;

    /// <summary>Samples of a pixel in the file.</summary>
    public int Samples => Colour switch
    {
        PngColour.Grey or PngColour.Palette => 1,
        PngColour.GreyAlpha => 2,
        PngColour.Rgb => 3,
        _ => 4,
    };

    /// <summary>Bytes of a row of so many pixels, without its filter.</summary>
    public long RowBytes(int width) => ((long)width * Samples * Depth + 7) / 8;

    /// <summary>How far the pixel to the left lies, for filters: at least a byte.</summary>
    public int PixelBytes => Math.Max(1, Samples * Depth / 8);

    /// <summary>Reads the chunk's content.</summary>
    public static PngHeader Parse(byte[] content, ByteReader reader)
    {
        var at = reader.Offset - content.Length - 4;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content.AsSpan(4)));
        if (width < 1 || height < 1) throw reader.ErrorAt(at, $"the image is {(uint)width:N0} × {(uint)height:N0} pixels; both must be 1 to 2,147,483,647.");
        var (depth, colour) = (content[8], (PngColour)content[9]);
        var isKnown = colour switch
        {
            PngColour.Grey => depth is 1 or 2 or 4 or 8,
            PngColour.Palette => depth is 1 or 2 or 4 or 8,
            PngColour.GreyAlpha or PngColour.Rgb or PngColour.Rgba => depth == 8,
            _ => false,
        };
        if (depth == 16 && Enum.IsDefined(colour)) throw reader.ErrorAt(at + 8, "the image has 16 bits per channel; read are 8 bits and, for grey and palettes, fewer.");
        if (!isKnown) throw reader.ErrorAt(at + 8, $"there is no colour type {content[9]} with {depth} bits.");
        if (content[10] != 0 || content[11] != 0 || content[12] > 1) throw reader.ErrorAt(at + 10, $"the methods of compression, filtering and interlacing are {content[10]}, {content[11]} and {content[12]}; known are 0, 0 and 0 or 1.");
        return new PngHeader(width, height, depth, colour, content[12] == 1);
    }
}
