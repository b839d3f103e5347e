using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Divides each number by a power of what its neighbours in other channels are.</summary>
        public sealed class LocalResponseNorm : ParameterLessModule<Tensor, Tensor>
        {
            internal LocalResponseNorm(long size, double alpha, double beta, double k) : base(nameof(LocalResponseNorm)) =>
                (this.size, this.alpha, this.beta, this.k) = (size, alpha, beta, k);

            /// <summary>Neighbouring channels.</summary>
            public long size { get; set; }

            /// <summary>What the mean of their squares is multiplied by.</summary>
            public double alpha { get; set; }

            /// <summary>The exponent.</summary>
            public double beta { get; set; }

            /// <summary>What is added.</summary>
            public double k { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => nn.functional.local_response_norm(input, size, alpha, beta, k);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Divides each number by (k + alpha·mean of squares over neighbouring channels)^beta.</summary>
            /// <param name="size">Neighbouring channels.</param>
            /// <param name="alpha">What the mean is multiplied by.</param>
            /// <param name="beta">The exponent.</param>
            /// <param name="k">What is added.</param>
            public static LocalResponseNorm LocalResponseNorm(long size, double alpha = 0.0001, double beta = 0.75, double k = 1.0) => new(size, alpha, beta, k);
        }
    }
}
