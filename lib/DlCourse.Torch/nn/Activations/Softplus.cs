using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Ln(1 + e^(βx))/β, and the line x itself where βx is above the threshold.</summary>
        public sealed class Softplus : ParameterLessModule<Tensor, Tensor>
        {
            internal Softplus(double beta, double threshold) : base(nameof(Softplus)) => (this.beta, this.threshold) = (beta, threshold);

            /// <summary>How sharp the bend is.</summary>
            public double beta { get; set; }

            /// <summary>Above it the function is a line.</summary>
            public double threshold { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.softplus(tensor, beta, threshold);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Ln(1 + e^(βx))/β, and the line x itself where βx is above the threshold.</summary>
            /// <param name="beta">How sharp the bend is.</param>
            /// <param name="threshold">Above it the function is a line.</param>
            public static Softplus Softplus(double beta = 1, double threshold = 20) => new(beta, threshold);

            public static partial class functional
            {
                /// <summary>Ln(1 + e^(βx))/β, and the line x itself where βx is above the threshold.</summary>
                /// <param name="x">The input.</param>
                /// <param name="beta">How sharp the bend is.</param>
                /// <param name="threshold">Above it the function is a line.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => x.softplus(beta, threshold);
            }
        }
    }
}
