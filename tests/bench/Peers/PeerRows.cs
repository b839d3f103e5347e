namespace DlCourse.Bench.Peers;

/// <summary>The rows of the comparison, in the order of the table.</summary>
internal static class PeerRows
{
    // Losses after hundreds of steps may drift apart by rounding; single operations may not.
    private const double Drift = 0.02;
    private const double Rounding = 1e-4;

    /// <summary>The rows. What one needs is made when it is first started.</summary>
    public static IReadOnlyList<PeerRow> All { get; } =
    [
        new("xor-train", 1000, 5, Drift, TrainingRows.Xor),
        new("spiral-train", 200, 5, Drift, TrainingRows.Spiral),
        new("mlp-train", 100, 1, Drift, TrainingRows.Mlp),
        new("lenet-train", 20, 0.9, Drift, TrainingRows.LeNet),
        new("conv3x3-train", 3, 0.9, Rounding, Lazily(KernelRows.Convolution)),
        new("gemm-1024", 10, 1, Rounding, Lazily(KernelRows.Gemm)),
        new("gemm-1024-skylakex", 10, 0.8, Rounding, Lazily(KernelRows.Gemm)) { CoreType = "SkylakeX" },
        new("add-1e7", 10, 0.8, Rounding, Lazily(KernelRows.Add)),
        new("exp-1e7", 10, 0.8, Rounding, Lazily(KernelRows.Exp)),
        new("sum-1e7", 20, 0.8, Rounding, Lazily(KernelRows.Sum)),
        new("softmax-rows", 20, 0.8, Rounding, Lazily(KernelRows.Softmax)),
        new("attention-small", 30, 0.8, Rounding, Lazily(KernelRows.Attention)),
    ];

    private static Func<Computation> Lazily(Func<Func<Computation>> make)
    {
        Func<Computation>? start = null;
        return () => (start ??= make())();
    }
}
