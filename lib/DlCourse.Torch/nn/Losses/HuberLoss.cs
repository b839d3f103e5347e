using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Huber's: (x − t)²/2 within δ of the target, δ(|x − t| − δ/2) beyond.</summary>
        public sealed class HuberLoss : Loss<Tensor, Tensor, Tensor>
        {
            /// <summary>Huber's: (x − t)²/2 within δ of the target, δ(|x − t| − δ/2) beyond.</summary>
            /// <param name="delta">The distance from the target within which the loss is squared.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public HuberLoss(double delta = 1.0, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => this.delta = delta;

            /// <summary>The distance from the target within which the loss is squared.</summary>
            public double delta { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input, Tensor target) => nn.functional.huber_loss(input, target, delta, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Huber's: (x − t)²/2 within δ of the target, δ(|x − t| − δ/2) beyond.</summary>
            /// <param name="delta">The distance from the target within which the loss is squared.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static HuberLoss HuberLoss(double delta = 1.0, Reduction reduction = Reduction.Mean) => new(delta, reduction);

            public static partial class functional
            {
                /// <summary>Huber's: (x − t)²/2 within δ of the target, δ(|x − t| − δ/2) beyond.</summary>
                /// <param name="input">What was computed.</param>
                /// <param name="target">What it should be, in the same shape.</param>
                /// <param name="delta">The distance from the target within which the loss is squared.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1.0, Reduction reduction = Reduction.Mean) => Losses.Huber(input, target, delta, reduction);
            }
        }
    }
}
