using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X · sigmoid(x).</summary>
        public sealed class SiLU : ParameterLessModule<Tensor, Tensor>
        {
            internal SiLU(bool inplace) : base(nameof(SiLU)) => this.inplace = inplace;

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.silu(tensor, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X · sigmoid(x).</summary>
            public static SiLU SiLU() => new(false);

            /// <summary>X · sigmoid(x).</summary>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static SiLU SiLU(bool inplace) => new(inplace);

            public static partial class functional
            {
                /// <summary>X · sigmoid(x).</summary>
                /// <param name="x">The input.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor silu(Tensor x, bool inplace = false) => inplace ? x.silu_() : x.silu();
            }
        }
    }
}
