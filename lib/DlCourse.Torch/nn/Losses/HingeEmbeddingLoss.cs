using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Of distances: x where t = 1, max(0, margin − x) where t = −1.</summary>
        public sealed class HingeEmbeddingLoss : Loss<Tensor, Tensor, Tensor>
        {
            /// <summary>Of distances: x where t = 1, max(0, margin − x) where t = −1.</summary>
            /// <param name="margin">How far apart is far enough.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public HingeEmbeddingLoss(double margin = 0.0, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => this.margin = margin;

            /// <summary>How far apart is far enough.</summary>
            public double margin { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input, Tensor target) => nn.functional.hinge_embedding_loss(input, target, margin, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Of distances: x where t = 1, max(0, margin − x) where t = −1.</summary>
            /// <param name="margin">How far apart is far enough.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static HingeEmbeddingLoss HingeEmbeddingLoss(double margin = 1.0, Reduction reduction = Reduction.Mean) => new(margin, reduction);

            public static partial class functional
            {
                /// <summary>Of distances: x where t = 1, max(0, margin − x) where t = −1.</summary>
                /// <param name="input">Distances.</param>
                /// <param name="target">1 or −1, in the same shape.</param>
                /// <param name="margin">How far apart is far enough.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor hinge_embedding_loss(Tensor input, Tensor target, double margin = 0.0, Reduction reduction = Reduction.Mean) => DistanceLosses.Hinge(input, target, margin, reduction);
            }
        }
    }
}
