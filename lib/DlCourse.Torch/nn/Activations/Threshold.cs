using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X above a threshold, a fixed value otherwise.</summary>
        public sealed class Threshold : ParameterLessModule<Tensor, Tensor>
        {
            internal Threshold(double threshold, double value, bool inplace) : base(nameof(Threshold)) => (this.threshold, this.value, this.inplace) = (threshold, value, inplace);

            /// <summary>The threshold.</summary>
            public double threshold { get; set; }

            /// <summary>The fixed value.</summary>
            public double value { get; set; }

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.threshold(tensor, threshold, value, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X above a threshold, a fixed value otherwise.</summary>
            /// <param name="threshold">The threshold.</param>
            /// <param name="value">The fixed value.</param>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static Threshold Threshold(double threshold, double value, bool inplace = false) => new(threshold, value, inplace);

            public static partial class functional
            {
                /// <summary>X above a threshold, a fixed value otherwise.</summary>
                /// <param name="x">The input.</param>
                /// <param name="threshold">The threshold.</param>
                /// <param name="value">The fixed value.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor threshold(Tensor x, double threshold, double value, bool inplace = false) => inplace ? x.threshold_(threshold, value) : x.threshold(threshold, value);
            }
        }
    }
}
