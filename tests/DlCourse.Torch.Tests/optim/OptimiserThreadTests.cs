using DlCourse.Torch.Tests.Kernels;
using DlCourse.Torch.Tests.Storage;
using TorchSharp.Modules;

namespace DlCourse.Torch.Tests.Optimisers;

/// <summary>Several threads share a step, and change nothing by it.</summary>
[Collection(nameof(Alone))]
public sealed class OptimiserThreadTests
{
    private const int Views = 20;

    [Theory]
    [MemberData(nameof(OptimiserTests.Names), MemberType = typeof(OptimiserTests))]
    public void Large_and_small_parameters_are_changed_alike_by_one_thread_and_by_several(string name)
    {
        long[] lengths = [200_003, .. Enumerable.Repeat(9_001L, 6), 3, 65_536, 1, 0];
        var alone = Threads.With(1, Train);
        Assert.Equal(alone, Threads.With(2, Train));
        Assert.Equal(alone, Threads.With(3, Train));

        double[] Train()
        {
            Parameter[] parameters = [.. lengths.Select(length => new Parameter(arange(length, dtype: float32).cos())), new Parameter(arange(14_000, dtype: float32).reshape(140, 100).t())];
            foreach (var parameter in parameters) parameter.grad = parameter.sin() + 0.3;
            var optimiser = OptimiserTests.Made[name](parameters);
            for (var i = 0; i < 3; i++) optimiser.step();
            return OptimiserTests.Numbers(parameters);
        }
    }

    [Fact]
    public void Two_parameters_that_are_the_same_numbers_are_changed_one_after_the_other()
    {
        var (alone, shared) = (Threads.With(1, Train), Threads.With(2, Train));
        Assert.Equal(alone, shared);

        // So many steps of w − ½(1 + w/10), begun at 0.
        Assert.Equal(-10 * (1 - Math.Pow(0.95, Views)), shared[0], 1e-5);

        static double[] Train()
        {
            // Turned, a parameter is copied, changed and copied back: two threads that did this at once would lose whole steps.
            var numbers = arange(62_500, dtype: float32).view(250, 250);
            Parameter[] parameters = [.. Enumerable.Range(0, Views).Select(_ => new Parameter(numbers.t()))];
            foreach (var parameter in parameters) parameter.grad = ones(250, 250);
            torch.optim.SGD(parameters, 0.5, weight_decay: 0.1).step();
            return OptimiserTests.Numbers(parameters);
        }
    }
}
