using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Ln sigmoid(x), without overflow.</summary>
        public sealed class LogSigmoid : ParameterLessModule<Tensor, Tensor>
        {
            internal LogSigmoid() : base(nameof(LogSigmoid))
            {
            }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.logsigmoid(tensor);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Ln sigmoid(x), without overflow.</summary>
            public static LogSigmoid LogSigmoid() => new();

            public static partial class functional
            {
                /// <summary>Ln sigmoid(x), without overflow.</summary>
                /// <param name="x">The input.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor logsigmoid(Tensor x) => x.log_sigmoid();
            }
        }
    }
}
