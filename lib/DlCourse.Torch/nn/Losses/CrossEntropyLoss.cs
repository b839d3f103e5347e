using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Cross-entropy of classes, from scores: −ln softmax(x)[t].</summary>
        public sealed class CrossEntropyLoss : WeightedLoss<Tensor, Tensor, Tensor>
        {
            /// <summary>Cross-entropy of classes, from scores: −ln softmax(x)[t].</summary>
            /// <param name="weight">How much each class counts.</param>
            /// <param name="ignore_index">A number of a class whose rows do not count.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            /// <param name="label_smoothing">The share of the truth that is spread evenly over all classes.</param>
            public CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, nn.Reduction reduction = nn.Reduction.Mean, double label_smoothing = 0.0) : base(weight, reduction) => (this.ignore_index, this.label_smoothing) = (ignore_index, label_smoothing);

            /// <summary>A number of a class whose rows do not count.</summary>
            public long? ignore_index { get; }

            /// <summary>The share of the truth that is spread evenly over all classes.</summary>
            public double label_smoothing { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input, Tensor target) => nn.functional.cross_entropy(input, target, weight, ignore_index ?? -100, reduction, label_smoothing);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Cross-entropy of classes, from scores: −ln softmax(x)[t].</summary>
            /// <param name="weight">How much each class counts.</param>
            /// <param name="ignore_index">A number of a class whose rows do not count.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) => new(weight, ignore_index, reduction);

            public static partial class functional
            {
                /// <summary>Cross-entropy of classes, from scores: −ln softmax(x)[t].</summary>
                /// <param name="input">Scores (logits), [batch, classes, …]: no softmax before this.</param>
                /// <param name="target">Numbers of the right classes, [batch, …], int64; or probabilities in the shape of the input.</param>
                /// <param name="weight">How much each class counts.</param>
                /// <param name="ignore_index">A number of a class whose rows do not count.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <param name="label_smoothing">The share of the truth that is spread evenly over all classes.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor cross_entropy(Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean, double label_smoothing = 0.0) => CrossEntropy.Loss(input, target, weight, ignore_index, reduction, label_smoothing);
            }
        }
    }
}
