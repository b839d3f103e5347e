using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Makes several axes of one: rows of numbers become images.</summary>
        public sealed class Unflatten : ParameterLessModule<Tensor, Tensor>
        {
            internal Unflatten(long dim, long[] unflattened_size) : base(nameof(Unflatten)) => (this.dim, this.unflattened_size) = (dim, unflattened_size);

            /// <summary>The axis.</summary>
            public long dim { get; set; }

            /// <summary>The lengths of the axes that take its place; one may be −1.</summary>
            public long[] unflattened_size { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => tensor.unflatten(dim, unflattened_size);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Makes several axes of one: rows of numbers become images.</summary>
            /// <param name="dim">The axis.</param>
            /// <param name="unflattened_size">The lengths of the axes that take its place; one may be −1.</param>
            public static Unflatten Unflatten(long dim, long[] unflattened_size) => new(dim, unflattened_size);
        }
    }
}
