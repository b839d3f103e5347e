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
        { "log1p", x => x.log1p(), x => Math.Abs(x) < 1e-3 ? x - x * x / 2 + x * x * x / 3 : Math.Log(1 + x) },
        { "sinh", x => x.sinh(), Math.Sinh },
        { "cosh", x => x.cosh(), Math.Cosh },
    };

    public static TheoryData<string> Exactly => [.. Exact.Keys];

    private static Dictionary<string, (Func<Tensor, Tensor> Function, Func<LongNumber, LongNumber> Judge, double From)> Exact { get; } = new()
    {
        ["exp"] = (x => x.exp(), LongNumber.Exp, double.NegativeInfinity),
        ["tanh"] = (x => x.tanh(), LongNumber.Tanh, double.NegativeInfinity),
        ["sigmoid"] = (x => x.sigmoid(), LongNumber.Sigmoid, double.NegativeInfinity),
        ["expm1"] = (x => x.expm1(), LongNumber.Expm1, double.NegativeInfinity),
        ["log1p"] = (x => x.log1p(), LongNumber.Log1p, -1),
        ["sinh"] = (x => x.sinh(), LongNumber.Sinh, double.NegativeInfinity),
        ["cosh"] = (x => x.cosh(), LongNumber.Cosh, double.NegativeInfinity),
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

    [Theory]
    [MemberData(nameof(Exactly))]
    public void Doubles_are_within_two_units_in_the_last_place(string name)
    {
        var (function, judge, from) = Exact[name];
        double[] numbers = [.. Magnitudes().Concat(Enumerable.Range(0, 4_000).Select(i => (i - 2_000) * 0.0031700173)).Where(x => x > from && Math.Abs(x) < 705)];
        var results = function(tensor(numbers)).data<double>().ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            var exact = judge(numbers[i]);
            var error = LongNumber.Error(results[i], exact);
            Assert.True(error <= Allowed, $"{name}({numbers[i]:R}) is {results[i]:R}, {error:0.0} units in the last place from {(double)exact:R}");
        }
    }

    [Fact]
    public void The_judge_of_doubles_is_right()
    {
        Assert.Equal(Math.E, (double)LongNumber.Exp(1));
        Assert.Equal(Math.Log(2), (double)LongNumber.Log1p(1));
        Assert.Equal(0, LongNumber.Error(0.5, (LongNumber)1 / 2));
        Assert.Equal(1, LongNumber.Error(Math.BitIncrement(0.5), 0.5));
        foreach (var x in (double[])[1e-9, 0.3, 2, 40]) Assert.True(Math.Abs((double)(LongNumber.Log1p(LongNumber.Expm1(x)) / x - 1)) < 1e-40);
        Assert.True(Math.Abs((double)(LongNumber.Cosh(3) * LongNumber.Cosh(3) - LongNumber.Sinh(3) * LongNumber.Sinh(3) - 1)) < 1e-40);
    }

    [Fact]
    public void Ends_of_doubles_are_what_they_are_in_PyTorch()
    {
        double[] ends = [double.NegativeInfinity, -1e300, -1, -0.0, 0, 1e300, double.PositiveInfinity, double.NaN];
        Equal([double.NaN, double.NaN, double.NegativeInfinity, -0.0, 0, Math.Log(1e300), double.PositiveInfinity, double.NaN], x => x.log1p());
        Equal([double.NegativeInfinity, double.NegativeInfinity, Math.Sinh(-1), -0.0, 0, double.PositiveInfinity, double.PositiveInfinity, double.NaN], x => x.sinh());
        Equal([double.PositiveInfinity, double.PositiveInfinity, Math.Cosh(1), 1, 1, double.PositiveInfinity, double.PositiveInfinity, double.NaN], x => x.cosh());
        Equal([0, 0, Math.Exp(-1), 1, 1, double.PositiveInfinity, double.PositiveInfinity, double.NaN], x => x.exp());
        Equal([-1, -1, Math.Exp(-1) - 1, -0.0, 0, double.PositiveInfinity, double.PositiveInfinity, double.NaN], x => x.expm1());

        // sinh and cosh are numbers where eˣ is none any more.
        Assert.Equal(Math.Sinh(710.4), tensor(710.4, dtype: float64).sinh().item<double>(), 1e-12 * Math.Sinh(710.4));
        Assert.Equal(Math.Cosh(-710.4), tensor(-710.4, dtype: float64).cosh().item<double>(), 1e-12 * Math.Cosh(710.4));

        void Equal(double[] expected, Func<Tensor, Tensor> function)
        {
            var results = function(tensor(ends)).data<double>().ToArray();
            for (var i = 0; i < ends.Length; i++)
            {
                Assert.True(expected[i].Equals(results[i]) || Math.Abs(expected[i] - results[i]) <= 4e-16 * Math.Abs(expected[i]), $"f({ends[i]:R}) is {results[i]:R}, not {expected[i]:R}");
                Assert.Equal(double.IsNegative(expected[i]) && !double.IsNaN(expected[i]), double.IsNegative(results[i]) && !double.IsNaN(results[i]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_number_has_the_same_result_wherever_it_stands(string name, Func<Tensor, Tensor> function, Func<double, double> exact)
    {
        _ = exact;
        float[] numbers = [.. Enumerable.Range(0, 37).Select(i => (i - 18) * 0.7f)];
        var together = function(tensor(numbers)).data<float>().ToArray();
        for (var i = 0; i < numbers.Length; i++) Assert.True(together[i].Equals(function(tensor(new[] { numbers[i] })).item<float>()), $"{name}({numbers[i]:R})");
    }

    private static IEnumerable<double> Magnitudes() => Enumerable.Range(-1070, 1080).SelectMany(power => new[] { Math.ScaleB(1.2345678901234567, power), -Math.ScaleB(1.7654321098765432, power) });

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
