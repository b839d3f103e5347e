using DlCourse.Torch.Autograd;
using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X · tanh(ln(1 + eˣ)).</summary>
        public sealed class Mish : ParameterLessModule<Tensor, Tensor>
        {
            internal Mish(bool inplace) : base(nameof(Mish)) => this.inplace = inplace;

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.mish(tensor, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X · tanh(ln(1 + eˣ)).</summary>
            public static Mish Mish() => new(false);

            /// <summary>X · tanh(ln(1 + eˣ)).</summary>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static Mish Mish(bool inplace) => new(inplace);

            public static partial class functional
            {
                /// <summary>X · tanh(ln(1 + eˣ)).</summary>
                /// <param name="x">The input.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor mish(Tensor x, bool inplace = false) => inplace ? InPlace.Apply(x, "mish_", null, ActivationFunctions.Mish) : ActivationFunctions.Mish(x);
            }
        }
    }
}
