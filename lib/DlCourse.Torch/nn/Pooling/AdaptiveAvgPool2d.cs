using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The means of so many windows that cover an image.</summary>
        public sealed class AdaptiveAvgPool2d : ParameterLessModule<Tensor, Tensor>
        {
            internal AdaptiveAvgPool2d(long[] output_size) : base(nameof(AdaptiveAvgPool2d)) =>
                this.output_size = output_size;

            /// <summary>Windows along each axis.</summary>
            public long[] output_size { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => nn.functional.adaptive_avg_pool2d(input, output_size);

            internal override string Description => $"AdaptiveAvgPool2d({string.Join(", ", output_size)})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The means of so many windows that cover an image.</summary>
            /// <param name="output_size">Windows along each axis.</param>
            public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) =>
                new([output_size, output_size]);

            /// <summary>The means of so many windows that cover an image.</summary>
            /// <param name="output_size">Windows along each axis.</param>
            public static AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) =>
                new(Arguments.Pair(output_size));

            /// <summary>The means of so many windows that cover an image.</summary>
            /// <param name="output_size">Windows along each axis.</param>
            public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) =>
                new(output_size);
        }
    }
}
