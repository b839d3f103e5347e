using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Softmax of −x along an axis: the smallest number gets the largest share.</summary>
        public sealed class Softmin : ParameterLessModule<Tensor, Tensor>
        {
            internal Softmin(long dim) : base(nameof(Softmin)) => this.dim = dim;

            /// <summary>The axis.</summary>
            public long dim { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.softmin(tensor, dim);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Softmax of −x along an axis: the smallest number gets the largest share.</summary>
            /// <param name="dim">The axis.</param>
            public static Softmin Softmin(long dim) => new(dim);

            public static partial class functional
            {
                /// <summary>Softmax of −x along an axis: the smallest number gets the largest share.</summary>
                /// <param name="x">The input.</param>
                /// <param name="dim">The axis.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor softmin(Tensor x, long dim) => x.neg().softmax(dim);
            }
        }
    }
}
