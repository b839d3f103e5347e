using BenchmarkDotNet.Attributes;
using static TorchSharp.torch;

namespace DlCourse.Bench.Micro;

/// <summary>Single operations at sizes from dispatch alone to beyond the caches.</summary>
[InProcess, MemoryDiagnoser]
public class Kernels
{
    private Tensor x = null!;
    private Tensor y = null!;
    private Tensor rows = null!;

    /// <summary>The number of elements.</summary>
    [Params(16, 4096, 1_000_000)]
    public int Count { get; set; }

    /// <summary>Makes the operands, on one thread.</summary>
    [GlobalSetup]
    public void Setup()
    {
        set_num_threads(1);
        manual_seed(1);
        (x, y) = (rand(Count), rand(Count));
        rows = x.reshape(-1, 16);
    }

    /// <summary>x + y.</summary>
    [Benchmark]
    public void Add() => x.add(y).Dispose();

    /// <summary>Row-wise additions, as of a bias.</summary>
    [Benchmark]
    public void AddRow() => rows.add(y.narrow(0, 0, 16)).Dispose();

    /// <summary>eˣ.</summary>
    [Benchmark]
    public void Exp() => x.exp().Dispose();

    /// <summary>The hyperbolic tangent.</summary>
    [Benchmark]
    public void Tanh() => x.tanh().Dispose();

    /// <summary>1 / (1 + e⁻ˣ).</summary>
    [Benchmark]
    public void Sigmoid() => x.sigmoid().Dispose();

    /// <summary>The sum of all elements.</summary>
    [Benchmark]
    public void Sum() => x.sum().Dispose();

    /// <summary>The softmax of rows of 16.</summary>
    [Benchmark]
    public void Softmax() => rows.softmax(1).Dispose();
}
