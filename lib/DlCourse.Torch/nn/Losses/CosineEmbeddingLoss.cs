using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Draws vectors that belong together into one direction: 1 − cos where t = 1, max(0, cos − margin) where t = −1.</summary>
        public sealed class CosineEmbeddingLoss : Loss<Tensor, Tensor, Tensor, Tensor>
        {
            /// <summary>Draws vectors that belong together into one direction: 1 − cos where t = 1, max(0, cos − margin) where t = −1.</summary>
            /// <param name="margin">How far apart is far enough.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public CosineEmbeddingLoss(double margin = 0.0, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => this.margin = margin;

            /// <summary>How far apart is far enough.</summary>
            public double margin { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input1, Tensor input2, Tensor target) => nn.functional.cosine_embedding_loss(input1, input2, target, margin, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Draws vectors that belong together into one direction: 1 − cos where t = 1, max(0, cos − margin) where t = −1.</summary>
            /// <param name="margin">How far apart is far enough.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static CosineEmbeddingLoss CosineEmbeddingLoss(double margin = 0.0, Reduction reduction = Reduction.Mean) => new(margin, reduction);

            public static partial class functional
            {
                /// <summary>Draws vectors that belong together into one direction: 1 − cos where t = 1, max(0, cos − margin) where t = −1.</summary>
                /// <param name="input1">Vectors, [batch, length], or one.</param>
                /// <param name="input2">As many.</param>
                /// <param name="target">1 or −1 for each pair.</param>
                /// <param name="margin">How far apart is far enough.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0.0, Reduction reduction = Reduction.Mean) => DistanceLosses.Cosine(input1, input2, target, margin, reduction);
            }
        }
    }
}
