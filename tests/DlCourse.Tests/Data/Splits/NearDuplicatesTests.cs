using DlCourse.Data;
using DlCourse.Data.Randomness;

namespace DlCourse.Tests.Data.Splits;

public sealed class NearDuplicatesTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.2)]
    [InlineData(0.6)]
    public void The_pairs_are_those_that_comparing_all_with_all_finds(double threshold)
    {
        var random = new Pcg32(11);
        var rows = Enumerable.Range(0, 300).Select(_ => (IReadOnlyList<double>)[.. Enumerable.Range(0, 8).Select(_ => Math.Round(random.Normal(), 1))]).ToList();
        rows.AddRange(rows.Take(5).ToArray());
        rows.AddRange(rows.Take(5).Select(row => (IReadOnlyList<double>)[.. row.Select(value => value + 0.1)]).ToArray());

        var expected = from a in Enumerable.Range(0, rows.Count)
                       from b in Enumerable.Range(a + 1, rows.Count - a - 1)
                       where Difference(rows[a], rows[b]) <= threshold + 1e-12
                       select (a, b);
        Assert.Equal(expected, NearDuplicates.Find(rows, threshold).Select(pair => (pair.First, pair.Second)));
    }

    [Fact]
    public void A_lightly_changed_copy_among_digits_is_found_and_strangers_are_not()
    {
        var digits = HandwrittenDigits.LoadSmall().Test.Take(400);
        var pixels = Enumerable.Range(0, digits.Count).SelectMany(i => digits.Pixels(i).ToArray()).Concat(digits.Pixels(7).ToArray().Select(p => (byte)Math.Min(16, p + 1))).ToArray();
        var withCopy = new DigitImages("with a copy", pixels, 8, 8, [.. digits.Labels, digits.Labels[7]], 16);
        var pairs = withCopy.NearDuplicates(0.07);
        Assert.Contains(pairs, pair => (pair.First, pair.Second) == (7, 400));
        Assert.InRange(pairs.Count, 1, 5);
    }

    [Fact]
    public void Rows_of_different_lengths_are_refused() =>
        Assert.Contains("rows of 2 and of 3 numbers", Assert.Throws<ArgumentException>(() => NearDuplicates.Find([[1, 2], [1, 2, 3]], 0.1)).Message);

    private static double Difference(IReadOnlyList<double> a, IReadOnlyList<double> b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Average());
}
