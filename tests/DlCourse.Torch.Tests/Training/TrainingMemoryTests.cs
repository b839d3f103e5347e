using System.Diagnostics;
using DlCourse.Torch.Tests.Storage;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace DlCourse.Torch.Tests.Training;

/// <summary>Training without a <c>using</c> needs no more and more memory.</summary>
[Collection(nameof(Alone))]
public sealed class TrainingMemoryTests
{
    [Fact]
    public void A_thousand_steps_without_a_using_need_no_more_than_the_first_hundred()
    {
        var net = Sequential(Linear(64, 128), ReLU(), Dropout(0.1), Linear(128, 10));
        var optimiser = torch.optim.Adam(net.parameters(), 1e-3);
        var (x, y) = (arange(64 * 64, dtype: float32).sin().reshape(64, 64), arange(64) % 10);
        long first = 0, last = 0;
        for (var step = 0; step < 1000; step++)
        {
            optimiser.zero_grad();
            F.cross_entropy(net.call(x), y).backward();
            optimiser.step();
            if (step % 10 != 0) continue;
            var resident = Process.GetCurrentProcess().WorkingSet64;
            if (step < 100) first = Math.Max(first, resident);
            else last = Math.Max(last, resident);
        }

        Assert.True(last <= 1.5 * first, $"resident: {first >> 20} MB in the first 100 steps, {last >> 20} MB later");
    }
}
