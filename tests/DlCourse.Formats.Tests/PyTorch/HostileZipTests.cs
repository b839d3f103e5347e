using System.IO.Compression;
using DlCourse.Formats.Tests.Zip;
using static DlCourse.Formats.Tests.PyTorch.PickleBytes;

namespace DlCourse.Formats.Tests.PyTorch;

public sealed class HostileZipTests
{
    private static readonly byte[] Good = Of(Dictionary(("w", Tensor(Storage("FloatStorage", "0", 6), 0, [6], [1]))));

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "nothing", [], "a PyTorch file begins with" },
        { "a tar file", "torch/\0\0\0\0"u8.ToArray(), "but this one with 746F7263" },
        { "a beginning only", "PK\u0003\u0004"u8.ToArray(), "the zip file is damaged" },
        { "no pickle", ZipBytes.Of(("model/version", [51])), "this zip file has 0" },
        { "a pickle without a folder", ZipBytes.Of(("data.pkl", Good)), "this zip file has 0" },
        { "a pickle too deep", ZipBytes.Of(("a/b/data.pkl", Good)), "this zip file has 0" },
        { "two pickles", ZipBytes.Of(("a/data.pkl", Good), ("b/data.pkl", Good)), "this zip file has 2" },
        { "TorchScript", ZipBytes.Of(("a/data.pkl", Good), ("a/constants.pkl", [])), "TorchScript" },
        { "the bytes of another machine", ZipBytes.Of(("a/data.pkl", Good), ("a/byteorder", "big"u8.ToArray())), "byte order \"big\"" },
        { "a name that climbs out", ZipBytes.Of(("a/data.pkl", Good), ("a/data/0", Floats(6)), ("../../x", [])), "leads outside of the file" },
        { "a storage twice", ZipBytes.Of(("a/data.pkl", Good), ("a/data/0", Floats(6)), ("a/data/0", Floats(6))), "is there twice" },
        { "bytes after the pickle", ZipBytes.Of(("a/data.pkl", [.. Good, 1]), ("a/data/0", Floats(6))), "bytes after the last of the entry" },
        { "a pickle that is cut", ZipBytes.Of(("a/data.pkl", Good[..20]), ("a/data/0", Floats(6))), "the file ends" },
        { "a storage that is cut", ZipBytes.Of(("a/data.pkl", Good), ("a/data/0", Floats(5))), "has 20 bytes, but 6 elements of Float32 need 24" },
        { "a changed number", ZipBytes.Replace(ZipBytes.Of(("a/data.pkl", Good), ("a/data/0", Floats(6))), BitConverter.GetBytes(5f), BitConverter.GetBytes(7f)), "the directory says" },
        { "a bomb", ZipBytes.Of(CompressionLevel.Optimal, ("a/data.pkl", Of(Dictionary(("w", Tensor(Storage("FloatStorage", "0", 5_000_000), 0, [5_000_000], [1]))))), ("a/data/0", new byte[20_000_000])), "more than the limit of 1,000,000 leaves" },
        { "a bomb of a pickle", ZipBytes.Of(CompressionLevel.Optimal, ("a/data.pkl", Of("X\u00ff\u00ff\u00ff\u007f" + new string('a', 5_000_000)))), "at most 1,048,576 are read" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_wrong_file_is_refused(string what, byte[] file, string expected)
    {
        Assert.NotEmpty(what);
        HostileFile.AssertRefused(() => PyTorchFileTests.Read(file, 1_000_000), "m.pt", expected);
    }

    [Fact]
    public void A_directory_that_lies_of_a_length_is_refused()
    {
        var file = ZipBytes.Of(CompressionLevel.Optimal, ("a/data.pkl", Good), ("a/data/0", new byte[24]));
        // The unpacked length, 24, stands at byte 24 of the last line of the directory, whose mark is PK 01 02.
        var line = file.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.GetBytes(2_000_000_000).CopyTo(file, line + 24);
        HostileFile.AssertRefused(() => PyTorchFileTests.Read(file, 1_000_000), "m.pt", "has 2,000,000,000 bytes, but 6 elements of Float32 need 24");
    }
}
