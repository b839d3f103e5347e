using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The largest number in each window of a signal.</summary>
        public sealed class MaxPool1d : ParameterLessModule<Tensor, Tensor>
        {
            internal MaxPool1d(long kernel_size, long? stride, long? padding, long? dilation, bool ceil_mode) : base(nameof(MaxPool1d)) =>
                (this.kernel_size, this.stride, this.padding, this.dilation, this.ceil_mode) = (kernel_size, stride, padding, dilation, ceil_mode);

            /// <summary>Elements of a window.</summary>
            public long kernel_size { get; set; }

            /// <summary>From one window to the next.</summary>
            public long? stride { get; set; }

            /// <summary>Elements added on each side.</summary>
            public long? padding { get; set; }

            /// <summary>From one element of a window to the next.</summary>
            public long? dilation { get; set; }

            /// <summary>Whether a last window that is not full counts.</summary>
            public bool ceil_mode { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => nn.functional.max_pool1d(input, kernel_size, stride, padding, dilation, ceil_mode);

            /// <summary>The largest numbers, and where they stand.</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <returns>The numbers and their places.</returns>
            public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) => nn.functional.max_pool1d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);

            internal override string Description => $"MaxPool1d({kernel_size})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The largest number in each window of a signal.</summary>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Elements added on each side.</param>
            /// <param name="dilation">From one element of a window to the next.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            public static MaxPool1d MaxPool1d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                new(kernel_size, stride, padding, dilation, ceil_mode);
        }
    }
}
