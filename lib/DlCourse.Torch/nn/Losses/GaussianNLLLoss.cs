using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The negative log-likelihood of numbers with a normal distribution: (ln v + (x − t)²/v)/2.</summary>
        public sealed class GaussianNLLLoss : Loss<Tensor, Tensor, Tensor, Tensor>
        {
            /// <summary>The negative log-likelihood of numbers with a normal distribution: (ln v + (x − t)²/v)/2.</summary>
            /// <param name="full">Adds the terms that do not depend on the input.</param>
            /// <param name="eps">The least variance that is divided by.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public GaussianNLLLoss(bool full = false, float eps = 1e-8f, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => (this.full, this.eps) = (full, eps);

            /// <summary>Adds the terms that do not depend on the input.</summary>
            public bool full { get; }

            /// <summary>The least variance that is divided by.</summary>
            public float eps { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input, Tensor target, Tensor variance) => nn.functional.gaussian_nll_loss(input, target, variance, full, eps, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The negative log-likelihood of numbers with a normal distribution: (ln v + (x − t)²/v)/2.</summary>
            /// <param name="full">Adds the terms that do not depend on the input.</param>
            /// <param name="eps">The least variance that is divided by.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static GaussianNLLLoss GaussianNLLLoss(bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) => new(full, eps, reduction);

            public static partial class functional
            {
                /// <summary>The negative log-likelihood of numbers with a normal distribution: (ln v + (x − t)²/v)/2.</summary>
                /// <param name="input">Means.</param>
                /// <param name="target">What was observed, in the same shape.</param>
                /// <param name="variance">Variances v, in the same shape, or such as broadcast.</param>
                /// <param name="full">Adds the terms that do not depend on the input.</param>
                /// <param name="eps">The least variance that is divided by.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor gaussian_nll_loss(Tensor input, Tensor target, Tensor variance, bool full = false, float eps = 1e-6f, Reduction reduction = Reduction.Mean) => LikelihoodLosses.Gaussian(input, target, variance, full, eps, reduction);
            }
        }
    }
}
