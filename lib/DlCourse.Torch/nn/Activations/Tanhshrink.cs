using DlCourse.Torch.Autograd;
using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X − tanh(x).</summary>
        public sealed class Tanhshrink : ParameterLessModule<Tensor, Tensor>
        {
            internal Tanhshrink(bool inplace) : base(nameof(Tanhshrink)) => this.inplace = inplace;

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.tanhshrink(tensor, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X − tanh(x).</summary>
            public static Tanhshrink Tanhshrink() => new(false);

            /// <summary>X − tanh(x).</summary>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static Tanhshrink Tanhshrink(bool inplace = false) => new(inplace);

            public static partial class functional
            {
                /// <summary>X − tanh(x).</summary>
                /// <param name="x">The input.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor tanhshrink(Tensor x, bool inplace = false) => inplace ? InPlace.Apply(x, "tanhshrink_", null, ActivationFunctions.Tanhshrink) : ActivationFunctions.Tanhshrink(x);
            }
        }
    }
}
