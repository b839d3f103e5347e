using DlCourse.Data.Randomness;

namespace DlCourse.Tests.Data.Randomness;

public sealed class PortableMathTests
{
    private const double Accuracy = 4e-15;

    public static TheoryData<string, double, double> Functions => new()
    {
        { "sin", -20, 20 }, { "sin", 1e5, 1.0001e5 }, { "cos", -20, 20 }, { "exp", -30, 30 }, { "exp", -700, 700 }, { "log", 1e-12, 5 }, { "log", 1, 1e12 },
    };

    [Theory]
    [MemberData(nameof(Functions))]
    public void Functions_agree_with_the_platform_to_their_documented_accuracy(string name, double from, double to)
    {
        Func<double, double> ours = name switch { "sin" => PortableMath.Sin, "cos" => PortableMath.Cos, "exp" => PortableMath.Exp, _ => PortableMath.Log };
        Func<double, double> theirs = name switch { "sin" => Math.Sin, "cos" => Math.Cos, "exp" => Math.Exp, _ => Math.Log };
        var random = new Pcg32(7);
        for (var i = 0; i < 20_000; i++)
        {
            var x = random.Uniform(from, to);
            var expected = theirs(x);
            // The error of e^x grows with |x|, as the rounding of x itself does.
            var bound = Accuracy * Math.Max(1, Math.Abs(expected)) * (name == "exp" ? Math.Max(1, Math.Abs(x)) : Math.Abs(x) > 1e4 && name == "sin" ? 4 : 1);
            Assert.True(Math.Abs(ours(x) - expected) <= bound, $"{name}({x:R}) is {ours(x):R}, expected {expected:R}");
        }
    }

    [Fact]
    public void Ends_of_the_range_are_as_in_IEEE_754()
    {
        Assert.Equal(double.PositiveInfinity, PortableMath.Exp(800));
        Assert.Equal(0, PortableMath.Exp(-800));
        Assert.Equal(double.NegativeInfinity, PortableMath.Log(0));
        Assert.True(double.IsNaN(PortableMath.Log(-1)));
        Assert.Equal(0.5, PortableMath.Sigmoid(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.Sin(1e9));
    }
}
