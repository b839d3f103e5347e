using System.Text;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.Numpy;
using DlCourse.Formats.Tests.Arrays;

namespace DlCourse.Formats.Tests.Numpy;

public sealed class NpyFileTests
{
    [Fact]
    public void The_bytes_of_the_format_give_a_shape_and_elements()
    {
        var array = Read(File("{'descr': '<i2', 'fortran_order': False, 'shape': (2, 3), }", [1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 255, 255]));
        Assert.Equal("x.npy: Int16 (2, 3)", array.ToString());
        Assert.Equal([1L, 2, 3, 4, 5, -1], array.ToInt64s());
    }

    [Fact]
    public void The_first_dimension_fastest_becomes_the_last_dimension_fastest() =>
        Assert.Equal([1L, 3, 5, 2, 4, 6], Read(File("{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3), }", [1, 2, 3, 4, 5, 6])).ToInt64s());

    [Fact]
    public void Three_dimensions_in_Fortran_s_order_become_rows()
    {
        // Element (i, j, k) of 2 × 3 × 4 is 100 i + 10 j + k; the first index is the fastest in the file.
        var file = from k in Enumerable.Range(0, 4) from j in Enumerable.Range(0, 3) from i in Enumerable.Range(0, 2) select (byte)(100 * i + 10 * j + k);
        var rows = from i in Enumerable.Range(0, 2) from j in Enumerable.Range(0, 3) from k in Enumerable.Range(0, 4) select (long)(100 * i + 10 * j + k);
        Assert.Equal(rows, Read(File("{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3, 4), }", file)).ToInt64s());
    }

    [Theory]
    [InlineData(">i4", new byte[] { 0, 0, 1, 2 }, 258.0)]
    [InlineData(">f4", new byte[] { 0x40, 0x49, 0x0F, 0xDB }, 3.1415927410125732)]
    [InlineData(">f8", new byte[] { 0xBF, 0xF8, 0, 0, 0, 0, 0, 0 }, -1.5)]
    [InlineData("<f2", new byte[] { 0, 0x3C }, 1.0)]
    [InlineData("=u8", new byte[] { 1, 0, 0, 0, 0, 0, 0, 0 }, 1.0)]
    [InlineData("|b1", new byte[] { 1 }, 1.0)]
    public void Elements_are_read_in_their_byte_order(string descr, byte[] element, double expected) =>
        Assert.Equal([expected], Read(File($"{{'descr': '{descr}', 'fortran_order': False, 'shape': (1,), }}", element)).ToDoubles());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_version_of_the_format_is_read(byte version) =>
        Assert.Equal([7L], Read(File("{\"shape\": (), \"fortran_order\": False, \"descr\": \"|u1\"}", [7], version)).ToInt64s());

    [Fact]
    public void A_length_that_Python_2_wrote_is_read() => Assert.Equal([1L], Read(File("{'descr': '|u1', 'fortran_order': False, 'shape': (1L,), }", [7])).Shape);

    [Fact]
    public void What_is_written_is_read_bit_for_bit()
    {
        foreach (var array in SampleArrays.All(type => type != ElementType.BFloat16))
        {
            using var memory = new MemoryStream();
            NpyFile.Write(memory, array);
            SampleArrays.AssertEqual([array], [Read(memory.ToArray()).Renamed(array.Name)]);
        }
    }

    [Fact]
    public void The_elements_begin_at_a_multiple_of_64()
    {
        using var memory = new MemoryStream();
        NpyFile.Write(memory, NamedArray.Of<byte>("x", [200]));
        Assert.Equal(200, memory.ToArray()[^1]);
        Assert.Equal(1, memory.Length % 64);
    }

    [Fact]
    public void What_NumPy_has_no_type_for_is_not_written() =>
        Assert.Contains("To(Float32)", Assert.Throws<ArgumentException>(() => NpyFile.Write(Stream.Null, new NamedArray("x", ElementType.BFloat16, [1], new byte[2]))).Message);

    [Theory]
    [InlineData("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", "never read")]
    [InlineData("{'descr': '<U4', 'fortran_order': False, 'shape': (1,), }", "the type '<U4'")]
    [InlineData("{'descr': '<c8', 'fortran_order': False, 'shape': (1,), }", "the type '<c8'")]
    [InlineData("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }", "records of several fields")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (-1,), }", "a whole number from 0")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (99999999999999999999,), }", "a whole number from 0")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }", "need 6 bytes, but the file ends after 3")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (2,), }", "bytes after the last")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (1000001,), }", "larger than the limit of 1,000,000 bytes")]
    [InlineData("{'descr': '<f8', 'fortran_order': False, 'shape': (4611686018427387904, 4611686018427387904, 16), }", "larger than the limit")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, }", "shape is missing")]
    [InlineData("{'descr': '|u1', 'descr': '|u1', 'fortran_order': False, 'shape': (3,), }", "there twice")]
    [InlineData("{'descr': '|u1', 'fortran_order': 0, 'shape': (3,), }", "True or False")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (__import__('os').system('x'),), }", "a whole number from 0")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (3,), } + x", "more after the dictionary")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (3", ") should be here")]
    [InlineData("{'descr': '|u1", "has no end")]
    [InlineData("", "{ should be here")]
    public void A_lying_header_is_refused(string header, string expected) =>
        HostileFile.AssertRefused(() => Read(File(header, [1, 2, 3]), limit: 1_000_000), "x.npy: at byte ", expected);

    [Theory]
    [InlineData("", "begins with the bytes 93")]
    [InlineData("934E554D5058", "begins with the bytes 93")]
    [InlineData("934E554D5059", "where the version should be")]
    [InlineData("934E554D50590900", "version of the format is 9")]
    [InlineData("934E554D5059010005", "ends within the length of the header (1 of 2 bytes)")]
    [InlineData("934E554D505902 00FFFFFFFF", "at most 1,048,576")]
    [InlineData("934E554D50590100FFFF", "the header need 65,535 bytes, but the file ends after 0")]
    public void A_damaged_beginning_is_refused(string hex, string expected) =>
        HostileFile.AssertRefused(() => Read(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))), "x.npy: at byte ", expected);

    internal static byte[] File(string header, IEnumerable<byte> data, byte version = 1)
    {
        var text = Encoding.Latin1.GetBytes(header + "\n");
        byte[] length = version == 1 ? BitConverter.GetBytes((ushort)text.Length) : BitConverter.GetBytes((uint)text.Length);
        return [0x93, .. "NUMPY"u8, version, 0, .. length, .. text, .. data];
    }

    internal static NamedArray Read(byte[] bytes, long limit = NpyFile.DefaultLimit)
    {
        using var stream = new MemoryStream(bytes);
        return NpyFile.Read(stream, "x.npy", limit);
    }
}
