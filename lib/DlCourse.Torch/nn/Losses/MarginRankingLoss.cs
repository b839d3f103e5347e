using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Puts numbers in order: max(0, margin − t(x₁ − x₂)).</summary>
        public sealed class MarginRankingLoss : Loss<Tensor, Tensor, Tensor, Tensor>
        {
            /// <summary>Puts numbers in order: max(0, margin − t(x₁ − x₂)).</summary>
            /// <param name="margin">How far apart is far enough.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public MarginRankingLoss(double margin = 0.0, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => this.margin = margin;

            /// <summary>How far apart is far enough.</summary>
            public double margin { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input1, Tensor input2, Tensor target) => nn.functional.margin_ranking_loss(input1, input2, target, margin, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Puts numbers in order: max(0, margin − t(x₁ − x₂)).</summary>
            /// <param name="margin">How far apart is far enough.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static MarginRankingLoss MarginRankingLoss(double margin = 0, Reduction reduction = Reduction.Mean) => new(margin, reduction);

            public static partial class functional
            {
                /// <summary>Puts numbers in order: max(0, margin − t(x₁ − x₂)).</summary>
                /// <param name="input1">Numbers.</param>
                /// <param name="input2">As many.</param>
                /// <param name="target">1 where the first should be larger, −1 where the second.</param>
                /// <param name="margin">How far apart is far enough.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0.0, Reduction reduction = Reduction.Mean) => DistanceLosses.Ranking(input1, input2, target, margin, reduction);
            }
        }
    }
}
