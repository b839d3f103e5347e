using DlCourse.Torch.Autograd;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Max(x, 0) + min(0, α(e^(x/α) − 1)).</summary>
        public sealed class CELU : ParameterLessModule<Tensor, Tensor>
        {
            internal CELU(double alpha, bool inplace) : base(nameof(CELU)) => (this.alpha, this.inplace) = (alpha, inplace);

            /// <summary>What the function tends to, negated, for very negative x.</summary>
            public double alpha { get; set; }

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.celu(tensor, alpha, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Max(x, 0) + min(0, α(e^(x/α) − 1)).</summary>
            /// <param name="alpha">What the function tends to, negated, for very negative x.</param>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static CELU CELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);

            public static partial class functional
            {
                /// <summary>Max(x, 0) + min(0, α(e^(x/α) − 1)).</summary>
                /// <param name="x">The input.</param>
                /// <param name="alpha">What the function tends to, negated, for very negative x.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor celu(Tensor x, double alpha, bool inplace = false) => inplace ? InPlace.Apply(x, "celu_", null, one => one.celu(alpha)) : x.celu(alpha);
            }
        }
    }
}
