using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Cross-entropy of two classes, from scores: that of sigmoid(x), without overflow.</summary>
        public sealed class BCEWithLogitsLoss : WeightedLoss<Tensor, Tensor, Tensor>
        {
            /// <summary>Cross-entropy of two classes, from scores: that of sigmoid(x), without overflow.</summary>
            /// <param name="weight">How much each element counts; it broadcasts.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            /// <param name="pos_weights">How much what is true counts, against what is false; it broadcasts.</param>
            public BCEWithLogitsLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean, Tensor? pos_weights = null) : base(weight, reduction) => this.pos_weights = pos_weights;

            /// <summary>How much what is true counts, against what is false; it broadcasts.</summary>
            public Tensor? pos_weights { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input, Tensor target) => nn.functional.binary_cross_entropy_with_logits(input, target, weight, reduction, pos_weights);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Cross-entropy of two classes, from scores: that of sigmoid(x), without overflow.</summary>
            /// <param name="weight">How much each element counts; it broadcasts.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            /// <param name="pos_weights">How much what is true counts, against what is false; it broadcasts.</param>
            public static BCEWithLogitsLoss BCEWithLogitsLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) => new(weight, reduction, pos_weights);

            public static partial class functional
            {
                /// <summary>Cross-entropy of two classes, from scores: that of sigmoid(x), without overflow.</summary>
                /// <param name="input">Scores (logits): no sigmoid before this.</param>
                /// <param name="target">What is true, from 0 to 1, in the same shape.</param>
                /// <param name="weight">How much each element counts; it broadcasts.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <param name="pos_weights">How much what is true counts, against what is false; it broadcasts.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) => Losses.BinaryCrossEntropyOfLogits(input, target, weight, pos_weights, reduction);
            }
        }
    }
}
