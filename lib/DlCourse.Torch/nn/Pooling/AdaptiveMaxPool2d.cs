using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The largest numbers of so many windows that cover an image.</summary>
        public sealed class AdaptiveMaxPool2d : ParameterLessModule<Tensor, Tensor>
        {
            internal AdaptiveMaxPool2d(long[] output_size) : base(nameof(AdaptiveMaxPool2d)) =>
                this.output_size = output_size;

            /// <summary>Windows along each axis.</summary>
            public long[] output_size { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => nn.functional.adaptive_max_pool2d(input, output_size);

            /// <summary>The largest numbers, and where they stand.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <returns>The numbers and their places.</returns>
            public (Tensor output, Tensor indices) forward_with_indices(Tensor input) => nn.functional.adaptive_max_pool2d_with_indices(input, output_size);

            internal override string Description => $"AdaptiveMaxPool2d({string.Join(", ", output_size)})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The largest numbers of so many windows that cover an image.</summary>
            /// <param name="output_size">Windows along each axis.</param>
            public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) =>
                new(output_size);
        }
    }
}
