using System.IO.Compression;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.Numpy;
using DlCourse.Formats.Tests.Arrays;
using DlCourse.Formats.Tests.Zip;

namespace DlCourse.Formats.Tests.Numpy;

public sealed class NpzFileTests
{
    private static readonly byte[] Small = NpyFileTests.File("{'descr': '|u1', 'fortran_order': False, 'shape': (3,), }", [1, 2, 3]);

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void Stored_and_compressed_entries_are_read(CompressionLevel level) =>
        Assert.Equal(["a: UInt8 (3)", "layer/b: UInt8 (3)"], Read(ZipBytes.Of(level, ("a.npy", Small), ("layer/b.npy", Small))).Select(array => array.ToString()));

    [Fact]
    public void What_is_written_is_read_bit_for_bit()
    {
        var arrays = SampleArrays.All(type => type != ElementType.BFloat16);
        SampleArrays.AssertEqual(arrays, Read(Bytes(arrays)));
    }

    [Fact]
    public void The_same_arrays_give_the_same_bytes() => Assert.Equal(Bytes(SampleArrays.All(type => type != ElementType.BFloat16)), Bytes(SampleArrays.All(type => type != ElementType.BFloat16)));

    [Fact]
    public void An_entry_that_is_not_an_array_is_refused() => Refused(ZipBytes.Of(("a.npy", Small), ("run.sh", [1])), "\"run.sh\" is not an array");

    [Theory]
    [InlineData("../../etc/cron.d/a.npy")]
    [InlineData("/etc/a.npy")]
    [InlineData("a/../../b.npy")]
    [InlineData("C:a.npy")]
    [InlineData("..\\a.npy")]
    [InlineData("a\nb.npy")]
    public void A_name_that_leads_outside_is_refused(string name) => Refused(ZipBytes.Of((name, Small)), "leads outside of the file");

    [Fact]
    public void An_entry_that_is_there_twice_is_refused() => Refused(ZipBytes.Of(("a.npy", Small), ("a.npy", Small)), "is there twice");

    [Fact]
    public void Elements_that_do_not_fit_their_checksum_are_refused()
    {
        var file = ZipBytes.Replace(ZipBytes.Of(("a.npy", Small)), [(byte)'\n', 1, 2, 3], [(byte)'\n', 1, 2, 4]);
        Refused(file, "the directory says");
    }

    [Fact]
    public void A_small_file_that_unpacks_without_end_is_refused()
    {
        var header = NpyFileTests.File("{'descr': '|u1', 'fortran_order': False, 'shape': (20000000,), }", new byte[20_000_000]);
        var bomb = ZipBytes.Of(CompressionLevel.Optimal, ("a.npy", header));
        Assert.InRange(bomb.Length, 0, 60_000);
        Refused(bomb, "larger than the limit of 1,000,000 bytes");
    }

    [Fact]
    public void Many_arrays_share_one_limit() =>
        Refused(ZipBytes.Of(CompressionLevel.Optimal, [.. Enumerable.Range(0, 3).Select(i => ($"{i}.npy", NpyFileTests.File("{'descr': '|u1', 'fortran_order': False, 'shape': (400000,), }", new byte[400_000])))]), "larger than the limit of 200,000 bytes");

    [Fact]
    public void A_header_that_wants_more_than_the_entry_has_takes_no_memory_for_it() =>
        Refused(ZipBytes.Of(CompressionLevel.Optimal, ("a.npy", NpyFileTests.File("{'descr': '|u1', 'fortran_order': False, 'shape': (1000000,), }", [1]))), "need 1,000,000 bytes, but the file ends after 1");

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(100)]
    public void A_file_that_is_cut_is_refused(int length) => Refused(ZipBytes.Of(("a.npy", Small))[..length], "the zip file is damaged");

    private static void Refused(byte[] file, string expected) => HostileFile.AssertRefused(() => Read(file, 1_000_000), "w.npz", expected);

    internal static byte[] Bytes(IEnumerable<NamedArray> arrays)
    {
        using var memory = new MemoryStream();
        NpzFile.Write(memory, arrays);
        return memory.ToArray();
    }

    internal static IReadOnlyList<NamedArray> Read(byte[] bytes, long limit = NpyFile.DefaultLimit)
    {
        using var stream = new MemoryStream(bytes);
        return NpzFile.Read(stream, "w.npz", limit);
    }
}
