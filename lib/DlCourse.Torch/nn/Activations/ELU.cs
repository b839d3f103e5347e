using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X for positive x, α(eˣ − 1) otherwise.</summary>
        public sealed class ELU : ParameterLessModule<Tensor, Tensor>
        {
            internal ELU(double alpha, bool inplace) : base(nameof(ELU)) => (this.alpha, this.inplace) = (alpha, inplace);

            /// <summary>What the function tends to, negated, for very negative x.</summary>
            public double alpha { get; set; }

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.elu(tensor, alpha, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X for positive x, α(eˣ − 1) otherwise.</summary>
            /// <param name="alpha">What the function tends to, negated, for very negative x.</param>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static ELU ELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);

            public static partial class functional
            {
                /// <summary>X for positive x, α(eˣ − 1) otherwise.</summary>
                /// <param name="x">The input.</param>
                /// <param name="alpha">What the function tends to, negated, for very negative x.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor elu(Tensor x, double alpha, bool inplace = false) => inplace ? x.elu_(alpha) : x.elu(alpha);
            }
        }
    }
}
