using DlCourse.Torch.Autograd;
using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X/(1 + |x|).</summary>
        public sealed class Softsign : ParameterLessModule<Tensor, Tensor>
        {
            internal Softsign(bool inplace) : base(nameof(Softsign)) => this.inplace = inplace;

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.softsign(tensor, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X/(1 + |x|).</summary>
            public static Softsign Softsign() => new(false);

            /// <summary>X/(1 + |x|).</summary>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static Softsign Softsign(bool inplace) => new(inplace);

            public static partial class functional
            {
                /// <summary>X/(1 + |x|).</summary>
                /// <param name="x">The input.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor softsign(Tensor x, bool inplace = false) => inplace ? InPlace.Apply(x, "softsign_", null, ActivationFunctions.Softsign) : ActivationFunctions.Softsign(x);
            }
        }
    }
}
