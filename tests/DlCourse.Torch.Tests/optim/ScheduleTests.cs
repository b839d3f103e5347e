using DlCourse.Torch.Tests.Peers;
using TorchSharp.Modules;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;

namespace DlCourse.Torch.Tests.Optimisers;

/// <summary>Schedules follow PyTorch's learning rates and momenta over 50 epochs.</summary>
public sealed class ScheduleTests
{
    private static readonly Dictionary<string, Func<Optimizer, LRScheduler>> Made = new()
    {
        ["step"] = o => StepLR(o, 7, 0.5),
        ["multistep"] = o => MultiStepLR(o, [5, 12, 30], 0.3),
        ["exponential"] = o => ExponentialLR(o, 0.93),
        ["constant"] = o => ConstantLR(o, 0.4, 8),
        ["linear"] = o => LinearLR(o, 0.2, 0.9, 11),
        ["polynomial"] = o => PolynomialLR(o, 20, 1.7),
        ["cosine"] = o => CosineAnnealingLR(o, 12, 0.01),
        ["lambda"] = o => LambdaLR(o, epoch => 1 / (1 + 0.2 * epoch)),
        ["multiplicative"] = o => MultiplicativeLR(o, epoch => epoch % 3 != 0 ? 0.9 : 1.05),
        ["onecycle"] = o => OneCycleLR(o, 0.5, total_steps: 50),
        ["onecycle_linear"] = o => OneCycleLR(o, 0.5, epochs: 5, steps_per_epoch: 10, pct_start: 0.4, anneal_strategy: impl.OneCycleLR.AnnealStrategy.Linear, div_factor: 10, final_div_factor: 100, base_momentum: 0.7, max_momentum: 0.9),
        ["onecycle_three"] = o => OneCycleLR(o, 0.5, total_steps: 50, three_phase: true),
        ["sequential"] = o => SequentialLR(o, [LinearLR(o, 0.1, 1, 5), ExponentialLR(o, 0.9), StepLR(o, 3, 0.5)], [5, 20]),
        ["chained"] = o => ChainedLR([LinearLR(o, 0.1, 1, 5), ExponentialLR(o, 0.9)]),
        ["plateau"] = o => ReduceLROnPlateau(o, factor: 0.5, patience: 2, cooldown: 3, min_lr: [0.01]),
        ["plateau_rising"] = o => ReduceLROnPlateau(o, "max", 0.3, 1, 0.05, "abs"),
    };

    public static TheoryData<string> Names => [.. Made.Keys];

    [Fact]
    public void Every_case_is_tested() => Assert.Equal(TrainingFixture.Schedules.Names.Order(), Made.Keys.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void Rates_and_momenta_follow_PyTorch_over_50_epochs(string name)
    {
        var fixture = TrainingFixture.Schedules[name];
        var (rates, momenta) = (TrainingFixture.Numbers(fixture.GetProperty("rates")), TrainingFixture.Numbers(fixture.GetProperty("momenta")));
        var optimiser = SGD([new Parameter(zeros(1))], 0.2, momentum: 0.9);
        var group = (SGD.ParamGroup)optimiser.ParamGroups.Single();
        var schedule = Made[name](optimiser);
        for (var epoch = 0; epoch < rates.Length; epoch++)
        {
            Assert.Equal(rates[epoch], group.LearningRate, 1e-12);
            Assert.Equal(momenta[epoch], group.Momentum, 1e-12);
            Assert.Equal(group.LearningRate, schedule.get_last_lr().Single(), 1e-15);
            if (name.StartsWith("plateau", StringComparison.Ordinal)) schedule.step(Measure(epoch));
            else schedule.step();
        }
    }

    [Fact]
    public void An_epoch_by_number_gives_the_rate_that_counting_gives()
    {
        foreach (var name in new[] { "step", "multistep", "exponential", "constant", "linear", "polynomial", "cosine" })
        {
            var rates = TrainingFixture.Numbers(TrainingFixture.Schedules[name].GetProperty("rates"));
            var optimiser = SGD([new Parameter(zeros(1))], 0.2);
            Made[name](optimiser).step(9);
            Assert.Equal(rates[9], optimiser.ParamGroups.Single().LearningRate, 1e-12);
        }
    }

    [Fact]
    public void A_cycle_changes_the_first_beta_of_adam()
    {
        var optimiser = Adam([new Parameter(zeros(1))]);
        var schedule = OneCycleLR(optimiser, 0.1, total_steps: 10);
        Assert.Equal((0.95, 0.999), ((Adam.ParamGroup)optimiser.ParamGroups.Single()).Betas);
        schedule.step();
        schedule.step();
        Assert.Equal(0.85, ((Adam.ParamGroup)optimiser.ParamGroups.Single()).Betas.Item1, 1e-12);
    }

    private static double Measure(int epoch) => Math.Abs(epoch % 17 - 6) / 10.0 + 0.01 * epoch;
}
