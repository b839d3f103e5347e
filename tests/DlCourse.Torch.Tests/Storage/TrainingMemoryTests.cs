using System.Diagnostics;
using static TorchSharp.torch.nn;

namespace DlCourse.Torch.Tests.Storage;

/// <summary>A network is trained without a single <c>using</c>, as a learner would, and memory stays bounded.</summary>
[Collection(nameof(Alone))]
public sealed class TrainingMemoryTests
{
    private static readonly int Steps = Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1" ? 3_000 : 1_000;

    [Fact]
    public void Training_a_perceptron_with_a_hidden_layer_needs_no_more_memory_later_than_in_its_first_quarter()
    {
        var (x, y) = (arange(64 * 64, dtype: float32).sin().reshape(64, 64), arange(64) % 10);
        var net = Sequential(Linear(64, 128), ReLU(), Dropout(0.1), Linear(128, 10));
        var optimiser = optim.Adam(net.parameters(), 1e-3);
        StaysBounded(Steps, () =>
        {
            optimiser.zero_grad();
            functional.cross_entropy(net.call(x), y).backward();
            optimiser.step();
        });
    }

    [Fact]
    public void Training_a_LeNet_needs_no_more_memory_later_than_in_its_first_quarter()
    {
        manual_seed(1);
        var images = randn(16, 1, 28, 28);
        var labels = arange(16) % 10;
        var net = Sequential(
            Conv2d(1, 6, 5, padding: 2), BatchNorm2d(6), ReLU(), MaxPool2d(2),
            Conv2d(6, 16, 5), ReLU(), MaxPool2d(2), Flatten(),
            Linear(400, 120), ReLU(), Dropout(0.3), Linear(120, 10));
        var optimiser = optim.Adam(net.parameters());
        StaysBounded(Steps, () =>
        {
            optimiser.zero_grad();
            functional.cross_entropy(net.call(images), labels).backward();
            optimiser.step();
        });
    }

    [Fact]
    public void Training_an_LSTM_needs_no_more_memory_later_than_in_its_first_quarter()
    {
        manual_seed(1);
        var x = randn(20, 16, 8);
        var lstm = LSTM(8, 32);
        var optimiser = optim.Adam(lstm.parameters());
        StaysBounded(Steps / 5, () =>
        {
            optimiser.zero_grad();
            var (y, _, _) = lstm.call(x);
            (y * y).mean().backward();
            optimiser.step();
        });
    }

    private static void StaysBounded(int steps, Action train)
    {
        long first = 0, last = 0;
        for (var step = 0; step < steps; step++)
        {
            train();
            if (step % 10 != 0) continue;
            var resident = Process.GetCurrentProcess().WorkingSet64;
            if (step < steps / 4) first = Math.Max(first, resident);
            else last = Math.Max(last, resident);
        }

        Assert.True(last <= 1.3 * first, $"resident: {first >> 20} MB in the first quarter, {last >> 20} MB later");
    }
}
