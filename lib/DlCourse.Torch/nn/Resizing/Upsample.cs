using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Makes images larger (or smaller).</summary>
        public sealed class Upsample : ParameterLessModule<Tensor, Tensor>
        {
            private readonly long[]? lengths;
            private readonly double[]? factors;

            internal Upsample(long[]? size, double[]? scale_factor, UpsampleMode mode, bool? align_corners, bool? recompute_scale_factor) : base(nameof(Upsample)) =>
                (lengths, factors, this.mode, this.align_corners, this.recompute_scale_factor) = (size, scale_factor, mode, align_corners, recompute_scale_factor);

            /// <summary>The new lengths of the axes after the second; empty if they follow from the factor.</summary>
            public ReadOnlySpan<long> size => lengths;

            /// <summary>New length / old length of each; empty if the size is given.</summary>
            public ReadOnlySpan<double> scale_factor => factors;

            /// <summary>How new pixels are made.</summary>
            public UpsampleMode mode { get; private set; }

            /// <summary>Whether the outermost pixels' centres, rather than their outer edges, coincide in old and new image.</summary>
            public bool? align_corners { get; private set; }

            /// <summary>Whether positions follow from the lengths, rounded, rather than from the factor.</summary>
            public bool? recompute_scale_factor { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) =>
                Resizing.Interpolate("upsample", input, lengths, factors, (InterpolationMode)mode, align_corners ?? false, recompute_scale_factor ?? false, antialias: false);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Makes images larger (or smaller).</summary>
            /// <param name="size">The new lengths of the axes after the second.</param>
            /// <param name="scale_factor">New length / old length of each; give this or the size.</param>
            /// <param name="mode">How new pixels are made.</param>
            /// <param name="align_corners">Whether the outermost pixels' centres, rather than their outer edges, coincide in old and new image.</param>
            /// <param name="recompute_scale_factor">Whether positions follow from the lengths, rounded, rather than from the factor.</param>
            public static Upsample Upsample(long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool? align_corners = null, bool? recompute_scale_factor = null) =>
                new(size, scale_factor, mode, align_corners, recompute_scale_factor);
        }
    }
}
