using System.Diagnostics;
using DlCourse.Torch.Tests.Kernels;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace DlCourse.Torch.Tests.Storage;

/// <summary>A step of training leaves little for the garbage collector: small objects are what a small net spends its time on.</summary>
[Collection(nameof(Alone))]
public sealed class TrainingAllocationTests
{
    private const int Measured = 20;

    /// <summary>How long the compiler may take to replace the first versions of methods, which allocate more.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_step_of_LeNet_allocates_at_most_50_kB() => Assert.InRange(BytesPerStep(
        Sequential(
            Conv2d(1, 6, 5, padding: 2), ReLU(), MaxPool2d(2), Conv2d(6, 16, 5), ReLU(), MaxPool2d(2), Flatten(),
            Linear(400, 120), ReLU(), Linear(120, 84), ReLU(), Linear(84, 10)),
        rand(64, 1, 28, 28), 50_000), 1, 50_000);

    [Fact]
    public void A_step_of_a_small_perceptron_allocates_at_most_16_kB() => Assert.InRange(BytesPerStep(Sequential(Linear(2, 4), Tanh(), Linear(4, 10)), rand(4, 2), 16_000), 1, 16_000);

    /// <summary>In steady state, and on one thread: what it costs to share work among several is not of the step.</summary>
    private static long BytesPerStep(Sequential net, Tensor x, long enough) => Threads.With(1, () =>
    {
        var labels = arange(x.shape[0]) % 10;
        var optimiser = optim.SGD(net.parameters(), 0.01, momentum: 0.9);
        var watch = Stopwatch.StartNew();
        var least = long.MaxValue;
        while (least > enough && watch.Elapsed < Patience)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var step = 0; step < Measured; step++) Train();
            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / Measured);
        }

        return least;

        void Train()
        {
            optimiser.zero_grad();
            functional.cross_entropy(net.call(x), labels).backward();
            optimiser.step();
        }
    });
}
