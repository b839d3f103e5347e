using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The distance of vectors in pairs: ‖x₁ − x₂ + ε‖.</summary>
        public sealed class PairwiseDistance : ParameterLessModule<Tensor, Tensor, Tensor>
        {
            internal PairwiseDistance(double norm, double eps, bool keepdim) : base(nameof(PairwiseDistance)) => (this.norm, this.eps, this.keepdim) = (norm, eps, keepdim);

            /// <summary>Which norm: 2 is the length.</summary>
            public double norm { get; set; }

            /// <summary>Added to each difference, so that none is 0.</summary>
            public double eps { get; set; }

            /// <summary>Keeps the axis, with length 1.</summary>
            public bool keepdim { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input1, Tensor input2) => nn.functional.pairwise_distance(input1, input2, norm, eps, keepdim);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The distance of vectors in pairs: ‖x₁ − x₂ + ε‖.</summary>
            /// <param name="p">Which norm: 2 is the length.</param>
            /// <param name="eps">Added to each difference, so that none is 0.</param>
            /// <param name="keepdim">Keeps the axis, with length 1.</param>
            public static PairwiseDistance PairwiseDistance(double p = 2.0, double eps = 1e-6, bool keepdim = false) => new(p, eps, keepdim);

            public static partial class functional
            {
                /// <summary>The distance of vectors in pairs: ‖x₁ − x₂ + ε‖.</summary>
                /// <param name="input1">Vectors along the last axis.</param>
                /// <param name="input2">As many, or such as broadcast.</param>
                /// <param name="p">Which norm: 2 is the length.</param>
                /// <param name="eps">Added to each difference, so that none is 0.</param>
                /// <param name="keepdim">Keeps the axis, with length 1.</param>
                /// <returns>The shape of the inputs without the last axis.</returns>
                public static Tensor pairwise_distance(Tensor input1, Tensor input2, double p = 2.0, double eps = 1e-6, bool keepdim = false) =>
                    (input1 - input2 + eps).norm(-1, keepdim, (float)p);
            }
        }
    }
}
