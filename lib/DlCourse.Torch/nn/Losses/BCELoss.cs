using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Cross-entropy of two classes: −(t·ln x + (1 − t)·ln(1 − x)), x being probabilities.</summary>
        public sealed class BCELoss : WeightedLoss<Tensor, Tensor, Tensor>
        {
            /// <summary>Cross-entropy of two classes: −(t·ln x + (1 − t)·ln(1 − x)), x being probabilities.</summary>
            /// <param name="weight">How much each element counts; it broadcasts.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public BCELoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean) : base(weight, reduction)
            {
            }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input, Tensor target) => nn.functional.binary_cross_entropy(input, target, weight, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Cross-entropy of two classes: −(t·ln x + (1 − t)·ln(1 − x)), x being probabilities.</summary>
            /// <param name="weight">How much each element counts; it broadcasts.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);

            public static partial class functional
            {
                /// <summary>Cross-entropy of two classes: −(t·ln x + (1 − t)·ln(1 − x)), x being probabilities.</summary>
                /// <param name="input">Probabilities, as sigmoid returns them.</param>
                /// <param name="target">What is true, from 0 to 1, in the same shape.</param>
                /// <param name="weight">How much each element counts; it broadcasts.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) => Losses.BinaryCrossEntropy(input, target, weight, reduction);
            }
        }
    }
}
