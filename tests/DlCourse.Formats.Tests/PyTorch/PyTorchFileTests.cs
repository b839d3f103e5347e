using System.IO.Compression;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.PyTorch;
using DlCourse.Formats.Tests.Arrays;
using DlCourse.Formats.Tests.Zip;

namespace DlCourse.Formats.Tests.PyTorch;

public sealed class PyTorchFileTests
{
    [Fact]
    public void What_is_written_is_read_bit_for_bit()
    {
        var arrays = SampleArrays.All(PyTorchHas);
        var content = Read(Bytes(arrays));
        SampleArrays.AssertEqual(arrays, content.Arrays);
        Assert.Equal(arrays.Select(array => array.Name), content.Arrays.Select(array => array.Name));
        Assert.Empty(content.Values);
    }

    [Fact]
    public void What_PyTorch_has_no_type_for_is_not_written() =>
        Assert.Contains("UInt16", Assert.Throws<ArgumentException>(() => Bytes([NamedArray.Of<ushort>("x", [1])])).Message);

    [Fact]
    public void Storages_begin_at_multiples_of_64_as_PyTorch_writes_them()
    {
        var bytes = Bytes([NamedArray.Of<byte>("first", [.. Enumerable.Repeat((byte)0xAA, 100)]), NamedArray.Of<byte>("second", [.. Enumerable.Repeat((byte)0xBB, 100)])]);
        Assert.Equal(0, bytes.AsSpan().IndexOf([.. Enumerable.Repeat((byte)0xAA, 100)]) % 64);
        Assert.Equal(0, bytes.AsSpan().IndexOf([.. Enumerable.Repeat((byte)0xBB, 100)]) % 64);
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void A_transposed_view_becomes_rows(CompressionLevel level)
    {
        var array = Single(PickleBytes.Tensor(PickleBytes.Storage("FloatStorage", "0", 6), 0, [3, 2], [1, 3]), level);
        Assert.Equal("w: Float32 (3, 2)", array.ToString());
        Assert.Equal([0f, 3, 1, 4, 2, 5], array.ToSingles());
    }

    [Fact]
    public void A_slice_begins_at_its_offset() => Assert.Equal([4f, 5], Single(PickleBytes.Tensor(PickleBytes.Storage("FloatStorage", "0", 6), 4, [2], [1])).ToSingles());

    [Fact]
    public void Every_second_element_is_taken_with_a_stride_of_2() => Assert.Equal([1f, 3, 5], Single(PickleBytes.Tensor(PickleBytes.Storage("FloatStorage", "0", 6), 1, [3], [2])).ToSingles());

    [Fact]
    public void An_expanded_tensor_repeats_its_element() => Assert.Equal([2f, 2, 2], Single(PickleBytes.Tensor(PickleBytes.Storage("FloatStorage", "0", 6), 2, [3], [0])).ToSingles());

    [Fact]
    public void Tensors_that_share_a_storage_share_memory()
    {
        var storage = PickleBytes.Storage("FloatStorage", "0", 6);
        var content = Read(File(PickleBytes.Dictionary(("a", PickleBytes.Tensor(storage, 0, [2, 3], [3, 1])), ("b", PickleBytes.Tensor(storage, 3, [3], [1]))), [PickleBytes.Floats(6)]));
        Assert.Equal([3f, 4, 5], content.Arrays[1].ToSingles());
        Assert.True(System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content.Arrays[0].Data, out var a));
        Assert.True(System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content.Arrays[1].Data, out var b));
        Assert.Same(a.Array, b.Array);
    }

    [Fact]
    public void Nested_containers_are_named_by_the_way_there()
    {
        var tensor = PickleBytes.Tensor(PickleBytes.Storage("FloatStorage", "0", 6), 0, [6], [1]);
        var content = Read(File(
            PickleBytes.Dictionary(("model", PickleBytes.Dictionary(("w", tensor))), ("epoch", "K\u0003"), ("best", "G\u003f\u00e0\0\0\0\0\0\0"), ("done", "\u0088"), ("rates", "](K\u0001K\u0002e"), ("note", "N")),
            [PickleBytes.Floats(6)]));
        Assert.Equal("model.w", Assert.Single(content.Arrays).Name);
        Assert.Equal(new Dictionary<string, object?> { ["epoch"] = 3L, ["best"] = 0.5, ["done"] = true, ["rates.0"] = 1L, ["rates.1"] = 2L, ["note"] = null }, content.Values);
    }

    [Theory]
    [InlineData("J\u00ff\u00ff\u00ff\u00ff", -1L)]
    [InlineData("M\u0001\u0002", 513L)]
    [InlineData("\u008a\u0000", 0L)]
    [InlineData("\u008a\u0001\u0080", -128L)]
    [InlineData("\u008a\u0002\u00ff\u0000", 255L)]
    [InlineData("\u008a\u0008\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0080", long.MinValue)]
    public void Whole_numbers_of_every_length_are_read(string steps, long expected) => Assert.Equal(expected, Read(File(steps, [])).Values[""]);

    [Theory]
    [InlineData("pytorch.pt")]
    [InlineData("pytorch-legacy.pt")]
    public void A_file_that_PyTorch_saved_is_read(string name)
    {
        var content = PyTorchFile.Read(Path.Combine(AppContext.BaseDirectory, "Fixtures", name));
        var arrays = content.Arrays.ToDictionary(array => array.Name);
        Assert.Equal(3L, content.Values["epoch"]);
        Assert.Equal("ä", content.Values["note"]);
        Assert.Equal([0f, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11], arrays["views.transposed"].ToSingles());
        Assert.Equal([4f, 5, 6, 7], arrays["views.row"].ToSingles());
        Assert.Equal([1f, 3, 9, 11], arrays["views.steps"].ToSingles());
        Assert.Equal([2.5f, 2.5f, 2.5f], arrays["views.expanded"].ToSingles());
        Assert.Equal([0f, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], arrays["views.base"].ToSingles());
        Assert.Equal("types.bfloat16: BFloat16 (3)", arrays["types.bfloat16"].ToString());
        Assert.All(arrays.Where(pair => pair.Key.StartsWith("types.", StringComparison.Ordinal) && !pair.Key.EndsWith("bool", StringComparison.Ordinal)), pair => Assert.Equal([0.0, 1, 2], pair.Value.ToDoubles()));
        Assert.Equal([1L, 0, 1], arrays["types.bool"].ToInt64s());
        Assert.Equal("model.1.num_batches_tracked: Int64 ()", arrays["model.1.num_batches_tracked"].ToString());
        Assert.Equal("parameter: Float32 (2, 2)", arrays["parameter"].ToString());
        Assert.Equal("empty: Float32 (0, 3)", arrays["empty"].ToString());
    }

    internal static bool PyTorchHas(ElementType type) => type is not (ElementType.UInt16 or ElementType.UInt32 or ElementType.UInt64);

    /// <summary>A zip file as PyTorch makes it, from the steps of its pickle and its storages.</summary>
    internal static byte[] File(string steps, byte[][] storages, CompressionLevel level = CompressionLevel.NoCompression) =>
        ZipBytes.Of(level, [("model/data.pkl", PickleBytes.Of(steps)), .. storages.Select((storage, i) => ($"model/data/{i}", storage)), ("model/version", "3\n"u8.ToArray())]);

    internal static PyTorchContent Read(byte[] bytes, long limit = PyTorchFile.DefaultLimit)
    {
        using var stream = new MemoryStream(bytes);
        return PyTorchFile.Read(stream, "m.pt", limit);
    }

    internal static byte[] Bytes(IEnumerable<NamedArray> arrays)
    {
        using var memory = new MemoryStream();
        PyTorchFile.Write(memory, arrays);
        return memory.ToArray();
    }

    private static NamedArray Single(string tensor, CompressionLevel level = CompressionLevel.NoCompression) =>
        Assert.Single(Read(File(PickleBytes.Dictionary(("w", tensor)), [PickleBytes.Floats(6)], level)).Arrays);
}
