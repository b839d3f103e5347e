using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>(eˣ − e⁻ˣ)/(eˣ + e⁻ˣ).</summary>
        public sealed class Tanh : ParameterLessModule<Tensor, Tensor>
        {
            internal Tanh(bool inplace) : base(nameof(Tanh)) => this.inplace = inplace;

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.tanh(tensor, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>(eˣ − e⁻ˣ)/(eˣ + e⁻ˣ).</summary>
            public static Tanh Tanh() => new(false);

            /// <summary>(eˣ − e⁻ˣ)/(eˣ + e⁻ˣ).</summary>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static Tanh Tanh(bool inplace = false) => new(inplace);

            public static partial class functional
            {
                /// <summary>(eˣ − e⁻ˣ)/(eˣ + e⁻ˣ).</summary>
                /// <param name="x">The input.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor tanh(Tensor x, bool inplace = false) => inplace ? x.tanh_() : x.tanh();
            }
        }
    }
}
