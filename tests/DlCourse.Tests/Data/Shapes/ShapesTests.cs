using DlCourse.Data;

namespace DlCourse.Tests.Data;

public sealed class ShapesTests
{
    private static readonly ShapeView Plain = new() { Colour = (1, 0, 0), Background = (0, 0, 0), Shade = 0, Noise = 0, Scale = 0.8 };

    // The exact areas, in parts of the square around a shape's circle of radius 1.
    [Theory]
    [InlineData(ShapeKind.Circle, 0.81 * Math.PI / 4)]
    [InlineData(ShapeKind.Ring, 0.56 * Math.PI / 4)]
    [InlineData(ShapeKind.Square, 0.72 * 0.72)]
    [InlineData(ShapeKind.Cross, (4 * 0.85 * 0.28 * 2 - 4 * 0.28 * 0.28) / 4)]
    [InlineData(ShapeKind.Triangle, 1.2990381056766580 / 4)]
    [InlineData(ShapeKind.Star, 1.1225699414489634 / 4)]
    public void A_shape_covers_its_area_however_it_is_turned(ShapeKind kind, double area)
    {
        Assert.InRange(Red(Plain, kind), area * 0.64 - 0.003, area * 0.64 + 0.003);
        Assert.InRange(Red(Plain with { Angle = 77 }, kind), area * 0.64 - 0.003, area * 0.64 + 0.003);
    }

    [Fact]
    public void A_star_stands_on_two_points()
    {
        var star = Shapes.Draw(ShapeKind.Star, Plain, side: 64).Pixels;
        Assert.True(star[10, 32, 0] > 0.5, "the top point is missing");
        Assert.True(star[54, 32, 0] < 0.5, "there is a point at the bottom");
    }

    [Fact]
    public void Half_the_scale_is_a_quarter_of_the_area() => Assert.Equal(0.25, Red(Plain with { Scale = 0.4 }) / Red(Plain), 2);

    [Fact]
    public void Half_the_light_is_half_as_bright() => Assert.Equal(0.5, Red(Plain with { Light = 0.5 }) / Red(Plain), 6);

    [Fact]
    public void A_tilt_of_sixty_degrees_halves_the_width() => Assert.Equal(0.5, Red(Plain with { Tilt = 60 }) / Red(Plain), 2);

    [Fact]
    public void What_is_hidden_is_grey() => Assert.InRange(Red(Plain with { Hidden = 0.5 }, ShapeKind.Square, grey: false) / Red(Plain, ShapeKind.Square), 0.4, 0.6);

    [Fact]
    public void The_side_of_the_light_is_brighter()
    {
        var pixels = Shapes.Draw(ShapeKind.Circle, Plain with { Background = (1, 1, 1), Shade = 0.8, LightAngle = 0 }).Pixels;
        Assert.True(pixels[24, 47, 1] > 2 * pixels[24, 0, 1]);
    }

    [Fact]
    public void Varied_pictures_come_in_turn_and_again_from_the_same_seed()
    {
        var pictures = Shapes.Vary([ShapeKind.Star, ShapeKind.Ring], 6, side: 16, seed: 9);
        Assert.Equal([ShapeKind.Star, ShapeKind.Ring, ShapeKind.Star, ShapeKind.Ring, ShapeKind.Star, ShapeKind.Ring], pictures.Select(picture => picture.Kind));
        Assert.Equal(pictures[5].Pixels, Shapes.Vary([ShapeKind.Star, ShapeKind.Ring], 6, side: 16, seed: 9)[5].Pixels);
        Assert.All(pictures, picture => Assert.All(picture.Pixels.Cast<double>(), value => Assert.InRange(value, 0, 1)));
    }

    [Fact]
    public void Impossible_views_are_refused()
    {
        Assert.Contains("Scale must be from 0.1 to 1", Assert.Throws<ArgumentOutOfRangeException>(() => Shapes.Draw(ShapeKind.Star, Plain with { Scale = 2 })).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Shapes.Draw(ShapeKind.Star, side: 4));
        Assert.Throws<ArgumentException>(() => Shapes.Vary([], 3));
    }

    /// <summary>The mean red of a picture; with black behind and no grey, the covered part times the light.</summary>
    private static double Red(ShapeView view, ShapeKind kind = ShapeKind.Circle, bool grey = true)
    {
        var pixels = Shapes.Draw(kind, view, side: 96).Pixels;
        var sum = 0.0;
        for (var row = 0; row < 96; row++)
        {
            for (var column = 0; column < 96; column++) sum += grey || pixels[row, column, 1] == 0 ? pixels[row, column, 0] : 0;
        }

        return sum / (96 * 96);
    }
}
