using DlCourse.Torch.Operators;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Normalises each channel over the batch; when not training, with the running statistics.</summary>
public abstract class BatchNorm : NormBase
{
    /// <summary>Makes parameters and buffers.</summary>
    /// <param name="num_features">Channels.</param>
    /// <param name="eps">Keeps the root away from 0.</param>
    /// <param name="momentum">How much of the running statistics a batch replaces.</param>
    /// <param name="affine">Whether scale and shift are learnt.</param>
    /// <param name="track_running_stats">Whether there are running statistics.</param>
    /// <param name="device">In this engine, the CPU.</param>
    /// <param name="dtype">The element type of the parameters.</param>
    /// <param name="name">Usually the name of the class.</param>
    public BatchNorm(long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype, string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        var share = CountBatch();
        var useBatch = training || (running_mean is null && running_var is null);
        var update = !training || track_running_stats;
        return Normalisation.Batch("batch_norm", input, weight, bias, new(update ? running_mean : null, update ? running_var : null, share), useBatch, eps);
    }
}
