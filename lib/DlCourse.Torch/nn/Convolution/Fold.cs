using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>An image from columns: each pixel is the sum of the entries that lie over it.</summary>
        public sealed class Fold : ParameterLessModule<Tensor, Tensor>
        {
            internal Fold((long, long) output_size, (long, long) kernel_size, (long, long) dilation, (long, long) padding, (long, long) stride) : base(nameof(Fold)) =>
                (this.output_size, this.kernel_size, this.dilation, this.padding, this.stride) = (output_size, kernel_size, dilation, padding, stride);

            /// <summary>Height and width of the image.</summary>
            public (long, long) output_size { get; set; }

            /// <summary>Height and width of the window.</summary>
            public (long, long) kernel_size { get; set; }

            /// <summary>From one element of the window to the next.</summary>
            public (long, long) dilation { get; set; }

            /// <summary>Zeros on all sides.</summary>
            public (long, long) padding { get; set; }

            /// <summary>Steps of the window.</summary>
            public (long, long) stride { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.fold(tensor, output_size, kernel_size, dilation, padding, stride);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>An image from columns: each pixel is the sum of the entries that lie over it.</summary>
            /// <param name="output_size">Height and width of the image.</param>
            /// <param name="kernel_size">Height and width of the window.</param>
            /// <param name="dilation">From one element of the window to the next.</param>
            /// <param name="padding">Zeros on all sides.</param>
            /// <param name="stride">Steps of the window.</param>
            public static Fold Fold(long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                new((output_size, output_size), (kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));

            /// <summary>An image from columns: each pixel is the sum of the entries that lie over it.</summary>
            /// <param name="output_size">Height and width of the image.</param>
            /// <param name="kernel_size">Height and width of the window.</param>
            /// <param name="dilation">From one element of the window to the next.</param>
            /// <param name="padding">Zeros on all sides.</param>
            /// <param name="stride">Steps of the window.</param>
            public static Fold Fold((long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
                new(output_size, kernel_size, dilation ?? (1, 1), padding ?? (0, 0), stride ?? (1, 1));
        }
    }
}
