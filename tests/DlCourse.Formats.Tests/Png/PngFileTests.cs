using DlCourse.Formats.Png;

namespace DlCourse.Formats.Tests.Png;

public sealed class PngFileTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(17, 9, 1)]
    [InlineData(5, 33, 2)]
    [InlineData(31, 7, 3)]
    [InlineData(8, 8, 4)]
    public void What_is_written_is_read_to_the_byte(int width, int height, int channels)
    {
        var image = Random(width, height, channels);
        AssertEqual(image, Read(PngFile.ToBytes(image)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_filter_is_undone(int filter)
    {
        // By hand: 2 × 2 grey pixels 10 20 / 30 50; Paeth of 30 next to 10, 20 above: 30 + 20 − 10 = 40, nearest is 30.
        byte[][] second = [[30, 50], [30, 20], [20, 30], [25, 25], [20, 20]];
        Assert.Equal([10, 20, 30, 50], Read(PngBytes.Of(2, 2, 8, 0, [0, 10, 20, (byte)filter, .. second[filter]])).Pixels.ToArray());
    }

    [Fact]
    public void Numbers_of_a_palette_become_its_colours() =>
        Assert.Equal(
            [255, 0, 0, 0, 0, 255, 0, 0, 255, 255, 0, 0],
            Read(PngBytes.Of(4, 1, 1, 3, [0, 0b0110_0000], ("PLTE", [255, 0, 0, 0, 0, 255]))).Pixels.ToArray());

    [Fact]
    public void Opacities_of_a_palette_become_a_fourth_channel() =>
        Assert.Equal([9, 9, 9, 0, 8, 8, 8, 255], Read(PngBytes.Of(2, 1, 8, 3, [0, 0, 1], ("PLTE", [9, 9, 9, 8, 8, 8]), ("tRNS", [0]))).Pixels.ToArray());

    [Fact]
    public void A_transparent_grey_becomes_a_second_channel() =>
        Assert.Equal([7, 0, 8, 255], Read(PngBytes.Of(2, 1, 8, 0, [0, 7, 8], ("tRNS", [0, 7]))).Pixels.ToArray());

    [Fact]
    public void A_transparent_colour_becomes_a_fourth_channel() =>
        Assert.Equal([1, 2, 3, 0, 1, 2, 4, 255], Read(PngBytes.Of(2, 1, 8, 2, [0, 1, 2, 3, 1, 2, 4], ("tRNS", [0, 1, 0, 2, 0, 3]))).Pixels.ToArray());

    [Theory]
    [InlineData(1, 0b1010_0000, new byte[] { 255, 0, 255 })]
    [InlineData(2, 0b1101_0000, new byte[] { 255, 85, 0 })]
    public void Grey_of_fewer_bits_spans_0_to_255(int depth, byte row, byte[] expected) =>
        Assert.Equal(expected, Read(PngBytes.Of(3, 1, depth, 0, [0, row])).Pixels.ToArray());

    [Fact]
    public void Interlaced_rows_find_their_places()
    {
        // 3 × 3 pixels 0 … 8: pass 1 has (0, 0); 4 has (2, 0); 5 has (0, 2), (2, 2); 6 has (1, 0), (1, 2); 7 the middle row.
        byte[] rows = [0, 0, 0, 2, 0, 6, 8, 0, 1, 0, 7, 0, 3, 4, 5];
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8], Read(PngBytes.Of(3, 3, 8, 0, rows, interlaced: true)).Pixels.ToArray());
    }

    [Fact]
    public void Chunks_that_need_not_be_known_are_passed_over() =>
        Assert.Equal([7], Read(PngBytes.Of(1, 1, 8, 0, [0, 7], ("gAMA", [0, 0, 0, 1]), ("tEXt", "a\0b"u8.ToArray()))).Pixels.ToArray());

    [Fact]
    public void Pixels_in_many_chunks_are_one_stream()
    {
        var image = Random(20, 20, 3);
        var (header, data) = PngBytes.Split(PngFile.ToBytes(image));
        AssertEqual(image, Read(PngBytes.File([("IHDR", header), .. data.Chunk(50).Select(part => ("IDAT", part)), ("IEND", [])])));
    }

    [Fact]
    public void Pixels_that_do_not_fill_an_image_are_none() =>
        Assert.Contains("need 12 bytes, but there are 11", Assert.Throws<ArgumentException>(() => new PngImage(2, 2, 3, new byte[11])).Message);

    internal static PngImage Random(int width, int height, int channels)
    {
        var random = new Random(width * 1000 + height);
        var pixels = new byte[width * height * channels];
        // A slope with noise, so that each filter is the best for some row.
        for (var i = 0; i < pixels.Length; i++) pixels[i] = (byte)(i * 3 / channels + i / (width * channels) * 5 + random.Next(4));
        return new PngImage(width, height, channels, pixels);
    }

    internal static void AssertEqual(PngImage expected, PngImage actual)
    {
        Assert.Equal((expected.Width, expected.Height, expected.Channels), (actual.Width, actual.Height, actual.Channels));
        Assert.True(expected.Pixels.Span.SequenceEqual(actual.Pixels.Span), "the pixels differ");
    }

    internal static PngImage Read(byte[] file, long limit = PngFile.DefaultLimit)
    {
        using var stream = new MemoryStream(file);
        return PngFile.Read(stream, "a.png", limit);
    }
}
