using DlCourse.Torch.Shapes;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A layer of two inputs: y[k] = x₁ᵀ·W[k]·x₂ + b[k].</summary>
        public sealed class Bilinear : nn.Module<Tensor, Tensor, Tensor>
        {
            internal Bilinear(long in1_features, long in2_features, long out_features, bool hasBias, Device? device, ScalarType? dtype) : base(nameof(Bilinear))
            {
                (this.in1_features, this.in2_features, this.out_features) = (in1_features, in2_features, out_features);
                var bound = 1 / Math.Sqrt(in1_features);
                weight = new Parameter(empty(out_features, in1_features, in2_features, dtype, device));
                nn.init.uniform_(weight, -bound, bound);
                if (!hasBias) return;
                bias = new Parameter(empty(out_features, dtype, device));
                nn.init.uniform_(bias, -bound, bound);
            }

            /// <summary>W: one matrix for each output.</summary>
            [field: ComponentName(Name = nameof(weight))]
            public Parameter weight
            {
                get;
                set
                {
                    field = value;
                    value.DetachFromDisposeScope();
                    ConditionallyRegisterParameter(nameof(weight), value);
                }
            }

            /// <summary>B: one number for each output; null if there is none.</summary>
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

            /// <summary>The length of a first input.</summary>
            public long in1_features { get; set; }

            /// <summary>The length of a second input.</summary>
            public long in2_features { get; set; }

            /// <summary>The length of an output.</summary>
            public long out_features { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input1, Tensor input2) => nn.functional.bilinear(input1, input2, weight, bias);

            internal override string Description => $"Bilinear({in1_features}, {in2_features}, {out_features})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A layer of two inputs: y[k] = x₁ᵀ·W[k]·x₂ + b[k].</summary>
            /// <param name="in1_features">The length of a first input.</param>
            /// <param name="in2_features">The length of a second input.</param>
            /// <param name="out_features">The length of an output.</param>
            /// <param name="hasBias">False: without b.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static Bilinear Bilinear(long in1_features, long in2_features, long out_features, bool hasBias = true, Device? device = null, ScalarType? dtype = null) =>
                new(in1_features, in2_features, out_features, hasBias, device, dtype);

            public static partial class functional
            {
                /// <summary>x₁ᵀ·W[k]·x₂ + b[k] for each row of x₁ and x₂.</summary>
                /// <param name="input1">[…, inputs1].</param>
                /// <param name="input2">[…, inputs2].</param>
                /// <param name="weight">[outputs, inputs1, inputs2].</param>
                /// <param name="bias">[outputs].</param>
                /// <returns>[…, outputs].</returns>
                public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null)
                {
                    if (weight.Rank != 3 || input1.Rank != input2.Rank || input1.Rank == 0 || input1.Lengths[^1] != weight.Lengths[1] || input2.Lengths[^1] != weight.Lengths[2]
                        || !input1.Lengths.AsSpan(0, input1.Rank - 1).SequenceEqual(input2.Lengths.AsSpan(0, input2.Rank - 1)))
                    {
                        throw new TensorException($"bilinear: inputs of shapes {Shape.Text(input1.Lengths)} and {Shape.Text(input2.Lengths)} do not fit weights of shape {Shape.Text(weight.Lengths)}; they must be […, inputs1], […, inputs2] and [outputs, inputs1, inputs2], with as many rows in both.");
                    }

                    var y = einsum("...i,kij,...j->...k", input1, weight, input2);
                    return bias is null ? y : y + bias;
                }
            }
        }
    }
}
