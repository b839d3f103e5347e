using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Normalises each feature over the batch, or each channel over batch and length.</summary>
        public sealed class BatchNorm1d : BatchNorm
        {
            internal BatchNorm1d(long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype)
                : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, nameof(BatchNorm1d))
            {
            }

            /// <inheritdoc/>
            protected override void ValidateInputDimensions(Tensor input) => CheckAxes(input, 2, 3, "[batch, features] or [batch, channels, length]");
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Normalises each feature over the batch, or each channel over batch and length.</summary>
            /// <param name="num_features">Channels.</param>
            /// <param name="eps">Keeps the root away from 0.</param>
            /// <param name="momentum">How much of the running statistics a batch replaces.</param>
            /// <param name="affine">Whether scale and shift are learnt.</param>
            /// <param name="track_running_stats">Whether there are running statistics, which are used when not training.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static BatchNorm1d BatchNorm1d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
                new(num_features, eps, momentum, affine, track_running_stats, device, dtype);
        }
    }
}
