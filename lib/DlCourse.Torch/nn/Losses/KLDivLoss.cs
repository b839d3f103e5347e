using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The Kullback–Leibler divergence of distributions: t(ln t − x), x being logarithms of probabilities.</summary>
        /// <remarks>The mean is taken over all elements. The divergence of a batch is the sum divided by the number of rows.</remarks>
        public sealed class KLDivLoss : Loss<Tensor, Tensor, Tensor>
        {
            /// <summary>The Kullback–Leibler divergence of distributions: t(ln t − x), x being logarithms of probabilities.</summary>
            /// <param name="log_target">Whether the target is logarithms too. The default is TorchSharp's; PyTorch's is false.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public KLDivLoss(bool log_target = true, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => this.log_target = log_target;

            /// <summary>Whether the target is logarithms too. The default is TorchSharp's; PyTorch's is false.</summary>
            public bool log_target { get; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input, Tensor target) => nn.functional.kl_div(input, target, log_target, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The Kullback–Leibler divergence of distributions: t(ln t − x), x being logarithms of probabilities.</summary>
            /// <param name="log_target">Whether the target is logarithms too. The default is TorchSharp's; PyTorch's is false.</param>
            /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
            public static KLDivLoss KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean) => new(log_target, reduction);

            public static partial class functional
            {
                /// <summary>The Kullback–Leibler divergence of distributions: t(ln t − x), x being logarithms of probabilities.</summary>
                /// <param name="input">Logarithms of probabilities.</param>
                /// <param name="target">Probabilities or their logarithms, in the same shape.</param>
                /// <param name="log_target">Whether the target is logarithms too. The default is TorchSharp's; PyTorch's is false.</param>
                /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
                /// <returns>A number, or with <see cref="Reduction.None"/> one for each element.</returns>
                public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) => Losses.Divergence(input, target, log_target, reduction);
            }
        }
    }
}
