using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Normalises the last axes of each example together.</summary>
        public sealed class LayerNorm : nn.Module<Tensor, Tensor>
        {
            internal LayerNorm(long[] normalized_shape, double eps, bool elementwise_affine, bool bias, Device? device, ScalarType? dtype) : base(nameof(LayerNorm))
            {
                (this.normalized_shape, this.eps, this.elementwise_affine) = (normalized_shape, eps, elementwise_affine);
                weight = elementwise_affine ? new Parameter(ones(normalized_shape, dtype, device)) : null!;
                this.bias = elementwise_affine && bias ? new Parameter(zeros(normalized_shape, dtype, device)) : null;
            }

            /// <summary>Scales each element; null if it is not learnt.</summary>
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

            /// <summary>Shifts each element; null if it is not learnt.</summary>
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

            /// <summary>The lengths of the axes that are normalised.</summary>
            public long[] normalized_shape { get; set; }

            /// <summary>Keeps the root away from 0.</summary>
            public double eps { get; set; }

            /// <summary>Whether scale and shift are learnt.</summary>
            public bool elementwise_affine { get; set; }

            /// <summary>Scale 1, shift 0.</summary>
            public void reset_parameters()
            {
                using var mode = no_grad();
                weight?.fill_(1);
                bias?.fill_(0);
            }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => Normalisation.Layer("layer_norm", tensor, normalized_shape, weight, bias, eps);

            internal override string Description => $"LayerNorm({(normalized_shape.Length == 1 ? normalized_shape[0] : Shape.Text(normalized_shape))})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Normalises the last axis of each example.</summary>
            /// <param name="normalized_shape">Its length.</param>
            /// <param name="eps">Keeps the root away from 0.</param>
            /// <param name="elementwise_affine">Whether scale and shift are learnt.</param>
            /// <param name="bias">False: no shift.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static LayerNorm LayerNorm(long normalized_shape, double eps = 1e-05, bool elementwise_affine = true, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new([normalized_shape], eps, elementwise_affine, bias, device, dtype);

            /// <summary>Normalises the last axes of each example together.</summary>
            /// <param name="normalized_shape">Their lengths.</param>
            /// <param name="eps">Keeps the root away from 0.</param>
            /// <param name="elementwise_affine">Whether scale and shift are learnt.</param>
            /// <param name="bias">False: no shift.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static LayerNorm LayerNorm(long[] normalized_shape, double eps = 1e-05, bool elementwise_affine = true, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(normalized_shape, eps, elementwise_affine, bias, device, dtype);
        }
    }
}
