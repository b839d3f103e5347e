using System.Text;
using DlCourse.Data;

namespace DlCourse.Tests.Data.Loading;

/// <summary>Damaged tables and digits are read or refused with a clear error, within bounded memory.</summary>
public sealed class CsvMutationTests
{
    private const int Seed = 20261121;
    private const long MostMemory = 16 << 20;
    private static readonly int Rounds = Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1" ? 10_000 : 1_000;
    private static readonly CsvOptions Limits = new() { MostRows = 1000, MostColumns = 100, LongestCell = 1000 };

    [Fact]
    public void Any_damage_to_a_table_gives_a_table_or_a_clear_error() => Mutate(
        "Name,Age,Height\nAda,36,1.65\n\"Grace, \"\"Rear\"\" Admiral\",85,\nÄnne,NA,1.7e0\n", stream => Assert.InRange(Csv.Read(stream, "mutant", Limits).Columns.Count, 1, 100));

    [Fact]
    public void Any_damage_to_digits_gives_digits_or_a_clear_error() => Mutate(
        string.Concat(Enumerable.Range(0, 3).Select(i => string.Join(',', Enumerable.Range(0, 64).Select(j => (i + j) % 17)) + $",{i}\n")),
        stream => Assert.All(UciDigits.Read(stream, "mutant").Labels, label => Assert.InRange(label, 0, 9)));

    private static void Mutate(string text, Action<Stream> read)
    {
        var random = new Random(Seed);
        var good = Encoding.UTF8.GetBytes(text);
        var refused = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Mutant(good, random);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                using var stream = new MemoryStream(bytes);
                read(stream);
            }
            catch (DataFormatException e)
            {
                refused++;
                Assert.StartsWith("mutant", e.Message);
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {Seed}, round {round}, \"{Encoding.Latin1.GetString(bytes)}\": {e}");
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
        }

        Assert.InRange(refused, Rounds / 10, Rounds);
    }

    private static byte[] Mutant(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[place] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(place, bytes.Count - place); break;
                case 2: bytes.RemoveRange(place, Math.Min(bytes.Count - place, random.Next(1, 10))); break;
                case 3: bytes.Insert(place, (byte)"\",\n\r\0;"[random.Next(6)]); break;
                case 4: bytes.InsertRange(place, Enumerable.Repeat((byte)"\",\n7x"[random.Next(5)], random.Next(1, 3000))); break;
                default: bytes[place] = (byte)"\",\n\r"[random.Next(4)]; break;
            }
        }

        return [.. bytes];
    }
}
