using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The means of so many windows that cover a signal.</summary>
        public sealed class AdaptiveAvgPool1d : ParameterLessModule<Tensor, Tensor>
        {
            internal AdaptiveAvgPool1d(long output_size) : base(nameof(AdaptiveAvgPool1d)) =>
                this.output_size = output_size;

            /// <summary>Windows along each axis.</summary>
            public long output_size { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => nn.functional.adaptive_avg_pool1d(input, output_size);

            internal override string Description => $"AdaptiveAvgPool1d({output_size})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The means of so many windows that cover a signal.</summary>
            /// <param name="output_size">Windows along each axis.</param>
            public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) =>
                new(output_size);
        }
    }
}
