using static TorchSharp.torch;

namespace DlCourse.Bench.Peers;

/// <summary>
/// One operation each. PyTorch writes into memory that is there (<c>out=</c>); ours are called as a learner calls them, and their
/// results' memory, disposed of after each step, comes from the pool.
/// </summary>
internal static class KernelRows
{
    /// <summary>1024 × 1024 times 1024 × 1024.</summary>
    public static Func<Computation> Gemm() => Once(7, () => (rand(1024, 1024), rand(1024, 1024)), (a, b) => a.mm(b), y => y.mean());

    /// <summary>The sum of two rows of 10⁷ numbers.</summary>
    public static Func<Computation> Add() => Once(8, () => (rand(10_000_000), rand(10_000_000)), (a, b) => a.add(b), y => y.mean());

    /// <summary>eˣ of 10⁷ numbers.</summary>
    public static Func<Computation> Exp() => Once(9, () => (rand(10_000_000), zeros(1)), (a, _) => a.exp(), y => y.mean());

    /// <summary>The sum of 10⁷ numbers.</summary>
    public static Func<Computation> Sum() => Once(10, () => (rand(10_000_000), zeros(1)), (a, _) => a.sum(), y => y);

    /// <summary>The softmax of 4096 rows of 1000 numbers.</summary>
    public static Func<Computation> Softmax() => Once(11, () => (rand(4096, 1000), zeros(1)), (x, _) => x.softmax(1), y => y.square().sum());

    /// <summary>A 3 × 3 convolution of 64 channels to 64 on 16 images of 32 × 32: forward, and all three gradients.</summary>
    public static Func<Computation> Convolution()
    {
        manual_seed(5);
        var layer = nn.Conv2d(64, 64, 3, padding: 1);
        var x = rand(16, 64, 32, 32, requires_grad: true);
        var g = rand(16, 64, 32, 32);
        return Gradients(() => layer.call(x), [x, layer.weight, layer.bias!], g);
    }

    /// <summary>Attention of four heads over 8 sequences of 64 elements of 64 features: forward, and all gradients.</summary>
    public static Func<Computation> Attention()
    {
        manual_seed(6);
        var layer = nn.MultiheadAttention(64, 4);
        var x = rand(64, 8, 64, requires_grad: true);
        var g = rand(64, 8, 64);
        return Gradients(() => layer.call(x, x, x, null, false, null).Item1, [x, .. layer.parameters()], g);
    }

    /// <summary>Keeps the operands between samples: making them takes longer than the operation.</summary>
    private static Func<Computation> Once(long seed, Func<(Tensor A, Tensor B)> operands, Func<Tensor, Tensor, Tensor> operation, Func<Tensor, Tensor> check)
    {
        manual_seed(seed);
        var (a, b) = operands();
        Tensor? result = null;
        var computation = new Computation(
            () =>
            {
                result?.Dispose();
                result = operation(a, b);
            },
            () => check(result!).item<float>());
        return () => computation;
    }

    private static Func<Computation> Gradients(Func<Tensor> forward, Tensor[] inputs, Tensor g)
    {
        Tensor[] result = [];
        var computation = new Computation(
            () =>
            {
                foreach (var gradient in result) gradient.Dispose();
                using var scope = NewDisposeScope();
                result = [.. autograd.grad([forward()], inputs, [g])];
                foreach (var gradient in result) gradient.DetachFromDisposeScope();
            },
            () => result.Sum(gradient => (double)gradient.abs().mean().item<float>()));
        return () => computation;
    }
}
