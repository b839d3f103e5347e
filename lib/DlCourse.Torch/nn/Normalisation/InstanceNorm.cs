using DlCourse.Torch.Operators;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Normalises each channel of each example.</summary>
public abstract class InstanceNorm : NormBase
{
    /// <summary>Makes parameters and buffers.</summary>
    /// <param name="num_features">Channels.</param>
    /// <param name="eps">Keeps the root away from 0.</param>
    /// <param name="momentum">How much of the running statistics a batch replaces.</param>
    /// <param name="affine">Whether scale and shift are learnt.</param>
    /// <param name="track_running_stats">Whether there are running statistics, which are used when not training.</param>
    /// <param name="device">In this engine, the CPU.</param>
    /// <param name="dtype">The element type of the parameters.</param>
    /// <param name="name">Usually the name of the class.</param>
    public InstanceNorm(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype, string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        var single = input.Rank == GetNumberOfBatchDimensions();
        var y = Normalisation.Instance("instance_norm", single ? input.unsqueeze(0) : input, weight, bias, new(running_mean, running_var, momentum ?? 0), training || !track_running_stats, eps);
        return single ? y.squeeze(0) : y;
    }

    /// <summary>The number of axes of an input without a batch axis.</summary>
    /// <returns>2 for signals, 3 for images.</returns>
    protected abstract long GetNumberOfBatchDimensions();
}
