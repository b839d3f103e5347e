using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X moved towards 0 by λ, and 0 within λ of it.</summary>
        public sealed class Softshrink : ParameterLessModule<Tensor, Tensor>
        {
            internal Softshrink(double lambda) : base(nameof(Softshrink)) => this.lambda = lambda;

            /// <summary>λ.</summary>
            public double lambda { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.softshrink(tensor, lambda);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X moved towards 0 by λ, and 0 within λ of it.</summary>
            /// <param name="lambda">λ.</param>
            public static Softshrink Softshrink(double lambda = 0.5) => new(lambda);

            public static partial class functional
            {
                /// <summary>X moved towards 0 by λ, and 0 within λ of it.</summary>
                /// <param name="x">The input.</param>
                /// <param name="lambda">λ.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor softshrink(Tensor x, double lambda = 0.5) => ActivationFunctions.Softshrink(x, lambda);
            }
        }
    }
}
