using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Png;

/// <summary>From rows to pixels: filters undone, samples unpacked, colours of the palette looked up, passes put together.</summary>
internal static class PngPixels
{
    /// <summary>Reads all rows.</summary>
    /// <param name="chunks">The header, the palette and what is transparent.</param>
    /// <param name="rows">The unpacked rows.</param>
    public static PngImage Read(PngChunks chunks, ByteReader rows)
    {
        var header = chunks.Header;
        var channels = (header.Colour == PngColour.Palette ? 3 : header.Samples) + (chunks.Transparency is null ? 0 : 1);
        // Blocks of rows before the image: a file that is short of rows costs no memory for the pixels that it promises.
        var passes = PngPass.Of(header).Select(pass => (pass, rows: RowsOf(pass, header, rows))).ToList();
        rows.End("the rows");
        var pixels = new byte[header.Width * header.Height * channels];
        foreach (var (pass, content) in passes)
        {
            var (width, height) = (pass.Width(header), pass.Height(header));
            var length = (int)header.RowBytes(width);
            var isPlain = pass.StepX == 1 && header.Depth == 8 && header.Colour != PngColour.Palette && chunks.Transparency is null;
            for (var y = 0; y < height; y++)
            {
                var row = content.AsSpan(y * (length + 1) + 1, length);
                if (isPlain)
                {
                    row.CopyTo(pixels.AsSpan((pass.Y + y * pass.StepY) * length));
                    continue;
                }

                for (var x = 0; x < width; x++)
                {
                    var place = (pass.Y + y * pass.StepY) * header.Width + pass.X + x * pass.StepX;
                    Pixel(chunks, row, x, pixels.AsSpan(place * channels, channels), rows);
                }
            }
        }

        return new PngImage(header.Width, header.Height, channels, pixels);
    }

    private static byte[] RowsOf(PngPass pass, PngHeader header, ByteReader reader)
    {
        var (length, height) = (header.RowBytes(pass.Width(header)), pass.Height(header));
        var content = reader.Block(height * (length + 1), "the rows");
        var above = Span<byte>.Empty;
        for (var y = 0; y < height; y++)
        {
            var row = content.AsSpan((int)(y * (length + 1)), (int)length + 1);
            if (row[0] >= PngFilter.Count) throw reader.ErrorAt(reader.Offset - content.Length + y * (length + 1), $"a row has the filter {row[0]}; there are 0 to 4.");
            PngFilter.Restore(row[0], row[1..], above, header.PixelBytes);
            above = row[1..];
        }

        return content;
    }

    private static void Pixel(PngChunks chunks, ReadOnlySpan<byte> row, int x, Span<byte> into, ByteReader reader)
    {
        var header = chunks.Header;
        if (header.Colour == PngColour.Palette)
        {
            var number = Sample(row, x, header.Depth);
            if (3 * number >= chunks.Palette.Length) throw reader.Error($"a pixel has the colour {number}, but the palette has {chunks.Palette.Length / 3}.");
            chunks.Palette.AsSpan(3 * number, 3).CopyTo(into);
            if (chunks.Transparency is { } opacities) into[3] = number < opacities.Length ? opacities[number] : byte.MaxValue;
            return;
        }

        if (header.Depth < 8)
        {
            var grey = Sample(row, x, header.Depth);
            into[0] = (byte)(grey * 255 / ((1 << header.Depth) - 1));
            // The transparent grey is told in 16 bits, whatever the depth.
            if (chunks.Transparency is { } transparent) into[1] = transparent[0] == 0 && transparent[1] == grey ? (byte)0 : byte.MaxValue;
            return;
        }

        var samples = header.Samples;
        row.Slice(x * samples, samples).CopyTo(into);
        if (chunks.Transparency is { } colour) into[samples] = IsColour(into[..samples], colour) ? (byte)0 : byte.MaxValue;
    }

    private static bool IsColour(ReadOnlySpan<byte> samples, byte[] colour)
    {
        for (var i = 0; i < samples.Length; i++)
        {
            if (colour[2 * i] != 0 || colour[2 * i + 1] != samples[i]) return false;
        }

        return true;
    }

    private static int Sample(ReadOnlySpan<byte> row, int x, int depth)
    {
        var bit = x * depth;
        return (row[bit / 8] >> (8 - depth - bit % 8)) & ((1 << depth) - 1);
    }
}
