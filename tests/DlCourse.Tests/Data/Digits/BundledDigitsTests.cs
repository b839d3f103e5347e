using DlCourse.Data;
using DlCourse.Tests.Notebooks;

namespace DlCourse.Tests.Data.Digits;

public sealed class BundledDigitsTests
{
    private static readonly DigitData Digits = HandwrittenDigits.Load();
    private static readonly DigitData Small = HandwrittenDigits.LoadSmall();

    [Fact]
    public void There_are_12000_and_2000_of_28_by_28_and_every_digit_is_equally_common()
    {
        Assert.Equal((12_000, 2_000), (Digits.Train.Count, Digits.Test.Count));
        Assert.Equal((28, 28), (Digits.Train.Height, Digits.Train.Width));
        Assert.Equal(Enumerable.Repeat(1_200, 10), Statistics.ClassCounts(Digits.Train.Labels));
        Assert.Equal(Enumerable.Repeat(200, 10), Statistics.ClassCounts(Digits.Test.Labels));
    }

    [Fact]
    public void Nobody_has_written_on_both_sides()
    {
        Assert.Equal(600, Digits.Train.Writers!.Distinct().Count());
        Assert.Empty(Digits.Train.Writers!.Intersect(Digits.Test.Writers!));
        Assert.Empty(Small.Train.Writers!.Intersect(Small.Test.Writers!));
    }

    [Fact]
    public void The_files_take_at_most_3_MB()
    {
        var folder = Repository.PathOf("datasets", "digits");
        Assert.InRange(Directory.GetFiles(folder).Sum(file => new FileInfo(file).Length), 1, 3_000_000);
    }

    [Fact]
    public void Every_picture_is_centred_in_a_box_of_20_by_20_as_in_MNIST()
    {
        for (var n = 0; n < Digits.Test.Count; n++)
        {
            var image = Digits.Test.Image(n);
            var ink = (from row in Enumerable.Range(0, 28) from column in Enumerable.Range(0, 28) select (row, column, amount: image[row, column])).Where(p => p.amount > 0).ToArray();
            var mass = ink.Sum(p => p.amount);
            Assert.InRange(ink.Sum(p => p.amount * p.row) / mass, 12.9, 14.1);
            Assert.InRange(ink.Sum(p => p.amount * p.column) / mass, 12.9, 14.1);
            // Blur adds a pixel on each side, and a smear to the right some more.
            Assert.InRange(ink.Max(p => p.row) - ink.Min(p => p.row) + 1, 5, 22);
        }
    }

    [Fact]
    public void Ink_is_as_much_and_as_varied_as_in_MNIST()
    {
        var (mean, deviation) = Digits.Train.PixelStatistics();
        Assert.InRange(mean, 0.1307 - 0.01, 0.1307 + 0.01);
        Assert.InRange(deviation, 0.3081 - 0.01, 0.3081 + 0.01);
    }

    [Fact]
    public void No_picture_of_the_test_can_be_found_in_the_training_set()
    {
        var train = Enumerable.Range(0, Digits.Train.Count).Select(i => Convert.ToHexString(Digits.Train.Pixels(i))).ToHashSet();
        Assert.DoesNotContain(Enumerable.Range(0, Digits.Test.Count), i => train.Contains(Convert.ToHexString(Digits.Test.Pixels(i))));
    }

    [Fact]
    public void Small_digits_count_the_ink_of_blocks_from_0_to_16()
    {
        Assert.Equal((3_000, 1_000), (Small.Train.Count, Small.Test.Count));
        Assert.Equal((8, 8, 16), (Small.Train.Height, Small.Train.Width, Small.Train.MostInk));
        var pixels = Enumerable.Range(0, Small.Train.Count).SelectMany(i => Small.Train.Pixels(i).ToArray()).ToArray();
        Assert.Equal((0, 16), (pixels.Min(), pixels.Max()));
    }

    [Theory]
    [InlineData(true, 0.8)]
    [InlineData(false, 0.8)]
    public void The_nearest_digit_by_another_writer_is_mostly_the_same_digit(bool isSmall, double least)
    {
        var (train, test) = isSmall ? (Small.Train, Small.Test.Take(300)) : (Digits.Train.Take(6000), Digits.Test.Take(200));
        var right = Enumerable.Range(0, test.Count).Count(i => Nearest(train, test.Pixels(i)) == test.Labels[i]);
        Assert.InRange((double)right / test.Count, least, 0.999);
    }

    [Fact]
    public void Inputs_images_and_floats_hold_the_same_pixels()
    {
        var few = Digits.Test.Take(3);
        Assert.Equal(few.Image(2)[14, 14], few.Inputs()[2, 14 * 28 + 14]);
        Assert.Equal((float)few.Image(1)[10, 12], few.ToFloats()[784 + 10 * 28 + 12]);
        Assert.Throws<ArgumentOutOfRangeException>(() => few.Image(3));
    }

    [Fact]
    public void A_digit_can_be_drawn_by_anybody_and_again()
    {
        Assert.Equal(HandwrittenDigits.Draw(3, seed: 5), HandwrittenDigits.Draw(3, seed: 5));
        Assert.NotEqual(HandwrittenDigits.Draw(3, seed: 5), HandwrittenDigits.Draw(3, seed: 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => HandwrittenDigits.Draw(10));
    }

    private static int Nearest(DigitImages train, ReadOnlySpan<byte> pixels)
    {
        var (best, label) = (int.MaxValue, -1);
        for (var i = 0; i < train.Count; i++)
        {
            var other = train.Pixels(i);
            var sum = 0;
            for (var j = 0; j < pixels.Length && sum < best; j++) sum += (pixels[j] - other[j]) * (pixels[j] - other[j]);
            if (sum < best) (best, label) = (sum, train.Labels[i]);
        }

        return label;
    }
}
