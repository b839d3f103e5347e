using DlCourse.Data.Digits;
using DlCourse.Data.Randomness;

namespace DlCourse.Tests.Data.Digits;

public sealed class StyleTests
{
    [Fact]
    public void Every_digit_can_be_written_in_several_ways() => Assert.All(Enumerable.Range(0, 10), digit => Assert.InRange(DigitStyles.Of(digit).Count, 4, 20));

    [Fact]
    public void Shapes_with_different_numbers_of_points_cannot_be_one_style() =>
        Assert.Contains("different numbers of points: 2 and 3", Assert.Throws<ArgumentException>(() => new DigitStyle("odd", 1, "0,0 1,1", "0,0 1,1 2,2")).Message);

    [Fact]
    public void A_shape_is_read_with_its_strokes_and_corners()
    {
        var shape = StrokeShape.Parse("20,5! 80,5 / 30,50 70,-2.5");
        Assert.Equal(2, shape.Strokes.Count);
        Assert.Equal([true, false], shape.Strokes[0].Select(p => p.IsCorner));
        Assert.Equal(-2.5, shape.Strokes[1][1].Y);
    }

    [Fact]
    public void A_blend_lies_between_its_shapes()
    {
        var blend = StrokeShape.Blend([StrokeShape.Parse("0,0 10,0"), StrokeShape.Parse("0,20 10,20")], [0.25, 0.75]);
        Assert.Equal([(0, 15), (10, 15)], blend.Strokes[0].Select(p => (p.X, p.Y)));
    }

    [Fact]
    public void A_displacement_field_is_smooth_and_as_strong_as_asked_for()
    {
        var moved = new List<double>();
        for (ulong seed = 0; seed < 200; seed++)
        {
            var field = new ElasticField(new Pcg32(seed), coarse: 3, fine: 0);
            var (x, y) = field.Move(50, 50);
            var near = field.Move(51, 50);
            Assert.InRange(Math.Abs(near.X - x - 1) + Math.Abs(near.Y - y), 0, 0.8);
            moved.Add(x - 50);
            moved.Add(y - 50);
        }

        Assert.InRange(DlCourse.Data.Statistics.MeanAndDeviation(moved).StandardDeviation, 2, 4);
    }

    [Fact]
    public void Blocks_are_counted_on_a_field_of_32_by_32()
    {
        var bar = new[] { new PenPoint[] { new(0, 0, 8), new(0, 24, 8) } };
        var counts = DigitRaster.CountBlocks(bar, new Pcg32(1));
        Assert.InRange(counts.Sum(count => count), 190, 290);
        Assert.All(Enumerable.Range(0, 8), row => Assert.Equal(0, counts[row * 8]));
    }
}
