using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Images in another size.</content>
        public static partial class functional
        {
            /// <summary>Images in another size.</summary>
            /// <param name="x">[batch, channels, …].</param>
            /// <param name="size">The new lengths of the axes after the second.</param>
            /// <param name="scale_factor">New length / old length of each; give this or the size.</param>
            /// <param name="mode">How new pixels are made.</param>
            /// <param name="align_corners">Whether the outermost pixels' centres, rather than their outer edges, coincide in old and new image.</param>
            /// <param name="recompute_scale_factor">Whether positions follow from the lengths, rounded, rather than from the factor.</param>
            /// <param name="antialias">Whether the filter widens when the image shrinks.</param>
            /// <returns>The images.</returns>
            public static Tensor interpolate(Tensor x, long[]? size = null, double[]? scale_factor = null, InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null, bool recompute_scale_factor = false, bool antialias = false) =>
                Resizing.Interpolate("interpolate", x, size, scale_factor, mode, align_corners ?? false, recompute_scale_factor, antialias);

            /// <summary>Images in another size.</summary>
            /// <param name="input">[batch, channels, …].</param>
            /// <param name="size">The new lengths of the axes after the second.</param>
            /// <param name="scale_factor">New length / old length of each; give this or the size.</param>
            /// <param name="mode">How new pixels are made.</param>
            /// <param name="align_corners">Whether the outermost pixels' centres, rather than their outer edges, coincide in old and new image.</param>
            /// <returns>The images.</returns>
            public static Tensor upsample(Tensor input, long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool align_corners = false) =>
                Resizing.Interpolate("upsample", input, size, scale_factor, (InterpolationMode)mode, align_corners, recompute: false, antialias: false);

            /// <summary>Channels as pixels: every r² channels become a block of r × r pixels.</summary>
            /// <param name="input">[…, channels · r², height, width].</param>
            /// <param name="upscale_factor">r.</param>
            /// <returns>[…, channels, height · r, width · r].</returns>
            public static Tensor pixel_shuffle(Tensor input, long upscale_factor)
            {
                var r = upscale_factor;
                if (r < 1 || input.Rank < 3 || input.Lengths[^3] % (r * r) != 0) throw new TensorException($"pixel_shuffle: with upscale_factor {r} the channels must be a multiple of {r * r}, but the input has shape {Shape.Text(input.Lengths)} (expected […, channels, height, width]).");
                var (channels, height, width) = (input.Lengths[^3] / (r * r), input.Lengths[^2], input.Lengths[^1]);
                return input.reshape(-1, channels, r, r, height, width).permute(0, 1, 4, 2, 5, 3).reshape([.. input.Lengths[..^3], channels, height * r, width * r]);
            }

            /// <summary>Pixels as channels: blocks of r × r pixels become r² channels.</summary>
            /// <param name="input">[…, channels, height · r, width · r].</param>
            /// <param name="downscale_factor">r.</param>
            /// <returns>[…, channels · r², height, width].</returns>
            public static Tensor pixel_unshuffle(Tensor input, long downscale_factor)
            {
                var r = downscale_factor;
                if (r < 1 || input.Rank < 3 || input.Lengths[^2] % r != 0 || input.Lengths[^1] % r != 0) throw new TensorException($"pixel_unshuffle: with downscale_factor {r} height and width must be multiples of {r}, but the input has shape {Shape.Text(input.Lengths)} (expected […, channels, height, width]).");
                var (channels, height, width) = (input.Lengths[^3], input.Lengths[^2] / r, input.Lengths[^1] / r);
                return input.reshape(-1, channels, height, r, width, r).permute(0, 1, 3, 5, 2, 4).reshape([.. input.Lengths[..^3], channels * r * r, height, width]);
            }
        }
    }
}
