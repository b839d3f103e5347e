using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The negative logarithm of the right class's probability: −x[t].</summary>
        public sealed class NLLLoss : WeightedLoss<Tensor, Tensor, Tensor>
        {
            /// <summary>The negative logarithm of the right class's probability: −x[t].</summary>
            /// <param name="weight">How much each class counts.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public NLLLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean) : base(weight, reduction)
            {
            }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input, Tensor target) => nn.functional.nll_loss(input, target, weight, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The negative logarithm of the right class's probability: −x[t].</summary>
            /// <param name="weight">How much each class counts.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);

            public static partial class functional
            {
                /// <summary>The negative logarithm of the right class's probability: −x[t].</summary>
                /// <param name="input">Logarithms of probabilities, [batch, classes, …], as log_softmax returns them.</param>
                /// <param name="target">Numbers of the right classes, [batch, …], int64.</param>
                /// <param name="weight">How much each class counts.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) => NegativeLogLikelihood.Loss(input, target, weight, reduction);
            }
        }
    }
}
