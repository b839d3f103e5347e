namespace DlCourse.Torch.Tests.Kernels;

/// <summary>How exactly the vectorised functions round, over all magnitudes: every 4093rd of all float numbers.</summary>
public sealed class ElementaryFunctionTests
{
    private const double Allowed = 2;

    private static readonly float[] All = [.. Enumerable.Range(0, (int)(uint.MaxValue / 4093)).Select(i => BitConverter.UInt32BitsToSingle((uint)i * 4093)), 0f, -0f, float.Epsilon, -float.Epsilon, float.PositiveInfinity, float.NegativeInfinity, float.NaN];

    public static TheoryData<string, Func<Tensor, Tensor>, Func<double, double>> Functions => new()
    {
        { "exp", x => x.exp(), Math.Exp },
        { "tanh", x => x.tanh(), Math.Tanh },
        { "sigmoid", x => x.sigmoid(), x => x < 0 ? Math.Exp(x) / (1 + Math.Exp(x)) : 1 / (1 + Math.Exp(-x)) },
        { "expm1", x => x.expm1(), x => Math.Abs(x) < 0.7 ? Series(x) : Math.Exp(x) - 1 },
    };

    [Theory]
    [MemberData(nameof(Functions))]
    public void Floats_are_within_two_units_in_the_last_place(string name, Func<Tensor, Tensor> function, Func<double, double> exact)
    {
        var results = function(tensor(All)).data<float>().ToArray();
        for (var i = 0; i < All.Length; i++)
        {
            var error = Error(results[i], exact(All[i]));
            Assert.True(error <= Allowed, $"{name}({All[i]:R}) is {results[i]:R}, {error:0.0} units in the last place from {(float)exact(All[i]):R}");
        }
    }

    /// <summary>The judge rounds too, so one unit more is allowed.</summary>
    [Theory]
    [MemberData(nameof(Functions))]
    public void Doubles_are_within_three_units_in_the_last_place(string name, Func<Tensor, Tensor> function, Func<double, double> exact)
    {
        double[] numbers = [.. Enumerable.Range(-1080, 2100).SelectMany(power => new[] { Math.ScaleB(1.2345678901234567, power), -Math.ScaleB(1.7654321098765432, power) }), .. Enumerable.Range(0, 100_000).Select(i => (i - 50_000) * 0.000317)];
        var results = function(tensor(numbers)).data<double>().ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            var expected = exact(numbers[i]);
            if (results[i].Equals(expected)) continue;
            var unit = Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected);
            Assert.True(Math.Abs(results[i] - expected) <= 3 * unit, $"{name}({numbers[i]:R}) is {results[i]:R}, not {expected:R}");
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_number_has_the_same_result_wherever_it_stands(string name, Func<Tensor, Tensor> function, Func<double, double> exact)
    {
        _ = exact;
        float[] numbers = [.. Enumerable.Range(0, 37).Select(i => (i - 18) * 0.7f)];
        var together = function(tensor(numbers)).data<float>().ToArray();
        for (var i = 0; i < numbers.Length; i++) Assert.True(together[i] == function(tensor(new[] { numbers[i] })).item<float>(), $"{name}({numbers[i]:R})");
    }

    /// <summary>eˣ − 1 = x(1 + x/2·(1 + x/3·(1 + …))).</summary>
    private static double Series(double x)
    {
        var sum = 1.0;
        for (var k = 20; k > 1; k--) sum = 1 + x / k * sum;
        return x * sum;
    }

    /// <summary>The distance in units in the last place of the exact result.</summary>
    private static double Error(float value, double exact)
    {
        if (double.IsNaN(exact)) return float.IsNaN(value) ? 0 : double.PositiveInfinity;
        if (float.IsNaN(value)) return double.PositiveInfinity;
        var rounded = (float)exact;
        if (float.IsInfinity(rounded) || float.IsInfinity(value)) return value == rounded ? 0 : double.PositiveInfinity;
        var unit = Math.Max(MathF.BitIncrement(Math.Abs(rounded)) - (double)Math.Abs(rounded), float.Epsilon);
        return Math.Abs(value - exact) / unit;
    }
}
