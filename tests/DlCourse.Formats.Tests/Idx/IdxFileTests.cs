using System.IO.Compression;
using DlCourse.Formats.Idx;

namespace DlCourse.Formats.Tests.Idx;

public sealed class IdxFileTests
{
    private static readonly byte[] TwoByThree = [0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 255];

    [Fact]
    public void The_bytes_of_the_format_give_a_shape_and_elements()
    {
        var array = Read(TwoByThree);
        Assert.Equal(IdxType.UInt8, array.Type);
        Assert.Equal([2, 3], array.Shape);
        Assert.Equal([1, 2, 3, 4, 5, 255], array.Bytes().ToArray());
    }

    [Fact]
    public void A_gzip_file_is_recognised_by_its_bytes() => Assert.Equal([2, 3], Read(Gzip(TwoByThree)).Shape);

    [Theory]
    [InlineData(0x09, new byte[] { 0xFF }, -1)]
    [InlineData(0x0B, new byte[] { 0xFF, 0xFE }, -2)]
    [InlineData(0x0C, new byte[] { 0, 1, 0, 0 }, 65536)]
    [InlineData(0x0D, new byte[] { 0x40, 0x49, 0x0F, 0xDB }, 3.1415927410125732)]
    [InlineData(0x0E, new byte[] { 0xBF, 0xF8, 0, 0, 0, 0, 0, 0 }, -1.5)]
    public void Elements_of_every_type_are_read_in_big_endian_order(byte code, byte[] element, double expected)
    {
        byte[] file = [0, 0, code, 1, 0, 0, 0, 1, .. element];
        Assert.Equal([expected], Read(file).ToDoubles());
        Assert.Equal(file, IdxFile.ToBytes(Read(file)));
    }

    [Fact]
    public void An_array_without_elements_keeps_its_shape() => Assert.Equal([0, 28, 28], Read([0, 0, 8, 3, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 28]).Shape);

    [Theory]
    [InlineData("", "ends within the magic number (0 of 4 bytes)")]
    [InlineData("000008", "ends within the magic number (3 of 4 bytes)")]
    [InlineData("01000801000000010A", "begins with two zero bytes, but this one with 01 00")]
    [InlineData("00000701000000010A", "type code 07 is unknown")]
    [InlineData("00000800", "at least one dimension")]
    [InlineData("0000080200000001", "ends within the lengths of the dimensions (4 of 8 bytes)")]
    [InlineData("00000801FFFFFFFF", "dimension 0 is -1 long")]
    [InlineData("00000801000000030102", "need 3 bytes, but the file ends after 2")]
    [InlineData("000008010000000101FF", "bytes after the last")]
    [InlineData("0000080200010000000F0000", "larger than the limit of 1,000 bytes")]
    [InlineData("1F8B0800000000000003FFFF", "compressed data is damaged")]
    public void A_damaged_file_is_refused_with_what_was_expected_and_what_came(string hex, string expected)
    {
        using var stream = new MemoryStream(Convert.FromHexString(hex));
        var error = Assert.Throws<FileFormatException>(() => IdxFile.Read(stream, "digits.idx", limit: 1000));
        Assert.StartsWith("digits.idx: ", error.Message);
        Assert.Contains(expected, error.Message);
    }

    [Fact]
    public void A_header_that_promises_gigabytes_takes_no_memory_for_them()
    {
        byte[] file = [0, 0, 8, 1, 0x1F, 0xFF, 0xFF, 0xFF, 1, 2, 3];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<FileFormatException>(() => Read(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
    }

    [Fact]
    public void A_tiny_gzip_file_that_unpacks_without_end_is_refused()
    {
        var bomb = Gzip([0, 0, 8, 1, 0, 0, 0, 10, .. new byte[50_000_000]]);
        Assert.InRange(bomb.Length, 0, 200_000);
        Assert.Contains("bytes after the last", Assert.Throws<FileFormatException>(() => Read(bomb)).Message);
    }

    [Fact]
    public void Lengths_whose_product_overflows_are_refused()
    {
        byte[] file = [0, 0, 0x0E, 255, .. Enumerable.Repeat((byte[])[0x7F, 0xFF, 0xFF, 0xFF], 255).SelectMany(length => length)];
        Assert.Contains("larger than the limit", Assert.Throws<FileFormatException>(() => Read(file)).Message);
    }

    [Fact]
    public void Data_that_does_not_fill_its_shape_is_no_array() =>
        Assert.Contains("needs 6 bytes, but there are 5", Assert.Throws<ArgumentException>(() => new IdxArray(IdxType.UInt8, [2, 3], new byte[5])).Message);

    [Fact]
    public void Asking_numbers_of_32_bits_for_bytes_says_what_to_use() =>
        Assert.Contains("ToDoubles", Assert.Throws<InvalidOperationException>(() => new IdxArray(IdxType.Int32, [1], new byte[4]).Bytes().ToArray()).Message);

    internal static IdxArray Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return IdxFile.Read(stream, "test");
    }

    internal static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(content);
        return packed.ToArray();
    }
}
