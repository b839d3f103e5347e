using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>(Σ xᵖ)^(1/p) over each window of an image.</summary>
        public sealed class LPPool2d : ParameterLessModule<Tensor, Tensor>
        {
            internal LPPool2d(double norm_type, long[] kernel_size, long[]? stride, bool ceil_mode) : base(nameof(LPPool2d)) =>
                (this.norm_type, this.kernel_size, this.stride, this.ceil_mode) = (norm_type, kernel_size, stride ?? kernel_size, ceil_mode);

            /// <summary>The exponent of the norm.</summary>
            public double norm_type { get; set; }

            /// <summary>Elements of a window.</summary>
            public long[] kernel_size { get; set; }

            /// <summary>From one window to the next.</summary>
            public long[] stride { get; set; }

            /// <summary>Whether a last window that is not full counts.</summary>
            public bool ceil_mode { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => nn.functional.lp_pool2d(input, norm_type, kernel_size, stride, ceil_mode);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>(Σ xᵖ)^(1/p) over each window of an image.</summary>
            /// <param name="norm_type">The exponent of the norm.</param>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            public static LPPool2d LPPool2d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                new(norm_type, [kernel_size, kernel_size], Arguments.Square(stride), ceil_mode);

            /// <summary>(Σ xᵖ)^(1/p) over each window of an image.</summary>
            /// <param name="norm_type">The exponent of the norm.</param>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            public static LPPool2d LPPool2d(double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode = false) =>
                new(norm_type, kernel_size, stride, ceil_mode);
        }
    }
}
