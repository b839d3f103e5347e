using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The first half of an axis, gated by the sigmoid of the second.</summary>
        public sealed class GLU : ParameterLessModule<Tensor, Tensor>
        {
            internal GLU(long dim) : base(nameof(GLU)) => this.dim = dim;

            /// <summary>The axis; its length is even.</summary>
            public long dim { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.glu(tensor, dim);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The first half of an axis, gated by the sigmoid of the second.</summary>
            /// <param name="dim">The axis; its length is even.</param>
            public static GLU GLU(long dim = -1) => new(dim);

            public static partial class functional
            {
                /// <summary>The first half of an axis, gated by the sigmoid of the second.</summary>
                /// <param name="input">The input.</param>
                /// <param name="dim">The axis; its length is even.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor glu(Tensor input, long dim = -1) => input.glu(dim);
            }
        }
    }
}
