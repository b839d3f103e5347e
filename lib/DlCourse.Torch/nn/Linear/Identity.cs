using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A layer that does nothing: it keeps a place.</summary>
        public sealed class Identity : ParameterLessModule<Tensor, Tensor>
        {
            internal Identity() : base(nameof(Identity))
            {
            }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => tensor;
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A layer that does nothing: it keeps a place.</summary>
            public static Identity Identity() => new();
        }
    }
}
