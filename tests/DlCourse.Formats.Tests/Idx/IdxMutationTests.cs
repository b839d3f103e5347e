using DlCourse.Formats.Idx;
using DlCourse.Tests.Mutation;

namespace DlCourse.Formats.Tests.Idx;

public sealed class IdxMutationTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Any_damage_gives_an_array_or_a_clear_error(bool isCompressed)
    {
        var plain = IdxFile.ToBytes(new IdxArray(IdxType.UInt8, [6, 5, 4], [.. Enumerable.Range(0, 120).Select(i => (byte)i)]));
        MutationRun.Hold<FileFormatException>(isCompressed ? IdxFileTests.Gzip(plain) : plain, Mutants.OfBytes, Read, rounds: 1000, leastRefused: 0.25);
    }

    private static void Read(Stream stream)
    {
        var array = IdxFile.Read(stream, "mutant", limit: 1 << 20);
        Assert.Equal(array.Count, array.ToDoubles().Length);
    }
}
