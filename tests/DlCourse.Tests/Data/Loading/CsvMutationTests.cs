using System.Text;
using DlCourse.Data;
using DlCourse.Tests.Mutation;

namespace DlCourse.Tests.Data.Loading;

/// <summary>Damaged tables and digits are read or refused with a clear error, within bounded memory.</summary>
public sealed class CsvMutationTests
{
    private const int Rounds = 1000;
    private const double LeastRefused = 0.1;
    private static readonly CsvOptions Limits = new() { MostRows = 1000, MostColumns = 100, LongestCell = 1000 };

    [Fact]
    public void Any_damage_to_a_table_gives_a_table_or_a_clear_error() => Mutate(
        "Name,Age,Height\nAda,36,1.65\n\"Grace, \"\"Rear\"\" Admiral\",85,\nÄnne,NA,1.7e0\n", stream => Assert.InRange(Csv.Read(stream, "mutant", Limits).Columns.Count, 1, 100));

    [Fact]
    public void Any_damage_to_digits_gives_digits_or_a_clear_error() => Mutate(
        string.Concat(Enumerable.Range(0, 3).Select(i => string.Join(',', Enumerable.Range(0, 64).Select(j => (i + j) % 17)) + $",{i}\n")),
        stream => Assert.All(UciDigits.Read(stream, "mutant").Labels, label => Assert.InRange(label, 0, 9)));

    private static void Mutate(string text, Action<Stream> read) =>
        MutationRun.Hold<DataFormatException>(Encoding.UTF8.GetBytes(text), (good, random) => Mutants.OfText(good, random, "\",\n\r\0;7x"u8), read, Rounds, LeastRefused);
}
