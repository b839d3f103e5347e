using DlCourse.Torch.Operators.Sampling;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Sets each channel of an image as a whole to zero at random while the module is being trained, and scales the others up.</summary>
        public sealed class Dropout2d : ParameterLessModule<Tensor, Tensor>
        {
            internal Dropout2d(double p, bool inplace) : base(nameof(Dropout2d)) => (this.p, this.inplace) = (Dropping.Checked(p, nameof(Dropout2d)), inplace);

            /// <summary>The share that is set to zero.</summary>
            public double p { get; set; }

            /// <summary>Overwrites the input with the result.</summary>
            public bool inplace { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => nn.functional.dropout2d(input, p, training, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Sets each channel of an image as a whole to zero at random while the module is being trained, and scales the others up.</summary>
            /// <param name="p">The share that is set to zero.</param>
            /// <param name="inplace">Overwrites the input with the result.</param>
            public static Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => new(p, inplace);

            public static partial class functional
            {
                /// <summary>Sets each channel of an image as a whole to zero at random while the module is being trained, and scales the others up.</summary>
                /// <param name="input">[batch, channels, height, width].</param>
                /// <param name="p">The share that is set to zero.</param>
                /// <param name="training">False: nothing is done.</param>
                /// <param name="inplace">Overwrites the input with the result.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => Dropping.Channels(input, p, training, inplace);
            }
        }
    }
}
