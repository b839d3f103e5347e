using System.Text;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Png;

/// <summary>The chunks of a PNG file that an image needs, each checked: order, length, checksum.</summary>
internal sealed class PngChunks
{
    private const int LongestData = 1 << 30;
    private const int LongestOther = 1 << 24;

    private PngChunks(PngHeader header) => Header = header;

    public PngHeader Header { get; }

    /// <summary>Red, green and blue of each colour of the palette; empty where there is none.</summary>
    public byte[] Palette { get; private set; } = [];

    /// <summary>The content of tRNS: the opacity of the palette's colours, or the colour that is transparent; null where there is none.</summary>
    public byte[]? Transparency { get; private set; }

    /// <summary>The compressed rows of all IDAT chunks.</summary>
    public MemoryStream Data { get; } = new();

    /// <summary>Reads all chunks to the end of the file.</summary>
    /// <param name="reader">The file after its signature.</param>
    /// <param name="check">Called with the header before anything else is read.</param>
    public static PngChunks Read(ByteReader reader, Action<PngHeader> check)
    {
        var (type, content) = Next(reader);
        if (type != "IHDR" || content.Length != PngHeader.Length) throw reader.ErrorAt(8, $"the first chunk must be IHDR with {PngHeader.Length} bytes, but it is {type} with {content.Length:N0}.");
        var header = PngHeader.Parse(content, reader);
        check(header);
        var chunks = new PngChunks(header);
        var isDataOver = false;
        while (true)
        {
            var at = reader.Offset;
            (type, content) = Next(reader);
            if (type == "IEND") break;
            if (type == "IDAT" && isDataOver) throw reader.ErrorAt(at, "the IDAT chunks must follow one another.");
            isDataOver = type != "IDAT" && chunks.Data.Length > 0;
            chunks.Add(type, content, reader, at);
        }

        reader.End("the chunks");
        if (chunks.Data.Length == 0) throw reader.Error("there is no IDAT chunk, so no pixels.");
        if (header.Colour == PngColour.Palette && chunks.Palette.Length == 0) throw reader.Error("the colours are numbers of a palette, but there is no PLTE chunk.");
        chunks.Data.Position = 0;
        return chunks;
    }

    private static (string Type, byte[] Content) Next(ByteReader reader)
    {
        var at = reader.Offset;
        var length = reader.UInt32BigEndian("the length of a chunk");
        var typeBytes = reader.Exactly(4, "the type of a chunk");
        if (!Array.TrueForAll(typeBytes, b => char.IsAsciiLetter((char)b))) throw reader.ErrorAt(at + 4, $"the type of a chunk must be four letters, not the bytes {Convert.ToHexString(typeBytes)}.");
        var type = Encoding.ASCII.GetString(typeBytes);
        if (length > (type == "IDAT" ? LongestData : LongestOther)) throw reader.ErrorAt(at, $"the chunk {type} says that it is {length:N0} bytes long.");
        var content = reader.Block(length, $"the chunk {type}");
        var expected = reader.UInt32BigEndian($"the checksum of the chunk {type}");
        var crc = Crc32.Append(Crc32.Of(typeBytes), content);
        return crc == expected ? (type, content) : throw reader.ErrorAt(at, $"the checksum of the chunk {type} is {crc:X8}, but the file says {expected:X8}: it is damaged.");
    }

    private void Add(string type, byte[] content, ByteReader reader, long at)
    {
        switch (type)
        {
            case "IDAT":
                if (Data.Length + content.Length > LongestData) throw reader.ErrorAt(at, $"the IDAT chunks have more than {LongestData:N0} bytes.");
                Data.Write(content);
                break;
            case "PLTE":
                if (Palette.Length > 0 || Data.Length > 0 || content.Length is 0 or > 768 || content.Length % 3 != 0 || Header.Colour is PngColour.Grey or PngColour.GreyAlpha)
                {
                    throw reader.ErrorAt(at, $"the chunk PLTE has {content.Length:N0} bytes; it must be there once, before the pixels, with 1 to 256 colours of 3 bytes, in an image with colours.");
                }

                Palette = content;
                break;
            case "tRNS":
                var fits = Header.Colour switch { PngColour.Grey => content.Length == 2, PngColour.Rgb => content.Length == 6, PngColour.Palette => content.Length > 0 && content.Length <= Palette.Length / 3, _ => false };
                if (!fits || Transparency is not null || Data.Length > 0) throw reader.ErrorAt(at, $"the chunk tRNS has {content.Length:N0} bytes, which does not fit an image of type {Header.Colour} here.");
                Transparency = content;
                break;
            default:
                // A type that begins with a capital letter is one without which the image cannot be shown.
                if (char.IsAsciiLetterUpper(type[0])) throw reader.ErrorAt(at, $"the chunk {type} is needed for the image, but not known here, or it is there twice.");
                break;
        }
    }
}
