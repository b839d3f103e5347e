using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Λx for positive x, λα(eˣ − 1) otherwise, with the constants of self-normalising networks.</summary>
        public sealed class SELU : ParameterLessModule<Tensor, Tensor>
        {
            internal SELU(bool inplace) : base(nameof(SELU)) => this.inplace = inplace;

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.selu(tensor, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Λx for positive x, λα(eˣ − 1) otherwise, with the constants of self-normalising networks.</summary>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static SELU SELU(bool inplace = false) => new(inplace);

            public static partial class functional
            {
                /// <summary>Λx for positive x, λα(eˣ − 1) otherwise, with the constants of self-normalising networks.</summary>
                /// <param name="x">The input.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor selu(Tensor x, bool inplace = false) => inplace ? x.selu_() : x.selu();
            }
        }
    }
}
