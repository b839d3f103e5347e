using DlCourse.Data.Randomness;

namespace DlCourse.Tests.Data.Randomness;

public sealed class Pcg32Tests
{
    [Fact]
    public void The_sequence_is_that_of_the_reference_implementation()
    {
        // pcg32-demo of the author's C library: seed 42, sequence 54.
        var random = new Pcg32(42, 54);
        uint[] expected = [0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e];
        Assert.Equal(expected, expected.Select(_ => random.NextUInt32()));
    }

    [Fact]
    public void Whole_numbers_are_equally_likely()
    {
        var random = new Pcg32(1);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) counts[random.Next(7)]++;
        // Chi-square with 6 degrees of freedom: above 22.5 in one of a thousand sequences.
        Assert.InRange(counts.Sum(count => (count - 10_000.0) * (count - 10_000) / 10_000), 0, 22.5);
    }

    [Fact]
    public void Normal_numbers_have_the_moments_of_the_normal_distribution()
    {
        var random = new Pcg32(2);
        var drawn = Enumerable.Range(0, 100_000).Select(_ => random.Normal()).ToArray();
        Assert.InRange(drawn.Average(), -0.012, 0.012);
        Assert.InRange(drawn.Average(x => x * x), 0.98, 1.02);
        Assert.InRange(drawn.Average(x => x * x * x), -0.04, 0.04);
        Assert.InRange(drawn.Average(x => x * x * x * x), 2.87, 3.13);
    }

    [Fact]
    public void A_choice_follows_the_weights_and_never_takes_a_weight_of_0()
    {
        var random = new Pcg32(3);
        var counts = new int[3];
        for (var i = 0; i < 10_000; i++) counts[random.Choose([3, 0, 1])]++;
        Assert.Equal(0, counts[1]);
        Assert.InRange(counts[0], 7_300, 7_700);
    }

    [Fact]
    public void A_permutation_holds_every_number_once() => Assert.Equal(Enumerable.Range(0, 500), new Pcg32(4).Permutation(500).Order());

    [Fact]
    public void Weights_below_0_are_refused() => Assert.Throws<ArgumentException>(() => new Pcg32(5).Choose([1, -1]));
}
