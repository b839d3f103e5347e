using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Ln of softmax along an axis, without overflow.</summary>
        public sealed class LogSoftmax : ParameterLessModule<Tensor, Tensor>
        {
            internal LogSoftmax(long dim) : base(nameof(LogSoftmax)) => this.dim = dim;

            /// <summary>The axis, usually the one of the classes: 1, or −1.</summary>
            public long dim { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.log_softmax(tensor, dim);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Ln of softmax along an axis, without overflow.</summary>
            /// <param name="dim">The axis, usually the one of the classes: 1, or −1.</param>
            public static LogSoftmax LogSoftmax(long dim) => new(dim);

            public static partial class functional
            {
                /// <summary>Ln of softmax along an axis, without overflow.</summary>
                /// <param name="x">The input.</param>
                /// <param name="dim">The axis, usually the one of the classes: 1, or −1.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor log_softmax(Tensor x, long dim) => x.log_softmax(dim);
            }
        }
    }
}
