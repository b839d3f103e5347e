using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>E^(xᵢ) / Σ e^(xⱼ) along an axis: numbers that are positive and sum to 1.</summary>
        public sealed class Softmax : ParameterLessModule<Tensor, Tensor>
        {
            internal Softmax(long dim) : base(nameof(Softmax)) => this.dim = dim;

            /// <summary>The axis, usually the one of the classes: 1, or −1.</summary>
            public long dim { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.softmax(tensor, dim);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>E^(xᵢ) / Σ e^(xⱼ) along an axis: numbers that are positive and sum to 1.</summary>
            /// <param name="dim">The axis, usually the one of the classes: 1, or −1.</param>
            public static Softmax Softmax(long dim) => new(dim);

            public static partial class functional
            {
                /// <summary>E^(xᵢ) / Σ e^(xⱼ) along an axis: numbers that are positive and sum to 1.</summary>
                /// <param name="input">The input.</param>
                /// <param name="dim">The axis, usually the one of the classes: 1, or −1.</param>
                /// <param name="dtype">Converts the input first.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);
            }
        }
    }
}
