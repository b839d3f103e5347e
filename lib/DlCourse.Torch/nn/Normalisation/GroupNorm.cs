using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Normalises groups of channels of each example together.</summary>
        public sealed class GroupNorm : nn.Module<Tensor, Tensor>
        {
            internal GroupNorm(long num_groups, long num_channels, double eps, bool affine, Device? device, ScalarType? dtype) : base(nameof(GroupNorm))
            {
                if (num_groups < 1 || num_channels < 1 || num_channels % num_groups != 0) throw new TensorException($"GroupNorm: {num_channels} channels do not divide into {num_groups} groups of equal size. Choose a divisor of {num_channels}.");
                (this.num_groups, this.eps, this.affine) = (num_groups, eps, affine);
                weight = affine ? new Parameter(ones(num_channels, dtype, device)) : null!;
                bias = affine ? new Parameter(zeros(num_channels, dtype, device)) : null;
            }

            /// <summary>Scales each channel; null if it is not learnt.</summary>
            [field: ComponentName(Name = nameof(weight))]
            public Parameter weight
            {
                get;
                set
                {
                    field = value;
                    value?.DetachFromDisposeScope();
                    ConditionallyRegisterParameter(nameof(weight), value);
                }
            }

            /// <summary>Shifts each channel; null if it is not learnt.</summary>
            [field: ComponentName(Name = nameof(bias))]
            public Parameter? bias
            {
                get;
                set
                {
                    field = value;
                    value?.DetachFromDisposeScope();
                    ConditionallyRegisterParameter(nameof(bias), value);
                }
            }

            /// <summary>Groups of channels.</summary>
            public long num_groups { get; set; }

            /// <summary>Keeps the root away from 0.</summary>
            public double eps { get; set; }

            /// <summary>Whether scale and shift are learnt.</summary>
            public bool affine { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => Normalisation.Group("group_norm", tensor, num_groups, weight, bias, eps);

            internal override string Description => $"GroupNorm({num_groups}{(weight is null ? "" : $", {weight.Count}")})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Normalises groups of channels of each example together.</summary>
            /// <param name="num_groups">Groups; a divisor of the number of channels.</param>
            /// <param name="num_channels">Channels.</param>
            /// <param name="eps">Keeps the root away from 0.</param>
            /// <param name="affine">Whether scale and shift are learnt.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static GroupNorm GroupNorm(long num_groups, long num_channels, double eps = 1e-05, bool affine = true, Device? device = null, ScalarType? dtype = null) =>
                new(num_groups, num_channels, eps, affine, device, dtype);
        }
    }
}
