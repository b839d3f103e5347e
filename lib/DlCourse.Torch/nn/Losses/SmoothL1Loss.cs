using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The absolute error, but squared near the target: (x − t)²/2β within β of it, |x − t| − β/2 beyond.</summary>
        public sealed class SmoothL1Loss : Loss<Tensor, Tensor, Tensor>
        {
            /// <summary>The absolute error, but squared near the target: (x − t)²/2β within β of it, |x − t| − β/2 beyond.</summary>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            /// <param name="beta">The distance from the target within which the loss is squared.</param>
            public SmoothL1Loss(nn.Reduction reduction = nn.Reduction.Mean, double beta = 1.0) : base(reduction) => this.beta = beta;

            /// <summary>The distance from the target within which the loss is squared.</summary>
            public double beta { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input, Tensor target) => nn.functional.smooth_l1_loss(input, target, reduction, beta);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The absolute error, but squared near the target: (x − t)²/2β within β of it, |x − t| − β/2 beyond.</summary>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            /// <param name="beta">The distance from the target within which the loss is squared.</param>
            public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1.0) => new(reduction, beta);

            public static partial class functional
            {
                /// <summary>The absolute error, but squared near the target: (x − t)²/2β within β of it, |x − t| − β/2 beyond.</summary>
                /// <param name="input">What was computed.</param>
                /// <param name="target">What it should be, in the same shape.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <param name="beta">The distance from the target within which the loss is squared.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1.0) => Losses.SmoothAbsoluteError(input, target, beta, reduction);
            }
        }
    }
}
