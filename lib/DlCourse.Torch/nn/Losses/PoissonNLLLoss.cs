using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The negative log-likelihood of counts with the rate eˣ: eˣ − t·x.</summary>
        public sealed class PoissonNLLLoss : Loss<Tensor, Tensor, Tensor>
        {
            /// <summary>The negative log-likelihood of counts with the rate eˣ: eˣ − t·x.</summary>
            /// <param name="log_input">Whether the input is logarithms of rates.</param>
            /// <param name="full">Adds the terms that do not depend on the input.</param>
            /// <param name="eps">Added to a rate before its logarithm is taken.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1e-8f, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => (this.log_input, this.full, this.eps) = (log_input, full, eps);

            /// <summary>Whether the input is logarithms of rates.</summary>
            public bool log_input { get; }

            /// <summary>Adds the terms that do not depend on the input.</summary>
            public bool full { get; }

            /// <summary>Added to a rate before its logarithm is taken.</summary>
            public float eps { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input, Tensor target) => nn.functional.poisson_nll_loss(input, target, log_input, full, eps, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The negative log-likelihood of counts with the rate eˣ: eˣ − t·x.</summary>
            /// <param name="log_input">Whether the input is logarithms of rates.</param>
            /// <param name="full">Adds the terms that do not depend on the input.</param>
            /// <param name="eps">Added to a rate before its logarithm is taken.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static PoissonNLLLoss PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) => new(log_input, full, eps, reduction);

            public static partial class functional
            {
                /// <summary>The negative log-likelihood of counts with the rate eˣ: eˣ − t·x.</summary>
                /// <param name="input">Rates, or their logarithms.</param>
                /// <param name="target">Counts, in the same shape.</param>
                /// <param name="log_input">Whether the input is logarithms of rates.</param>
                /// <param name="full">Adds the terms that do not depend on the input.</param>
                /// <param name="eps">Added to a rate before its logarithm is taken.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor poisson_nll_loss(Tensor input, Tensor target, bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) => LikelihoodLosses.Poisson(input, target, log_input, full, eps, reduction);
            }
        }
    }
}
