using DlCourse.Plotting.Model;

namespace DlCourse.Tests.Plotting;

public class ColourTests
{
    private static readonly Rgb White = new(1, 1, 1);
    private static readonly Rgb Dark = Rgb.Parse("#1E1E1E");

    // Machado, Oliveira and Fernandes (2009), severity 1: what red-, green- and blue-blind eyes see of linear light.
    private static readonly Dictionary<string, double[][]> Sights = new()
    {
        ["red-blind"] = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        ["green-blind"] = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
        ["blue-blind"] = [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
    };

    public static TheoryData<string> Colours => [.. Palette.All.Where(colour => colour != Palette.Model)];

    [Theory]
    [MemberData(nameof(Colours))]
    public void A_mark_stands_out_from_white_and_from_a_dark_page(string colour)
    {
        Assert.True(Rgb.Parse(colour).Contrast(White) >= 3, $"{Rgb.Parse(colour).Contrast(White):0.00} on white");
        Assert.True(Rgb.Parse(colour).Contrast(Dark) >= 3, $"{Rgb.Parse(colour).Contrast(Dark):0.00} on dark");
    }

    [Theory]
    [InlineData("red-blind")]
    [InlineData("green-blind")]
    [InlineData("blue-blind")]
    public void Classes_are_told_apart_by_every_eye(string sight)
    {
        var seen = Enumerable.Range(0, 5).Select(label => Lab(See(Rgb.Parse(Palette.OfClass(label)), Sights[sight]))).ToArray();
        var close = from i in Enumerable.Range(0, 5) from j in Enumerable.Range(0, i) where Distance(seen[i], seen[j]) < 9 select (j, i, Distance(seen[i], seen[j]));
        Assert.Empty(close);
        Assert.True(Distance(seen[0], seen[1]) > 40, "classes 0 and 1 are far apart");
        Assert.Equal(5, Enumerable.Range(0, 5).Select(Palette.SymbolOf).Distinct().Count());
    }

    [Theory]
    [InlineData("red-blind")]
    [InlineData("green-blind")]
    [InlineData("blue-blind")]
    public void Amounts_grow_lighter_for_every_eye_and_in_grey(string sight)
    {
        var colours = Enumerable.Range(0, 21).Select(i => ColorScale.Amount.At(i / 20.0)).ToArray();
        Assert.All(colours.Zip(colours.Skip(1)), pair => Assert.True(pair.First.Luminance < pair.Second.Luminance));
        var seen = colours.Select(colour => Lab(See(colour, Sights[sight])).L).ToArray();
        Assert.All(seen.Zip(seen.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Fact]
    public void Words_on_any_colour_can_be_read()
    {
        foreach (var scale in new[] { ColorScale.Amount, ColorScale.TwoSides, ColorScale.Grey })
        {
            var grounds = Enumerable.Range(0, 101).Select(i => scale.At(i / 100.0));
            Assert.All(grounds, ground => Assert.True(ground.Contrast(Rgb.Parse(Palette.WordsOn(ground))) >= 4.5));
        }
    }

    [Fact]
    public void Lines_never_have_the_colour_of_a_class_or_a_gradient() =>
        Assert.Empty(Enumerable.Range(0, 10).Select(Palette.OfSeries).Intersect([Palette.Of(DlCourse.Plotting.Ink.Class0), Palette.Of(DlCourse.Plotting.Ink.Class1), Palette.Of(DlCourse.Plotting.Ink.Gradient)]));

    private static (double R, double G, double B) See(Rgb colour, double[][] eye)
    {
        double[] light = [Rgb.Linear(colour.R), Rgb.Linear(colour.G), Rgb.Linear(colour.B)];
        var seen = eye.Select(row => Math.Clamp(row.Zip(light, (a, b) => a * b).Sum(), 0, 1)).ToArray();
        return (seen[0], seen[1], seen[2]);
    }

    private static (double L, double A, double B) Lab((double R, double G, double B) light)
    {
        static double F(double t) => t > 0.008856 ? Math.Cbrt(t) : 7.787 * t + 16.0 / 116;
        var x = F((0.4124 * light.R + 0.3576 * light.G + 0.1805 * light.B) / 0.9505);
        var y = F(0.2126 * light.R + 0.7152 * light.G + 0.0722 * light.B);
        var z = F((0.0193 * light.R + 0.1192 * light.G + 0.9505 * light.B) / 1.089);
        return (116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Distance((double L, double A, double B) p, (double L, double A, double B) q) =>
        Math.Sqrt((p.L - q.L) * (p.L - q.L) + (p.A - q.A) * (p.A - q.A) + (p.B - q.B) * (p.B - q.B));
}
