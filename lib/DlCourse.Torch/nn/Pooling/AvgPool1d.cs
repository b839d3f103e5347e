using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The mean of each window of a signal.</summary>
        public sealed class AvgPool1d : ParameterLessModule<Tensor, Tensor>
        {
            internal AvgPool1d(long kernel_size, long? stride, long? padding, bool ceil_mode, bool count_include_pad) : base(nameof(AvgPool1d)) =>
                (this.kernel_size, this.stride, this.padding, this.ceil_mode, this.count_include_pad) = (kernel_size, stride, padding, ceil_mode, count_include_pad);

            /// <summary>Elements of a window.</summary>
            public long kernel_size { get; set; }

            /// <summary>From one window to the next.</summary>
            public long? stride { get; set; }

            /// <summary>Elements added on each side.</summary>
            public long? padding { get; set; }

            /// <summary>Whether a last window that is not full counts.</summary>
            public bool ceil_mode { get; set; }

            /// <summary>Whether the padding counts in the mean.</summary>
            public bool count_include_pad { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => nn.functional.avg_pool1d(input, kernel_size, stride, padding, ceil_mode, count_include_pad);

            internal override string Description => $"AvgPool1d({kernel_size})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The mean of each window of a signal.</summary>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Elements added on each side.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether the padding counts in the mean.</param>
            public static AvgPool1d AvgPool1d(long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true) =>
                new(kernel_size, stride, padding, ceil_mode, count_include_pad);
        }
    }
}
