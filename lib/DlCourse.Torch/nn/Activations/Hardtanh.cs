using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X between two limits, the limits beyond them.</summary>
        public sealed class Hardtanh : ParameterLessModule<Tensor, Tensor>
        {
            internal Hardtanh(double min_val, double max_val, bool inplace) : base(nameof(Hardtanh)) => (this.min_val, this.max_val, this.inplace) = (min_val, max_val, inplace);

            /// <summary>The lower limit.</summary>
            public double min_val { get; set; }

            /// <summary>The upper limit.</summary>
            public double max_val { get; set; }

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.hardtanh(tensor, min_val, max_val, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X between two limits, the limits beyond them.</summary>
            /// <param name="min_val">The lower limit.</param>
            /// <param name="max_val">The upper limit.</param>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static Hardtanh Hardtanh(double min_val = -1.0, double max_val = 1.0, bool inplace = false) => new(min_val, max_val, inplace);

            public static partial class functional
            {
                /// <summary>X between two limits, the limits beyond them.</summary>
                /// <param name="x">The input.</param>
                /// <param name="min_val">The lower limit.</param>
                /// <param name="max_val">The upper limit.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor hardtanh(Tensor x, double min_val = -1.0, double max_val = 1.0, bool inplace = false) => inplace ? x.hardtanh_(min_val, max_val) : x.hardtanh(min_val, max_val);
            }
        }
    }
}
