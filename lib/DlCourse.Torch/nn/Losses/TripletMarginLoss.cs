using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Draws an anchor towards the positive and away from the negative: max(0, margin + ‖a − p‖ − ‖a − n‖).</summary>
        public sealed class TripletMarginLoss : Loss<Tensor, Tensor, Tensor, Tensor>
        {
            private readonly double eps;
            private readonly bool swap;

            /// <summary>Draws an anchor towards the positive and away from the negative: max(0, margin + ‖a − p‖ − ‖a − n‖).</summary>
            /// <param name="margin">How far apart is far enough.</param>
            /// <param name="p">Which norm: 2 is the length.</param>
            /// <param name="eps">Added to each difference, so that none is 0.</param>
            /// <param name="swap">Takes the distance of the two others where it is less than that of anchor and negative.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public TripletMarginLoss(double margin = 1.0, long p = 2, double eps = 1e-06, bool swap = false, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => (this.margin, this.p, this.eps, this.swap) = (margin, p, eps, swap);

            /// <summary>How far apart is far enough.</summary>
            public double margin { get; }

            /// <summary>Which norm: 2 is the length.</summary>
            public long p { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) => nn.functional.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Draws an anchor towards the positive and away from the negative: max(0, margin + ‖a − p‖ − ‖a − n‖).</summary>
            /// <param name="margin">How far apart is far enough.</param>
            /// <param name="p">Which norm: 2 is the length.</param>
            /// <param name="eps">Added to each difference, so that none is 0.</param>
            /// <param name="swap">Takes the distance of the two others where it is less than that of anchor and negative.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static TripletMarginLoss TripletMarginLoss(double margin = 1.0, long p = 2, double eps = 1e-06, bool swap = false, Reduction reduction = Reduction.Mean) => new(margin, p, eps, swap, reduction);

            public static partial class functional
            {
                /// <summary>Draws an anchor towards the positive and away from the negative: max(0, margin + ‖a − p‖ − ‖a − n‖).</summary>
                /// <param name="anchor">Vectors along the last axis.</param>
                /// <param name="positive">Vectors that belong to them.</param>
                /// <param name="negative">Vectors that do not.</param>
                /// <param name="margin">How far apart is far enough.</param>
                /// <param name="p">Which norm: 2 is the length.</param>
                /// <param name="eps">Added to each difference, so that none is 0.</param>
                /// <param name="swap">Takes the distance of the two others where it is less than that of anchor and negative.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, double margin = 1.0, long p = 2, double eps = 1e-06, bool swap = false, Reduction reduction = Reduction.Mean) => DistanceLosses.Triplet(anchor, positive, negative, margin, p, eps, swap, reduction);
            }
        }
    }
}
