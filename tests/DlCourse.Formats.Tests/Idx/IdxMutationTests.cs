using DlCourse.Formats.Idx;

namespace DlCourse.Formats.Tests.Idx;

/// <summary>Damaged files are read or refused with a clear error, within bounded memory.</summary>
public sealed class IdxMutationTests
{
    private const int Seed = 20261121;
    private const long MostMemory = 16 << 20;
    private static readonly int Rounds = Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1" ? 10_000 : 1_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Any_damage_gives_an_array_or_a_clear_error(bool isCompressed)
    {
        var random = new Random(Seed);
        var plain = IdxFile.ToBytes(new IdxArray(IdxType.UInt8, [6, 5, 4], [.. Enumerable.Range(0, 120).Select(i => (byte)i)]));
        var good = isCompressed ? IdxFileTests.Gzip(plain) : plain;
        var refused = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Mutate(good, random);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                using var stream = new MemoryStream(bytes);
                var array = IdxFile.Read(stream, "mutant", limit: 1 << 20);
                Assert.Equal(array.Count, array.ToDoubles().Length);
            }
            catch (FileFormatException e)
            {
                refused++;
                Assert.StartsWith("mutant: ", e.Message);
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {Seed}, round {round}: {e}");
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
        }

        Assert.InRange(refused, Rounds / 4, Rounds);
    }

    private static byte[] Mutate(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            // Headers are where damage hurts: half of it goes there.
            var place = random.Next(random.Next(2) == 0 ? Math.Min(20, bytes.Count) : bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[place] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[place] = (byte)random.Next(256); break;
                case 2: bytes.RemoveRange(place, bytes.Count - place); break;
                case 3: bytes.InsertRange(place, Enumerable.Range(0, random.Next(1, 9)).Select(_ => (byte)random.Next(256))); break;
                default: bytes[place] = 0xFF; break;
            }

            if (bytes.Count == 0) break;
        }

        return [.. bytes];
    }
}
