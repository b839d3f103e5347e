using System.Runtime.InteropServices;
using System.Security.Cryptography;
using DlCourse.Data;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Data;

public sealed class ToysTests
{
    [Fact]
    public void Moons_without_noise_lie_on_two_half_circles()
    {
        foreach (var (x, y, label) in Points(Toys.Moons(101, noise: 0, seed: 1)))
        {
            var (cx, cy) = label == 0 ? (0.0, 0.0) : (1.0, 0.5);
            Assert.Equal(1, Math.Sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)), 12);
            Assert.True(label == 0 ? y >= -1e-12 : y <= 0.5 + 1e-12);
        }
    }

    [Fact]
    public void Circles_without_noise_have_radii_1_and_the_factor()
    {
        foreach (var (x, y, label) in Points(Toys.Circles(100, noise: 0, factor: 0.4)))
        {
            Assert.Equal(label == 0 ? 1 : 0.4, Math.Sqrt(x * x + y * y), 12);
        }
    }

    [Fact]
    public void The_noise_has_the_standard_deviation_asked_for()
    {
        var radii = Points(Toys.Circles(20_000, noise: 0.05, factor: 0.5, seed: 3)).Where(p => p.Label == 0).Select(p => Math.Sqrt(p.X * p.X + p.Y * p.Y)).ToArray();
        Assert.InRange(Statistics.MeanAndDeviation(radii).StandardDeviation, 0.0485, 0.0515);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void Spirals_turn_with_the_radius_and_each_arm_is_a_class(int arms)
    {
        var points = Toys.Spirals(70 * arms, arms, noise: 0, turns: 0.5);
        Assert.Equal(Enumerable.Repeat(70, arms), Statistics.ClassCounts(points.Labels));
        foreach (var (x, y, label) in Points(points))
        {
            var radius = Math.Sqrt(x * x + y * y);
            var expected = 2 * Math.PI * (0.5 * radius + (double)label / arms);
            Assert.Equal(0, Math.Sin((Math.Atan2(y, x) - expected) / 2), 9);
        }
    }

    [Fact]
    public void XOR_without_noise_is_the_sign_of_the_product()
    {
        foreach (var (x, y, label) in Points(Toys.Xor(500, noise: 0))) Assert.Equal(label == 1, x * y < 0);
    }

    [Fact]
    public void Neighbouring_fields_of_the_checkerboard_are_of_different_classes()
    {
        foreach (var (x, y, label) in Points(Toys.Checkerboard(1000, fields: 5, noise: 0)))
        {
            Assert.Equal(label, ((int)((x + 1) * 2.5) + (int)((y + 1) * 2.5)) % 2);
        }
    }

    [Fact]
    public void Blobs_have_their_centres_spread_and_counts()
    {
        var centres = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 0 }, { 5, -3 } });
        var blobs = Toys.Blobs(centres, [9000, 1000], standardDeviation: 2, seed: 5);
        Assert.Equal([9000, 1000], Statistics.ClassCounts(blobs.Labels));
        var rare = Points(blobs).Where(p => p.Label == 1).ToArray();
        Assert.InRange(rare.Average(p => p.X), 4.8, 5.2);
        Assert.InRange(Statistics.MeanAndDeviation([.. rare.Select(p => p.Y)]).StandardDeviation, 1.87, 2.13);
    }

    [Fact]
    public void Centres_of_drawn_blobs_keep_their_distance()
    {
        var blobs = Toys.Blobs(10, centres: 10, standardDeviation: 0, seed: 8);
        var points = Points(blobs).ToArray();
        Assert.All(points, a => Assert.All(points, b => Assert.True(a == b || Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y)) >= 3)));
    }

    [Fact]
    public void Every_machine_makes_the_same_bytes()
    {
        var points = Toys.Moons(500, 0.1, seed: 1);
        var bytes = MemoryMarshal.AsBytes(points.Inputs.ToColumnMajorArray().AsSpan());
        Assert.Equal("9722f6d0e53ad0fe", Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
    }

    [Fact]
    public void Another_seed_gives_other_points() =>
        Assert.NotEqual(Toys.Xor(50, seed: 1).Inputs, Toys.Xor(50, seed: 2).Inputs);

    [Fact]
    public void Classes_are_as_equal_as_the_count_allows() => Assert.Equal([34, 34, 33], Statistics.ClassCounts(Toys.Spirals(101, 3).Labels));

    [Fact]
    public void Impossible_parameters_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Toys.Moons(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Toys.Moons(noise: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Toys.Circles(factor: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Toys.Spirals(arms: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Toys.Checkerboard(fields: 1));
        Assert.Throws<ArgumentException>(() => Toys.Blobs(Matrix<double>.Build.Dense(2, 2), [5]));
    }

    private static IEnumerable<(double X, double Y, int Label)> Points(LabelledPoints points) =>
        Enumerable.Range(0, points.Count).Select(i => (points.Inputs[i, 0], points.Inputs[i, 1], (int)points.Labels[i]));
}
