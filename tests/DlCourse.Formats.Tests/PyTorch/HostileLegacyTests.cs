using System.Text;
using static DlCourse.Formats.Tests.PyTorch.PickleBytes;

namespace DlCourse.Formats.Tests.PyTorch;

public sealed class HostileLegacyTests
{
    private static readonly byte[] Magic = [0x80, 2, 0x8A, 10, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, (byte)'.'];
    private static readonly byte[] Version = Of("M\u00e9\u0003");
    private static readonly byte[] Machine = Of(Dictionary(("little_endian", "\u0088")));
    private static readonly byte[] Object = Of(Dictionary(("w", Tensor(Storage("FloatStorage", "0", 6), 0, [6], [1]))));
    private static readonly byte[] Keys = Of($"]{Text("0")}a");
    private static readonly byte[] Six = [.. BitConverter.GetBytes(6L), .. Floats(6)];

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "nothing after the magic number", Magic, "the file ends" },
        { "another version", [.. Magic, .. Of("K\u0001")], "the version of the format is 1" },
        { "another machine", [.. Magic, .. Version, .. Of(Dictionary(("little_endian", "\u0089")))], "keeps the lowest byte first" },
        { "code in the first pickles", [.. Magic, .. Version, .. Of($"cos\nsystem\n({Text("true")}tR")], "os.system" },
        { "no keys", [.. Magic, .. Version, .. Machine, .. Object, .. Of("N")], "a list of the storages' keys" },
        { "a key of no tensor", [.. Magic, .. Version, .. Machine, .. Object, .. Of($"]{Text("9")}a")], "belongs to no tensor" },
        { "a storage is missing", [.. Magic, .. Version, .. Machine, .. Object, .. Of("]")], "\"0\", which is not there" },
        { "another number of elements", [.. Magic, .. Version, .. Machine, .. Object, .. Keys, .. BitConverter.GetBytes(7L), .. Floats(7)], "has 7 elements, but the pickle says 6" },
        { "a negative number of elements", [.. Magic, .. Version, .. Machine, .. Object, .. Keys, .. BitConverter.GetBytes(-1L)], "elements, but the pickle says 6" },
        { "a storage that is cut", [.. Magic, .. Version, .. Machine, .. Object, .. Keys, .. Six[..^1]], "need 24 bytes, but the file ends after 23" },
        { "a key twice", [.. Magic, .. Version, .. Machine, .. Object, .. Of($"]({Text("0")}{Text("0")}e"), .. Six, .. Six], "is there twice" },
        { "bytes after the storages", [.. Magic, .. Version, .. Machine, .. Object, .. Keys, .. Six, 0], "bytes after the last of the storages" },
        { "gigabytes that are not there", [.. Magic, .. Version, .. Machine, .. Of(Dictionary(("w", Tensor(Storage("FloatStorage", "0", 400_000_000), 0, [1], [1])))), .. Keys, .. BitConverter.GetBytes(400_000_000L)], "more than the limit" },
    };

    internal static byte[] Good => [.. Magic, .. Version, .. Machine, .. Object, .. Keys, .. Six];

    [Fact]
    public void A_file_of_the_old_format_is_read() => Assert.Equal([0f, 1, 2, 3, 4, 5], Assert.Single(PyTorchFileTests.Read(Good).Arrays).ToSingles());

    [Theory]
    [MemberData(nameof(Files))]
    public void A_wrong_file_is_refused(string what, byte[] file, string expected)
    {
        Assert.NotEmpty(what);
        HostileFile.AssertRefused(() => PyTorchFileTests.Read(file, 1_000_000), "m.pt", expected);
    }

    [Fact]
    public void An_error_names_the_byte_in_the_file() =>
        HostileFile.AssertRefused(() => PyTorchFileTests.Read([.. Magic, .. Version, .. Encoding.Latin1.GetBytes("\u0080\u0002\u0081")]), "m.pt: at byte 23: ", "opcode 81");
}
