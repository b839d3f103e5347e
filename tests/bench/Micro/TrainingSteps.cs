using BenchmarkDotNet.Attributes;
using DlCourse.Bench.Peers;

namespace DlCourse.Bench.Micro;

/// <summary>Whole steps of the small nets: their times, and what they allocate.</summary>
[InProcess, MemoryDiagnoser]
public class TrainingSteps
{
    private readonly Computation xor = TrainingRows.Xor();
    private readonly Computation spiral = TrainingRows.Spiral();
    private readonly Computation leNet = TrainingRows.LeNet();

    /// <summary>2-4-1 on four cases.</summary>
    [Benchmark]
    public void Xor() => xor.Step();

    /// <summary>2-64-3 on 300 points.</summary>
    [Benchmark]
    public void Spiral() => spiral.Step();

    /// <summary>LeNet-5 on 64 images.</summary>
    [Benchmark]
    public void LeNet() => leNet.Step();
}
