using DlCourse.Torch.Tests.Peers;
using DlCourse.Torch.Tests.Random;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.nn.init;

namespace DlCourse.Torch.Tests.Networks;

/// <summary>The same seed gives the same first values as in PyTorch.</summary>
[Collection(nameof(DefaultGenerator))]
public sealed class InitialisationTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> Filling = new()
    {
        ["uniform"] = t => uniform_(t, -2, 3),
        ["normal"] = t => normal_(t, 1, 0.5),
        ["trunc_normal"] = t => trunc_normal_(t, 0.5, 1.2, -1, 1.5),
        ["xavier_uniform"] = t => xavier_uniform_(t),
        ["xavier_uniform_gain"] = t => glorot_uniform_(t, calculate_gain(NonlinearityType.Tanh)),
        ["xavier_normal"] = t => xavier_normal_(t, 2),
        ["kaiming_uniform"] = t => kaiming_uniform_(t),
        ["kaiming_uniform_out"] = t => kaiming_uniform_(t, mode: FanInOut.FanOut, nonlinearity: NonlinearityType.ReLU),
        ["kaiming_uniform_slope"] = t => kaiming_uniform_(t, Math.Sqrt(5)),
        ["kaiming_normal"] = t => kaiming_normal_(t, mode: FanInOut.FanOut, nonlinearity: NonlinearityType.ReLU),
        ["orthogonal_tall"] = t => orthogonal_(t),
        ["orthogonal_wide"] = t => orthogonal_(t, 1.5),
        ["sparse"] = t => sparse_(t, 0.4, 0.1),
        ["eye"] = eye_,
        ["dirac"] = dirac_,
        ["ones"] = ones_,
        ["constant"] = t => constant_(t, -1.5),
        ["dropout"] = t => Dropout(0.3).call(ones_(t)),
        ["dropout1d"] = t => Dropout1d(0.4).call(ones_(t)),
        ["dropout2d"] = t => Dropout2d(0.5).call(ones_(t)),
    };

    private static readonly Dictionary<string, Func<Module>> Made = new()
    {
        ["linear"] = () => Linear(5, 3),
        ["linear_no_bias"] = () => Linear(7, 2, hasBias: false),
        ["bilinear"] = () => Bilinear(3, 2, 4),
        ["embedding"] = () => Embedding(5, 4, padding_idx: 2),
        ["prelu"] = () => PReLU(3),
        ["sequential"] = () => Sequential(Linear(3, 4), ReLU(), Linear(4, 2)),
    };

    public static TheoryData<string> Fillings => [.. Filling.Keys];

    public static TheoryData<string> Modules => [.. Made.Keys];

    [Fact]
    public void Every_case_is_tested() => Assert.Equal(TrainingFixture.Initialisation.Names.Order(), Filling.Keys.Concat(Made.Keys).Order());

    [Theory]
    [MemberData(nameof(Fillings))]
    public void A_seed_fills_a_tensor_as_in_PyTorch(string name)
    {
        var fixture = TrainingFixture.Initialisation[name];
        long[] shape = [.. fixture.GetProperty("shape").EnumerateArray().Select(length => length.GetInt64())];
        manual_seed(fixture.GetProperty("seed").GetInt64());
        var filled = Filling[name](empty(shape));
        Near(TrainingFixture.Numbers(fixture.GetProperty("values")), filled, name);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_seed_makes_a_module_as_in_PyTorch(string name)
    {
        var fixture = TrainingFixture.Initialisation[name];
        manual_seed(fixture.GetProperty("seed").GetInt64());
        var state = Made[name]().state_dict();
        Assert.Equal(fixture.GetProperty("state").EnumerateObject().Select(one => one.Name).Order(), state.Keys.Order());
        foreach (var (key, tensor) in state) Near(TrainingFixture.Numbers(fixture.GetProperty("state").GetProperty(key)), tensor, key);
    }

    [Fact]
    public void The_gain_of_a_leaky_rectifier_depends_on_its_slope() => Assert.Equal(Math.Sqrt(2 / 1.04), calculate_gain(NonlinearityType.LeakyReLU, 0.2), 15);

    /// <summary>Uniform numbers are equal to the bit, which nine digits show; normal ones and those of a decomposition nearly.</summary>
    private static void Near(double[] expected, Tensor actual, string name)
    {
        var numbers = actual.detach().data<float>().ToArray();
        var tolerance = name.Contains("normal", StringComparison.Ordinal) || name.Contains("orthogonal", StringComparison.Ordinal) || name is "sparse" or "weight" ? 2e-6 : 0;
        Assert.Equal(expected.Length, numbers.Length);
        for (var i = 0; i < expected.Length; i++) Assert.True(Math.Abs((float)expected[i] - numbers[i]) <= tolerance, $"{name}[{i}]: expected {expected[i]:R}, got {numbers[i]:R}");
    }
}
