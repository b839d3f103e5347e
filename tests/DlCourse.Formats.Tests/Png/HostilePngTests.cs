namespace DlCourse.Formats.Tests.Png;

public sealed class HostilePngTests
{
    private static readonly (string, byte[]) End = ("IEND", []);
    private static readonly byte[] OnePixel = PngBytes.Pack([0, 7]);

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "nothing", [], "begins with 89504E470D0A1A0A" },
        { "a JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0], "but this one with FFD8FFE000000000" },
        { "no chunk", PngBytes.File([]), "ends within the length of a chunk" },
        { "no header", PngBytes.File([("IDAT", OnePixel), End]), "the first chunk must be IHDR" },
        { "a short header", PngBytes.File([("IHDR", new byte[12]), End]), "the first chunk must be IHDR with 13 bytes" },
        { "two headers", PngBytes.File([("IHDR", PngBytes.Header(1, 1)), ("IHDR", PngBytes.Header(1, 1)), ("IDAT", OnePixel), End]), "IHDR is needed for the image, but not known here, or it is there twice" },
        { "no width", PngBytes.Of(0, 1, 8, 0, [0]), "0 × 1 pixels" },
        { "a negative width", PngBytes.Of(-1, 1, 8, 0, [0]), "4,294,967,295 × 1 pixels" },
        { "a product that overflows", PngBytes.Of(int.MaxValue, int.MaxValue, 8, 6, [0]), "larger than the limit" },
        { "a product that wraps to a small number", PngBytes.Of(65536, 65536, 8, 0, [0]), "larger than the limit" },
        { "more pixels than the limit", PngBytes.Of(1000, 1000, 8, 0, [0]), "larger than the limit of 1,000,000 bytes" },
        { "16 bits", PngBytes.Of(1, 1, 16, 0, [0, 1, 1]), "16 bits per channel" },
        { "3 bits", PngBytes.Of(1, 1, 3, 0, [0, 1]), "no colour type 0 with 3 bits" },
        { "colour type 5", PngBytes.Of(1, 1, 8, 5, [0, 1]), "no colour type 5" },
        { "an unknown method of interlacing", PngBytes.File([("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 2]), ("IDAT", OnePixel), End]), "interlacing are 0, 0 and 2" },
        { "filter 5", PngBytes.Of(1, 1, 8, 0, [5, 7]), "a row has the filter 5" },
        { "too few rows", PngBytes.Of(2, 2, 8, 0, [0, 1, 2]), "the rows need 6 bytes, but the file ends after 3" },
        { "too many rows", PngBytes.Of(1, 1, 8, 0, [0, 1, 0, 1]), "bytes after the last of the rows" },
        { "no pixels", PngBytes.File([("IHDR", PngBytes.Header(1, 1)), End]), "no IDAT chunk" },
        { "pixels that are not packed", PngBytes.File([("IHDR", PngBytes.Header(1, 1)), ("IDAT", [1, 2, 3, 4]), End]), "the compressed data is damaged" },
        { "a broken checksum of the rows", PngBytes.File([("IHDR", PngBytes.Header(1, 1)), ("IDAT", [.. OnePixel[..^1], (byte)~OnePixel[^1]]), End]), "damaged" },
        { "pixels in two places", PngBytes.File([("IHDR", PngBytes.Header(1, 1)), ("IDAT", OnePixel[..4]), ("tEXt", []), ("IDAT", OnePixel[4..]), End]), "must follow one another" },
        { "a palette without colours", PngBytes.Of(1, 1, 8, 3, [0, 0], ("PLTE", [])), "PLTE has 0 bytes" },
        { "a palette of half colours", PngBytes.Of(1, 1, 8, 3, [0, 0], ("PLTE", [1, 2])), "PLTE has 2 bytes" },
        { "no palette", PngBytes.Of(1, 1, 8, 3, [0, 0]), "no PLTE chunk" },
        { "a colour beyond the palette", PngBytes.Of(1, 1, 8, 3, [0, 1], ("PLTE", [1, 2, 3])), "colour 1, but the palette has 1" },
        { "opacities beyond the palette", PngBytes.Of(1, 1, 8, 3, [0, 0], ("PLTE", [1, 2, 3]), ("tRNS", [1, 2])), "tRNS has 2 bytes" },
        { "transparency beside opacity", PngBytes.Of(1, 1, 8, 4, [0, 1, 1], ("tRNS", [0, 1])), "does not fit" },
        { "an unknown chunk that is needed", PngBytes.Of(1, 1, 8, 0, [0, 7], ("CODE", [1])), "the chunk CODE is needed" },
        { "a chunk without a name", PngBytes.Of(1, 1, 8, 0, [0, 7], ("\0\0\0\0", [1])), "four letters" },
        { "bytes after the end", [.. PngBytes.Of(1, 1, 8, 0, [0, 7]), 1], "bytes after the last of the chunks" },
        { "rows without end", PngBytes.File([("IHDR", PngBytes.Header(1, 1)), ("IDAT", PngBytes.Pack(new byte[10_000_000])), End]), "bytes after the last of the rows" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_wrong_file_is_refused(string what, byte[] file, string expected)
    {
        Assert.NotEmpty(what);
        HostileFile.AssertRefused(() => PngFileTests.Read(file, 1_000_000), "a.png", expected);
    }

    [Fact]
    public void A_chunk_that_promises_gigabytes_takes_no_memory_for_them()
    {
        var file = PngBytes.File([("IHDR", PngBytes.Header(1, 1)), ("IDAT", OnePixel)]);
        file[33] = 0x3F;
        HostileFile.AssertRefused(() => PngFileTests.Read(file), "a.png: at byte 41", "need 1,056,964,618 bytes");
    }

    [Fact]
    public void A_changed_byte_is_found_by_its_checksum()
    {
        var file = PngBytes.Of(1, 1, 8, 0, [0, 7]);
        file[^14] ^= 1;
        HostileFile.AssertRefused(() => PngFileTests.Read(file), "a.png: at byte ", "checksum");
    }
}
