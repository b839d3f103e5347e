using System.Text;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.Safetensors;
using DlCourse.Formats.Tests.Arrays;

namespace DlCourse.Formats.Tests.Safetensors;

public sealed class SafetensorsFileTests
{
    [Fact]
    public void The_bytes_of_the_format_give_names_types_shapes_and_elements()
    {
        var content = Read(File("""{"__metadata__":{"format":"pt"},"b":{"dtype":"U8","shape":[2],"data_offsets":[4,6]},"a":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]}}  """, [0, 0, 0x80, 0x3F, 7, 8]));
        Assert.Equal(["b: UInt8 (2)", "a: Float32 (1, 1)"], content.Arrays.Select(array => array.ToString()));
        Assert.Equal([7L, 8L], content.Arrays[0].ToInt64s());
        Assert.Equal([1f], content.Arrays[1].ToSingles());
        Assert.Equal("pt", content.Metadata["format"]);
    }

    [Fact]
    public void What_is_written_is_read_bit_for_bit()
    {
        var arrays = SampleArrays.All();
        var content = Read(Bytes(arrays, new Dictionary<string, string> { ["epoch"] = "3", ["author"] = "Ä \"x\"" }));
        SampleArrays.AssertEqual(arrays, content.Arrays);
        Assert.Equal("Ä \"x\"", content.Metadata["author"]);
    }

    [Fact]
    public void Every_array_begins_at_a_multiple_of_its_element()
    {
        var bytes = Bytes([NamedArray.Of<byte>("odd", [1]), NamedArray.Of("even", [2.0])]);
        Assert.Equal(2.0, BitConverter.ToDouble(bytes.AsSpan((8 + (int)BitConverter.ToInt64(bytes)) / 8 * 8)));
    }

    [Fact]
    public void Two_arrays_of_one_name_are_not_written() =>
        Assert.Contains("\"w\"", Assert.Throws<ArgumentException>(() => Bytes([NamedArray.Of("w", [1f]), NamedArray.Of("w", [2f])])).Message);

    [SkippableFact]
    public void Published_weights_are_read()
    {
        var folder = Environment.GetEnvironmentVariable("DLCOURSE_TESTDATA");
        Skip.If(folder is null, "needs SqueezeNet's weights: DLCOURSE_TESTDATA names no folder");
        var arrays = SafetensorsFile.Read(Path.Combine(folder, "weights", "squeezenet1_1.safetensors")).Arrays;
        Assert.Equal(52, arrays.Count);
        Assert.Equal(1_235_496, arrays.Sum(array => array.Count));
        SampleArrays.AssertEqual(arrays, Formats.Numpy.NpzFile.Read(Path.Combine(folder, "weights", "squeezenet1_1.npz")));
    }

    internal static byte[] File(string header, byte[] data, long? length = null) =>
        [.. BitConverter.GetBytes(length ?? Encoding.UTF8.GetByteCount(header)), .. Encoding.UTF8.GetBytes(header), .. data];

    internal static byte[] Bytes(IEnumerable<NamedArray> arrays, IReadOnlyDictionary<string, string>? metadata = null)
    {
        using var memory = new MemoryStream();
        SafetensorsFile.Write(memory, arrays, metadata);
        return memory.ToArray();
    }

    internal static SafetensorsContent Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return SafetensorsFile.Read(stream, "w.safetensors");
    }
}
