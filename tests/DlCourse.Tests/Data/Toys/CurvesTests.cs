using DlCourse.Data;

namespace DlCourse.Tests.Data;

public sealed class CurvesTests
{
    [Fact]
    public void The_truth_is_the_curve_asked_for()
    {
        var curve = Curves.Polynomial([1, -2, 3], samples: 20);
        for (var i = 0; i < curve.Count; i++) Assert.Equal(1 - 2 * curve.X[i] + 3 * curve.X[i] * curve.X[i], curve.Truth[i], 12);
        var sine = Curves.Sine(20, frequency: 2);
        for (var i = 0; i < sine.Count; i++) Assert.Equal(Math.Sin(4 * Math.PI * sine.X[i]), sine.Truth[i], 12);
    }

    [Fact]
    public void The_noise_has_the_standard_deviation_asked_for()
    {
        var line = Curves.Line(20_000, noise: 0.3, seed: 2);
        Assert.InRange(Statistics.MeanAndDeviation([.. line.Y - line.Truth]).StandardDeviation, 0.294, 0.306);
    }

    [Fact]
    public void Points_stand_in_the_order_of_x() => Assert.Equal(Curves.Step(50).X.Order(), Curves.Step(50).X);

    [Fact]
    public void Ends_the_wrong_way_round_are_refused() => Assert.Contains("left of the right end", Assert.Throws<ArgumentException>(() => Curves.Of(x => x, 1, 0)).Message);
}
