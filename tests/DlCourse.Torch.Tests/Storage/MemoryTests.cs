using System.Diagnostics;
using DlCourse.Torch.Storage;

namespace DlCourse.Torch.Tests.Storage;

/// <summary>Nothing else runs while memory is measured.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Memory that goes back without anybody saying so.</summary>
[Collection(nameof(Alone))]
public sealed class MemoryTests
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1" ? 200 : 15;

    [Fact]
    public void Ten_thousand_steps_without_a_using_need_no_more_than_the_first_five_hundred()
    {
        var weights = Enumerable.Range(0, 64 * 64).Select(i => (float)Math.Sin(i)).ToArray();
        var x = tensor(weights, [64, 64]);
        var w = (tensor(weights, [64, 64]) * 0.1).requires_grad_();
        var b = zeros(64, requires_grad: true);
        long first = 0, last = 0;
        for (var step = 0; step < 10_000; step++)
        {
            var y = (x.matmul(w) + b).tanh();
            var loss = (y - x).pow(2).mean();
            loss.backward();
            using (no_grad())
            {
                w.sub_(w.grad! * 0.01);
                b.sub_(b.grad! * 0.01);
            }

            w.grad!.zero_();
            b.grad = null;
            if (step % 25 != 0) continue;
            var resident = Process.GetCurrentProcess().WorkingSet64;
            if (step < 500) first = Math.Max(first, resident);
            else last = Math.Max(last, resident);
        }

        Assert.True(last <= 1.5 * first, $"resident: {first >> 20} MB in the first 500 steps, {last >> 20} MB later");
    }

    [Fact]
    public void Unused_memory_is_found_when_much_is_outstanding()
    {
        // Ten times what may be outstanding before the collector is told to look.
        for (var i = 0; i < 160; i++) zeros(1024, 1024).add_(1);
        Assert.True(MemoryPressure.Outstanding < 200L << 20, $"{MemoryPressure.Outstanding >> 20} MB outstanding");
    }

    [Fact]
    public async Task A_tensor_that_is_only_read_by_a_running_operation_keeps_its_memory()
    {
        // The collector runs on another thread as often as it can while temporaries are used once and forgotten.
        using var stop = new CancellationTokenSource();
        var collector = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested) GC.Collect(0);
        });
        for (var i = 0; i < Rounds; i++)
        {
            var sum = (ones(50_000) * 2 + ones(50_000)).exp().log().sum();
            Assert.Equal(150_000f, sum.item<float>(), 10f);
        }

        await stop.CancelAsync();
        await collector;
    }
}
