using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X · Φ(x), where Φ is the normal distribution.</summary>
        public sealed class GELU : ParameterLessModule<Tensor, Tensor>
        {
            /// <summary>How Φ is computed.</summary>
            public enum Approximate
            {
                /// <summary>By the error function.</summary>
                none,

                /// <summary>By an approximation with tanh.</summary>
                tanh,
            }

            internal GELU(Approximate approximate, bool inplace) : base(nameof(GELU)) => (this.approximate, this.inplace) = (approximate, inplace);

            /// <summary>How Φ is computed.</summary>
            public Approximate approximate { get; set; }

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.gelu(tensor, approximate, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X · Φ(x), where Φ is the normal distribution.</summary>
            public static GELU GELU() => new(Modules.GELU.Approximate.none, false);

            /// <summary>X · Φ(x), where Φ is the normal distribution.</summary>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static GELU GELU(bool inplace) => new(Modules.GELU.Approximate.none, inplace);

            /// <summary>X · Φ(x), where Φ is the normal distribution.</summary>
            /// <param name="approximate">How Φ is computed.</param>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static GELU GELU(GELU.Approximate approximate, bool inplace = false) => new(approximate, inplace);

            public static partial class functional
            {
                /// <summary>X · Φ(x), where Φ is the normal distribution.</summary>
                /// <param name="x">The input.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor gelu(Tensor x) => x.gelu();

                /// <summary>X · Φ(x), where Φ is the normal distribution.</summary>
                /// <param name="x">The input.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor gelu(Tensor x, bool inplace) => inplace ? x.gelu_() : x.gelu();

                /// <summary>X · Φ(x), where Φ is the normal distribution.</summary>
                /// <param name="x">The input.</param>
                /// <param name="approximate">How Φ is computed.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor gelu(Tensor x, GELU.Approximate approximate, bool inplace = false)
                {
                    if (approximate == Modules.GELU.Approximate.none) return gelu(x, inplace);
                    return inplace ? DlCourse.Torch.Autograd.InPlace.Apply(x, "gelu_", null, DlCourse.Torch.Operators.ActivationFunctions.GeluByTanh) : DlCourse.Torch.Operators.ActivationFunctions.GeluByTanh(x);
                }
            }
        }
    }
}
