using DlCourse.Formats.Arrays;
using DlCourse.Formats.Tests.Arrays;
using DlCourse.Formats.TorchSharpState;

namespace DlCourse.Formats.Tests.TorchSharpState;

public sealed class TorchSharpFileTests
{
    [Fact]
    public void The_bytes_of_the_format_give_names_shapes_and_elements()
    {
        var arrays = Read([2, 1, (byte)'w', 6, 2, 1, 1, 0, 0, 0x80, 0x3F, 1, (byte)'n', 4, 0, 7, 0, 0, 0, 0, 0, 0, 0]);
        Assert.Equal(["w: Float32 (1, 1)", "n: Int64 ()"], arrays.Select(array => array.ToString()));
        Assert.Equal([1f], arrays[0].ToSingles());
        Assert.Equal([7L], arrays[1].ToInt64s());
    }

    [Fact]
    public void A_length_of_two_bytes_is_read() => Assert.Equal([300L], Read([1, 1, (byte)'w', 0, 1, 0xAC, 0x02, .. new byte[300]])[0].Shape);

    [Fact]
    public void A_file_of_TorchSharp_s_own_tests_is_read()
    {
        var arrays = TorchSharpFile.Read(Path.Combine(AppContext.BaseDirectory, "Fixtures", "torchsharp-module.dat"));
        Assert.Equal("stack.0.weight: Float32 (32, 1, 3)", arrays[0].ToString());
        Assert.Equal(6, arrays.Count);
        Assert.All(arrays, array => Assert.All(array.ToSingles(), value => Assert.InRange(value, -1, 1)));
    }

    [Fact]
    public void What_is_written_is_read_bit_for_bit()
    {
        var arrays = SampleArrays.All(type => type is not (ElementType.UInt16 or ElementType.UInt32 or ElementType.UInt64));
        SampleArrays.AssertEqual(arrays, Read(Bytes(arrays)));
    }

    [Fact]
    public void What_TorchSharp_has_no_type_for_is_not_written() =>
        Assert.Contains("UInt16", Assert.Throws<ArgumentException>(() => Bytes([NamedArray.Of<ushort>("x", [1])])).Message);

    [Theory]
    [InlineData("", "where the number of entries should be")]
    [InlineData("01", "where the length of the name of entry 1 of 1 should be")]
    [InlineData("0105776F", "ends within the name of entry 1 of 1 (2 of 5 bytes)")]
    [InlineData("01FFFFFFFF0F", "which no name is: this is not a file that TorchSharp saved")]
    [InlineData("FFFFFFFFFFFFFFFFFF01", "more digits than a number of 63 bits")]
    [InlineData("FFFFFFFFFFFFFF7F017706", "where the number of dimensions")]
    [InlineData("01017709", "element type 9")]
    [InlineData("0101770141", "has 65 dimensions")]
    [InlineData("01017706010A00000000", "need 40 bytes, but the file ends after 4")]
    [InlineData("010177060180A8D6B907", "larger than one array can hold")]
    [InlineData("010177000180A8D6B907", "need 2,000,000,000 bytes, but the file ends after 0")]
    [InlineData("0101770702FFFFFFFFFFFFFFFF7FFFFFFFFFFFFFFFFF7F", "larger than one array can hold")]
    [InlineData("02017700010001770001 00", "\"w\" is there twice")]
    [InlineData("0001", "bytes after the last of the 0 entries")]
    public void A_damaged_file_is_refused(string hex, string expected) =>
        HostileFile.AssertRefused(() => Read(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))), "m.dat: at byte ", expected);

    internal static byte[] Bytes(IEnumerable<NamedArray> arrays)
    {
        using var memory = new MemoryStream();
        TorchSharpFile.Write(memory, arrays);
        return memory.ToArray();
    }

    internal static IReadOnlyList<NamedArray> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return TorchSharpFile.Read(stream, "m.dat");
    }
}
