using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The mean of each window of an image.</summary>
        public sealed class AvgPool2d : ParameterLessModule<Tensor, Tensor>
        {
            internal AvgPool2d(long[] kernel_size, long[]? stride, long[]? padding, bool ceil_mode, bool count_include_pad, long? divisor_override) : base(nameof(AvgPool2d)) =>
                (this.kernel_size, this.stride, this.padding, this.ceil_mode, this.count_include_pad, this.divisor_override) = (kernel_size, stride ?? kernel_size, padding ?? [0, 0], ceil_mode, count_include_pad, divisor_override);

            /// <summary>Elements of a window.</summary>
            public long[] kernel_size { get; set; }

            /// <summary>From one window to the next.</summary>
            public long[] stride { get; set; }

            /// <summary>Elements added on each side.</summary>
            public long[] padding { get; set; }

            /// <summary>Whether a last window that is not full counts.</summary>
            public bool ceil_mode { get; set; }

            /// <summary>Whether the padding counts in the mean.</summary>
            public bool count_include_pad { get; set; }

            /// <summary>What the sums are divided by, in place of the window's size.</summary>
            public long? divisor_override { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => nn.functional.avg_pool2d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

            internal override string Description => $"AvgPool2d({string.Join(", ", kernel_size)})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The mean of each window of an image.</summary>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Elements added on each side.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether the padding counts in the mean.</param>
            /// <param name="divisor_override">What the sums are divided by, in place of the window's size.</param>
            public static AvgPool2d AvgPool2d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                new([kernel_size, kernel_size], Arguments.Square(stride), Arguments.Square(padding), ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each window of an image.</summary>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Elements added on each side.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether the padding counts in the mean.</param>
            /// <param name="divisor_override">What the sums are divided by, in place of the window's size.</param>
            public static AvgPool2d AvgPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                new(Arguments.Pair(kernel_size), Arguments.Pair(stride), Arguments.Pair(padding), ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each window of an image.</summary>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Elements added on each side.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether the padding counts in the mean.</param>
            /// <param name="divisor_override">What the sums are divided by, in place of the window's size.</param>
            public static AvgPool2d AvgPool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
        }
    }
}
