using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The cosine of the angle between vectors: x₁·x₂ / (‖x₁‖·‖x₂‖).</summary>
        public sealed class CosineSimilarity : ParameterLessModule<Tensor, Tensor, Tensor>
        {
            internal CosineSimilarity(long dim, double eps) : base(nameof(CosineSimilarity)) => (this.dim, this.eps) = (dim, eps);

            /// <summary>The axis of the vectors.</summary>
            public long dim { get; set; }

            /// <summary>The least length that is divided by.</summary>
            public double eps { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input1, Tensor input2) => nn.functional.cosine_similarity(input1, input2, dim, eps);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The cosine of the angle between vectors: x₁·x₂ / (‖x₁‖·‖x₂‖).</summary>
            /// <param name="dim">The axis of the vectors.</param>
            /// <param name="eps">The least length that is divided by.</param>
            public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1e-8) => new(dim, eps);

            public static partial class functional
            {
                /// <summary>The cosine of the angle between vectors: x₁·x₂ / (‖x₁‖·‖x₂‖).</summary>
                /// <param name="x1">Vectors along an axis.</param>
                /// <param name="x2">As many, or such as broadcast.</param>
                /// <param name="dim">The axis of the vectors.</param>
                /// <param name="eps">The least length that is divided by.</param>
                /// <returns>The shape of the inputs without that axis.</returns>
                public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1e-8)
                {
                    var lengths = (x1 * x1).sum(dim).sqrt().clamp(min: eps) * (x2 * x2).sum(dim).sqrt().clamp(min: eps);
                    return (x1 * x2).sum(dim) / lengths;
                }
            }
        }
    }
}
