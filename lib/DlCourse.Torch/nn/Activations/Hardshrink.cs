using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X, and 0 within λ of it.</summary>
        public sealed class Hardshrink : ParameterLessModule<Tensor, Tensor>
        {
            internal Hardshrink(double lambda) : base(nameof(Hardshrink)) => this.lambda = lambda;

            /// <summary>λ.</summary>
            public double lambda { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.hardshrink(tensor, lambda);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X, and 0 within λ of it.</summary>
            /// <param name="lambda">λ.</param>
            public static Hardshrink Hardshrink(double lambda = 0.5) => new(lambda);

            public static partial class functional
            {
                /// <summary>X, and 0 within λ of it.</summary>
                /// <param name="x">The input.</param>
                /// <param name="lambda">λ.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor hardshrink(Tensor x, double lambda = 0.5) => ActivationFunctions.Hardshrink(x, lambda);
            }
        }
    }
}
