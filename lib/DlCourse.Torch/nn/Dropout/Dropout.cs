using DlCourse.Torch.Operators.Sampling;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Sets numbers to zero at random while the module is being trained, and scales the others up, so that the mean stays.</summary>
        public sealed class Dropout : ParameterLessModule<Tensor, Tensor>
        {
            internal Dropout(double p, bool inplace) : base(nameof(Dropout)) => (this.p, this.inplace) = (Dropping.Checked(p, nameof(Dropout)), inplace);

            /// <summary>The share that is set to zero.</summary>
            public double p { get; set; }

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.dropout(tensor, p, training, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Sets numbers to zero at random while the module is being trained, and scales the others up, so that the mean stays.</summary>
            /// <param name="p">The share that is set to zero.</param>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static Dropout Dropout(double p = 0.5, bool inplace = false) => new(p, inplace);

            public static partial class functional
            {
                /// <summary>Sets numbers to zero at random while the module is being trained, and scales the others up, so that the mean stays.</summary>
                /// <param name="input">The input.</param>
                /// <param name="p">The share that is set to zero.</param>
                /// <param name="training">False: nothing is done.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => Dropping.Elements(input, p, training, inplace);
            }
        }
    }
}
