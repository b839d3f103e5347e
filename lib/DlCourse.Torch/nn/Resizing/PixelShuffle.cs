using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Makes pixels of channels: every r² channels become a block of r × r pixels.</summary>
        public sealed class PixelShuffle : ParameterLessModule<Tensor, Tensor>
        {
            internal PixelShuffle(long upscale_factor) : base(nameof(PixelShuffle)) => this.upscale_factor = upscale_factor;

            /// <summary>How many times larger height and width become.</summary>
            public long upscale_factor { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => nn.functional.pixel_shuffle(input, upscale_factor);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Makes pixels of channels: every r² channels become a block of r × r pixels.</summary>
            /// <param name="upscale_factor">How many times larger height and width become.</param>
            public static PixelShuffle PixelShuffle(long upscale_factor) => new(upscale_factor);
        }
    }
}
